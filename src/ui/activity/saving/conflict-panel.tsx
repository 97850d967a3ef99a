// Shown when somebody else changed the row first: their version, one's own, and the choice between them.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Activity } from "../../../domain/book/activity";
import { formatDate } from "../../../i18n/format/dates";
import { formatList } from "../../../i18n/format/figures";
import { LABELS } from "../form/field-texts";
import { CONTENT_NAMES, type ContentName, differences } from "../session-book";
import type { Conflict } from "../use-correcting";
import { useWording, type Wording } from "../words";

interface ConflictPanelProps {
  readonly conflict: Conflict;
  onKeepTheirs(): void;
  onOverwrite(): void;
  onCancel(): void;
}

function shownValue(activity: Activity, name: ContentName, { language, words }: Wording): string {
  const value = activity[name];
  if (name === "date") return formatDate(activity.date, language);
  const text = Array.isArray(value) ? formatList(value, language) : String(value ?? "");
  return text || words.conflict.empty;
}

export function ConflictPanel({ conflict, onKeepTheirs, onOverwrite, onCancel }: ConflictPanelProps) {
  const wording = useWording();
  const { words } = wording;
  const { seen, mine, current, reason } = conflict;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [conflict]);
  const own = differences(mine, seen);
  const touched = current ? [...own, ...differences(current, seen)] : [];
  return (
    <div class="notice tone-amber" role="alert" tabIndex={-1} ref={box}>
      {current === null ? (
        <p>{reason === "gone" ? words.conflict.gone : words.conflict.unreadable}</p>
      ) : (
        <>
          <h3>{words.conflict.heading}</h3>
          <dl>
            {CONTENT_NAMES.filter((name) => touched.includes(name)).map((name) => (
              <div key={name}>
                <dt>{name === "state" ? words.form.state : words.form[LABELS[name]]}</dt>
                <dd>
                  {words.conflict.inSheet}: {shownValue(current, name, wording)}
                </dd>
                <dd>
                  {words.conflict.mine}: {own.includes(name) ? shownValue(mine, name, wording) : words.conflict.notMine}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div class="buttons">
        {current && (
          <>
            <button type="button" class="plain" onClick={onKeepTheirs}>
              {words.conflict.keepTheirs}
            </button>
            <button type="button" class="plain" onClick={onOverwrite}>
              {words.conflict.overwrite}
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {words.form.cancel}
        </button>
      </div>
    </div>
  );
}
