// What must be in place for some kinds of activity, as boxes to tick that answer whether the requirement was met.
import { type Checklist, type ChecklistPoint, missingPoints } from "../../../domain/book/checklists";
import type { Entry } from "../entry";
import { useWording } from "../words";

interface ChecklistFieldProps {
  readonly entry: Entry;
  readonly checklist: Checklist;
}

export function ChecklistField({ entry: { form, fields, move }, checklist }: ChecklistFieldProps) {
  const { checklist: words } = useWording();
  const texts: Readonly<Record<string, string>> = words.points[checklist.kind];
  const decides = fields.requirements.length > 0;
  const missing = missingPoints(checklist, form.checks).length;
  const group = (legend: string, points: readonly ChecklistPoint[]) =>
    points.length > 0 && (
      <fieldset>
        <legend class="hint">{legend}</legend>
        {points.map((point) => (
          <label class="check line" key={point}>
            <input
              type="checkbox"
              checked={form.checks.includes(point)}
              onChange={() => move({ kind: "check", point })}
            />
            <span>{texts[point]}</span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <details class="field" open={decides} key={checklist.kind}>
      <summary>{words.heading}</summary>
      {group(words.minimum, checklist.minimum)}
      {group(words.more, checklist.more)}
      <p class="hint" aria-live="polite">
        {decides && (missing > 0 ? words.missing(missing) : words.complete)} {decides ? words.kept : words.onlyReminder}
      </p>
    </details>
  );
}
