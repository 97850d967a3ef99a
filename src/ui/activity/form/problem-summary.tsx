// What stopped the save, listed above the form. Each line leads to its field.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Entry } from "../entry";
import { useWording } from "../words";
import { focusField, labelOf } from "./field-texts";
import type { FieldName } from "./form-check";

/** @example "När? Skriv vilken dag." or "Plats: Texten är för lång." */
const labelled = (label: string, text: string) => `${label}${label.endsWith("?") ? "" : ":"} ${text}`;

export function ProblemSummary({ entry }: { readonly entry: Entry }) {
  const { words } = useWording();
  const { problems, personalTexts, isWarned, refusals } = entry;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  const lines: (readonly [FieldName, string])[] = problems.map(({ field, code }) => [field, words.problems[code]]);
  if (isWarned && problems.length === 0) {
    lines.push(...personalTexts.map(({ field, kind, text }) => [field, words.personal.looksLike(kind, text)] as const));
  }
  if (lines.length === 0) return null;
  const isWarning = problems.length === 0;
  return (
    <div class={`notice tone-${isWarning ? "amber" : "red"}`} role="alert" tabIndex={-1} ref={box}>
      <p>{isWarning ? words.personal.summary : words.problems.summary(problems.length)}</p>
      <ul>
        {lines.map(([field, text]) => (
          <li key={text}>
            <button type="button" class="link" onClick={() => focusField(field)}>
              {labelled(labelOf(field, entry, words), text)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
