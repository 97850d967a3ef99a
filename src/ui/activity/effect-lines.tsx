// What an activity would do for each promise, said while it is being typed.
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { foldOf } from "../../domain/book/words";
import { isForEachPlace } from "../../domain/judging/each-place";
import { type DraftEffect, draftEffects, type EffectOutcome } from "../../domain/judging/explained/draft-effect";
import { lateFinish } from "../../domain/judging/explained/late-finish";
import { isRelated, outcomeOf } from "../../domain/judging/row-outcomes";
import { STATUS_LOOK, type Tone } from "../../i18n/format/status-look";
import { titleOf } from "./promise-title";
import { useWording } from "./words";

const LOOK = {
  counted: { sign: "✔", tone: "green" },
  booked: { sign: "○", tone: "blue" },
  nearMiss: { sign: "✖", tone: "red" },
  unresolved: { sign: "?", tone: "amber" },
  future: { sign: "✖", tone: "amber" },
  cancelled: { sign: "–", tone: "grey" },
  struck: { sign: "–", tone: "grey" },
  notChosen: { sign: "–", tone: "grey" },
} as const satisfies Record<EffectOutcome, { sign: string; tone: Tone }>;

interface EffectLineProps {
  readonly effect: DraftEffect;
  /** The promise counts days, and this one is counted already. */
  readonly isSameDay?: boolean;
  /** The activity is what the milestone waited for, this many days after its last day. */
  readonly daysLate?: number | undefined;
}

/** Whether another row has made the day count already, where the promise counts days (`Räknas`). */
function isDayCounted({ commitment, outcome }: DraftEffect, draft: Activity, { book, today }: SidebarData): boolean {
  if (commitment.counts !== "Dagar" || (outcome !== "counted" && outcome !== "booked")) return false;
  const isEach = isForEachPlace({ commitment });
  return book.activities.some(
    (row) =>
      row.id !== draft.id &&
      row.date === draft.date &&
      (!isEach || foldOf(row.place) === foldOf(draft.place)) &&
      isRelated(commitment, row) &&
      outcomeOf(commitment, row, book.settings, today).outcome === outcome,
  );
}

/** One line: the promise, whether the activity counts toward it, and what is lacking. */
export function EffectLine({ effect, isSameDay = false, daysLate }: EffectLineProps) {
  const { words } = useWording();
  const { commitment, outcome, obstacles } = effect;
  const { sign, tone } = daysLate === undefined ? LOOK[outcome] : STATUS_LOOK.partly;
  const why = obstacles.map(words.effect.obstacle).join(", ");
  return (
    <li class={`effect tone-${tone}`}>
      <span aria-hidden="true">{sign} </span>
      {daysLate !== undefined
        ? words.effect.doneLate(titleOf(commitment), daysLate)
        : isSameDay
          ? words.effect.sameDay(titleOf(commitment))
          : words.effect.line(outcome, titleOf(commitment), commitment.id, why)}
    </li>
  );
}

interface DraftEffectsProps {
  /** Null while the form has no day. */
  readonly draft: Activity | null;
  /** Nobody has said how many hours it was, so that nothing can be told of what it does. */
  readonly lacksAmount: boolean;
  readonly data: SidebarData;
  /** True while the notice of the last save is shown, which would otherwise be read out twice. */
  readonly isQuiet: boolean;
}

export function DraftEffects({ draft, lacksAmount, data, isQuiet }: DraftEffectsProps) {
  const { words } = useWording();
  const { book, today } = data;
  const effects = draft && !lacksAmount ? draftEffects(draft, book.commitments, book.settings, today) : [];
  const hint = !draft
    ? words.effect.noDate
    : lacksAmount
      ? words.effect.noAmount
      : draft.type === ""
        ? words.effect.chooseType
        : words.effect.noCommitment;
  return (
    <div class="effects" aria-live="polite">
      {!isQuiet && effects.length === 0 && <p class="hint">{hint}</p>}
      {!isQuiet && effects.length > 0 && (
        <ul>
          {effects.map((effect) => (
            <EffectLine
              key={effect.commitment.id}
              effect={effect}
              isSameDay={draft !== null && isDayCounted(effect, draft, data)}
              daysLate={draft === null ? undefined : lateFinish(draft, effect.commitment, book, today)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
