// What is said after a save: where the promises now stand, and what the activity didn't count toward.
import type { SidebarData } from "../../../contract/server-api";
import { type Activity, stateOn } from "../../../domain/book/activity";
import type { Commitment, Kind } from "../../../domain/book/commitment";
import { type DraftEffect, draftEffects } from "../../../domain/judging/explained/draft-effect";
import { lateFinish } from "../../../domain/judging/explained/late-finish";
import { unitStanding } from "../../../domain/judging/explained/unit-standing";
import { judge } from "../../../domain/judging/judge";
import { needLine, outcomeLine } from "../../../i18n/sentences/judgement";
import { unitLine } from "../../../i18n/sentences/time-unit";
import { EffectLine } from "../effect-lines";
import { titleOf } from "../promise-title";
import { useWording } from "../words";

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
  /** Takes it back at once, where the list of the latest entries isn't in sight. */
  readonly onUndo?: ((activity: Activity) => void) | undefined;
}

export function SavedNotice({ saved, data, onUndo }: SavedNoticeProps) {
  const { words } = useWording();
  const { activity, wasStoredEarlier, isCorrection } = saved;
  const { book, today } = data;
  const effects = draftEffects(activity, book.commitments, book.settings, today);
  const isFor = ({ outcome }: DraftEffect) => outcome === "counted" || outcome === "booked";
  const others = effects.filter((effect) => !isFor(effect));
  return (
    <div class="notice tone-green">
      <p>
        <strong>{isCorrection ? words.result.corrected : words.result.saved[stateOn(activity, today)]}</strong>
        {effects.filter(isFor).map((effect) => (
          <span key={effect.commitment.id}>
            {" "}
            <Stands effect={effect} activity={activity} data={data} />
          </span>
        ))}
        {effects.length === 0 && ` ${words.result.countsNowhere}`}
      </p>
      {effects.filter(isFor).map(({ commitment }) => (
        <Fulfilled key={commitment.id} commitment={commitment} activity={activity} data={data} />
      ))}
      {onUndo && activity.state !== "Struken" && (
        <p>
          <button type="button" class="link" onClick={() => onUndo(activity)}>
            {words.latest.undo}
          </button>
        </p>
      )}
      {wasStoredEarlier && <p>{words.result.storedEarlier}</p>}
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
    </div>
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
