// What is said after a save: where the promises now stand, and what the activity didn't count toward.
import type { SidebarData } from "../../../contract/server-api";
import { type Activity, stateOn } from "../../../domain/book/activity";
import type { Commitment, Kind } from "../../../domain/book/commitment";
import type { DraftEffect } from "../../../domain/judging/explained/draft-effect";
import { lateFinish } from "../../../domain/judging/explained/late-finish";
import { unitStanding } from "../../../domain/judging/explained/unit-standing";
import { judge } from "../../../domain/judging/judge";
import { needLine, outcomeLine } from "../../../i18n/sentences/judgement";
import { unitLine } from "../../../i18n/sentences/time-unit";
import { EffectLine } from "../effect-lines";
import { focusField } from "../form/field-texts";
import type { FieldName } from "../form/form-check";
import { titleOf } from "../promise-title";
import { useWording } from "../words";
import { isForPromise, standingOf } from "./saved-standing";

/** The kinds of promise whose outcome is a number. */
const IN_NUMBERS: readonly Kind[] = ["Antal", "Snitt", "Varje"];

export interface Saved {
  readonly activity: Activity;
  /** True when an earlier try had stored another version of the entry, which is what the sheet has. */
  readonly wasStoredEarlier: boolean;
  /** True when the save changed a stored row. */
  readonly isCorrection?: boolean;
}

interface SavedNoticeProps {
  readonly saved: Saved;
  readonly data: SidebarData;
  /** Whether the list of the latest entries, with their buttons, is out of sight. */
  readonly isAlone: boolean;
  onUndo(activity: Activity): void;
  /** Opens the entry in the form. */
  onCorrect(activity: Activity): void;
}

/** Green only where the entry does something for a promise; else it says why not. The list of the latest entries has a way to mend it, and so has this where that is out of sight. */
export function SavedNotice({ saved, data, isAlone, onUndo, onCorrect }: SavedNoticeProps) {
  const { words } = useWording();
  const { result } = words;
  const { activity, wasStoredEarlier, isCorrection } = saved;
  const { book, today } = data;
  const { kind, effects, unknown, field } = standingOf(activity, data);
  const own = effects.filter(isForPromise);
  const others = kind === "unread" ? [] : effects.filter((effect) => !isForPromise(effect));
  const isFine = kind === "counts" || kind === "idle";
  const done = isCorrection ? result.corrected : result.saved[stateOn(activity, today)];
  return (
    <div class={`notice tone-${isFine ? "green" : "amber"}`}>
      <p>
        <strong>{isFine ? done : result.butNot(done, kind === "open")}</strong>
        {kind === "counts" &&
          own.map((effect) => (
            <span key={effect.commitment.id}>
              {" "}
              <Stands effect={effect} activity={activity} data={data} />
            </span>
          ))}
        {kind === "unread" && ` ${result.unread(unknown)}`}
        {kind !== "unread" && effects.length === 0 && ` ${result.countsNowhere}`}
      </p>
      {kind === "counts" &&
        own.map(({ commitment }) => (
          <Fulfilled key={commitment.id} commitment={commitment} activity={activity} data={data} />
        ))}
      {wasStoredEarlier && <p>{result.storedEarlier}</p>}
      {others.length > 0 && (
        <ul class="effects">
          {others.map((effect) => (
            <EffectLine
              key={effect.commitment.id}
              effect={effect}
              daysLate={lateFinish(activity, effect.commitment, book, today)}
            />
          ))}
        </ul>
      )}
      {activity.state !== "Struken" && isAlone && (
        <MendButtons
          correct={() => {
            onCorrect(activity);
            goTo(field);
          }}
          undo={() => onUndo(activity)}
        />
      )}
    </div>
  );
}

/** The form may show a field first when the entry stands in it; on a phone the form's end lies over what is below. */
const goTo = (field: FieldName) =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      focusField(field);
      document.activeElement?.scrollIntoView({ block: "center" });
    }),
  );

interface MendButtonsProps {
  correct(): void;
  undo(): void;
}

function MendButtons({ correct, undo }: MendButtonsProps) {
  const { words } = useWording();
  return (
    <p>
      <button type="button" class="link" onClick={correct}>
        {words.latest.correct}
      </button>{" "}
      <button type="button" class="link" onClick={undo}>
        {words.latest.undo}
      </button>
    </p>
  );
}

interface FulfilledProps {
  readonly commitment: Commitment;
  readonly activity: Activity;
  readonly data: SidebarData;
}

/** Said when the promise is fulfilled by this very activity. */
function Fulfilled({ commitment, activity, data: { book, today } }: FulfilledProps) {
  const { words } = useWording();
  const isFulfilledBy = (rows: readonly Activity[]) =>
    judge(commitment, rows, book.actions, book.settings, today, book).status === "fulfilled";
  const others = book.activities.filter(({ id }) => id !== activity.id);
  if (!isFulfilledBy(book.activities) || isFulfilledBy(others)) return null;
  return (
    <p class="fulfilled">
      <span aria-hidden="true">✔ </span>
      {words.result.fulfilled(titleOf(commitment))}
    </p>
  );
}

interface StandsProps {
  readonly effect: DraftEffect;
  readonly activity: Activity;
  readonly data: SidebarData;
}

function Stands({ effect: { commitment, outcome }, activity, data: { book, today } }: StandsProps) {
  const { language, words } = useWording();
  if (outcome === "booked") return <>{words.result.booked(commitment.id, activity.date)}</>;
  const judgement = judge(commitment, book.activities, book.actions, book.settings, today, book);
  const line = [
    outcomeLine(judgement, language),
    unitLine(unitStanding(judgement, activity.date), language),
    needLine(judgement, language),
  ]
    .filter(Boolean)
    .join(" · ");
  const say = IN_NUMBERS.includes(commitment.kind) && judgement.target !== null ? words.result.stands : words.result.is;
  return <>{say(commitment.id, line)}</>;
}
