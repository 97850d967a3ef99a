// What an activity would do for each promise, said while it is being typed.
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { type DraftEffect, draftEffects, type EffectOutcome } from "../../domain/judging/explained/draft-effect";
import type { Tone } from "../../i18n/format/status-look";
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

/** One line: the promise, whether the activity counts toward it, and what is lacking. */
export function EffectLine({ effect }: { readonly effect: DraftEffect }) {
  const { words } = useWording();
  const { commitment, outcome, obstacles } = effect;
  const { sign, tone } = LOOK[outcome];
  const why = obstacles.map(words.effect.obstacle).join(", ");
  return (
    <li class={`effect tone-${tone}`}>
      <span aria-hidden="true">{sign} </span>
      {words.effect.line(outcome, titleOf(commitment), commitment.id, why)}
    </li>
  );
}

interface DraftEffectsProps {
  /** Null while the form has no day. */
  readonly draft: Activity | null;
  readonly data: SidebarData;
  /** True while the notice of the last save is shown, which would otherwise be read out twice. */
  readonly isQuiet: boolean;
}

export function DraftEffects({ draft, data: { book, today }, isQuiet }: DraftEffectsProps) {
  const { words } = useWording();
  const effects = draft ? draftEffects(draft, book.commitments, book.settings, today) : [];
  const hint = !draft ? words.effect.noDate : draft.type === "" ? words.effect.chooseType : words.effect.noCommitment;
  return (
    <div class="effects" aria-live="polite">
      {!isQuiet && effects.length === 0 && <p class="hint">{hint}</p>}
      {!isQuiet && effects.length > 0 && (
        <ul>
          {effects.map((effect) => (
            <EffectLine key={effect.commitment.id} effect={effect} />
          ))}
        </ul>
      )}
    </div>
  );
}
