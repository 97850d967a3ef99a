// The person's own entries, newest first, to be corrected or undone. An undone row stays in the sheet as Struken.
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import { type Activity, stateOn } from "../../domain/book/activity";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { activityLine } from "./activity-line";
import type { Entry } from "./entry";
import { errorText } from "./error-text";
import { ConflictPanel } from "./saving/conflict-panel";
import { notSavedText } from "./saving/not-saved-text";
import { isPassing, type Parcel } from "./saving/outbox";
import type { CorrectionOutcome } from "./use-correcting";
import { useWording } from "./words";

const SHOWN = 5;

interface LatestProps {
  readonly entry: Entry;
  readonly data: SidebarData;
  /** Rows saved from this page that the workbook can't read. */
  readonly unread: readonly Activity[];
  /** The row as it was before it was struck from this page. */
  beforeStriking(id: string): Activity | undefined;
  /** Called when something in the sheet has changed. */
  onChanged(): void;
}

export function Latest({ entry, data, unread, beforeStriking, onChanged }: LatestProps) {
  const wording = useWording();
  const { language, words } = wording;
  const [notice, setNotice] = useState("");
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const { outbox, correcting } = entry;
  // It is of what was undone last, and goes when the form is used or saves something else.
  useEffect(() => setNotice(""), [entry.form, entry.savings]);
  const mine = rowsOf(data);
  if (mine.length + unread.length + outbox.parcels.length === 0) return null;

  async function undo(activity: Activity) {
    if (correcting.isSaving) return;
    const before = beforeStriking(activity.id)?.state ?? stateOn({ ...activity, state: null }, data.today);
    const state = activity.state === "Struken" ? before : "Struken";
    setNotice("");
    entry.forgetSaved();
    finish(await correcting.saveRow(activity, { ...activity, state }));
  }

  function finish(outcome: CorrectionOutcome) {
    setFailure(outcome.kind === "failed" ? outcome.error : null);
    if (outcome.kind !== "stored") return;
    setNotice(outcome.activity.state === "Struken" ? words.latest.undone : words.latest.putBack);
    onChanged();
  }

  const { conflict } = correcting;
  return (
    <section aria-labelledby="latest-heading">
      <h2 id="latest-heading">{words.form.latest}</h2>
      <p role="status" class="hint">
        {notice}
      </p>
      {failure && (
        <p role="alert" class="error">
          {words.errors.notSaved} {errorText(failure, wording)}
        </p>
      )}
      {conflict && !correcting.seen && (
        <ConflictPanel
          conflict={conflict}
          onKeepTheirs={() => correcting.keepTheirs(conflict)}
          onOverwrite={() => void correcting.overwrite(conflict).then(finish)}
          onCancel={correcting.dismiss}
        />
      )}
      <ul class="rows">
        {[...outbox.parcels].reverse().map((parcel) => (
          <li key={parcel.input.id}>
            <OnItsWay parcel={parcel} entry={entry} today={data.today} />
          </li>
        ))}
        {unread.map((activity) => (
          <li key={activity.id} class="mine">
            {activityLine(activity, data.today, language)}
            <p class="error">{words.latest.unread}</p>
            <span class="row-buttons">
              <button type="button" class="quiet" onClick={() => entry.startCorrecting(activity)}>
                {words.latest.correct}
                <span class="unseen"> {activityLine(activity, data.today, language)}</span>
              </button>
            </span>
          </li>
        ))}
        {mine.slice(0, SHOWN).map((activity) => {
          const isUndone = activity.state === "Struken";
          const word = activity.state && words.latest.states[activity.state];
          const line = activityLine(activity, data.today, language);
          const about = <span class="unseen"> {line}</span>;
          return (
            <li key={activity.id} class="mine">
              <span class={isUndone ? "undone" : undefined}>{line}</span>
              {word && ` · ${word}`}
              <span class="row-buttons">
                <button type="button" class="quiet" key="undo" onClick={() => void undo(activity)}>
                  {isUndone ? words.latest.restore : words.latest.undo}
                  {about}
                </button>
                {!isUndone && (
                  <button type="button" class="quiet" key="correct" onClick={() => entry.startCorrecting(activity)}>
                    {words.latest.correct}
                    {about}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The person's rows that are still in the sheet, newest first. */
function rowsOf({ latest, book: { activities } }: SidebarData): Activity[] {
  const mine = new Set(latest);
  const rows = new Map(activities.flatMap((activity) => (mine.has(activity.id) ? [[activity.id, activity]] : [])));
  return [...mine].flatMap((id) => rows.get(id) ?? []);
}

interface OnItsWayProps {
  readonly parcel: Parcel;
  readonly entry: Entry;
  readonly today: PlainDate;
}

function OnItsWay({ parcel, entry, today }: OnItsWayProps) {
  const wording = useWording();
  const { language, words } = wording;
  const { input, phase, error } = parcel;
  const line = activityLine(input, today, language);
  if (entry.page.isPhone && isPassing(error)) {
    return (
      <>
        {line} <span class="hint">{words.latest.waits}</span>
        <span class="row-buttons">
          <button type="button" class="quiet" onClick={() => entry.outbox.takeOut(input.id)}>
            {words.latest.throwAway}
            <span class="unseen"> {line}</span>
          </button>
        </span>
      </>
    );
  }
  if (phase !== "failed") {
    return (
      <>
        {line} <span class="hint">{words.latest.isSending}</span>
      </>
    );
  }
  const { retry, takeOut } = entry.outbox;
  const buttons: readonly (readonly [string, () => void])[] = [
    [words.retry, () => retry(input.id)],
    [words.latest.correct, () => entry.reopen(parcel)],
    [words.latest.throwAway, () => takeOut(input.id)],
  ];
  return (
    <>
      {line}
      <p class="error" role="alert">
        {error ? notSavedText(error, wording) : words.latest.leftOver}
      </p>
      <span class="row-buttons">
        {buttons.map(([label, act]) => (
          <button type="button" class="quiet" key={label} onClick={act}>
            {label}
            <span class="unseen"> {line}</span>
          </button>
        ))}
      </span>
    </>
  );
}
