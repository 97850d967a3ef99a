// What can be mended, each ticked from the start and said in words before one press mends them all.
import { useState } from "preact/hooks";
import type { Mend } from "../../domain/checks/findings";
import { formatNumber } from "../../i18n/format/figures";
import type { Checking } from "./use-check";
import { useCheckWords } from "./words";

type Props = Pick<Checking, "isBusy" | "mend"> & { readonly mends: readonly Mend[] };

interface MendsProps extends Props {
  /** Words that may be added to Listor where a mend spells them otherwise. */
  readonly instead: readonly Mend[];
}

export function Mends({ mends, instead, ...doing }: MendsProps) {
  const { words } = useCheckWords();
  const told = instead.map(({ after }) => after).join(", ");
  const hint = [words.mendsHint, told && words.insteadHint(told)].filter(Boolean).join(" ");
  const texts = { heading: words.mendsHeading, hint, press: words.mendChosen };
  return <Choices id="mends" mends={mends} isTickedFirst {...texts} {...doing} />;
}

/** Days in no promise's time: none is ticked, since a row of next year's may be right. */
export function Days({ mends, unlisted, ...doing }: Props & { readonly unlisted: number }) {
  const { words, language } = useCheckWords();
  const more = unlisted > 0 && words.unlisted(formatNumber(unlisted, language), unlisted === 1);
  const hint = [words.dayHint, more].filter(Boolean).join(" ");
  const texts = { heading: words.dayHeading, hint, press: words.mendChosen };
  return <Choices id="days" mends={mends} isTickedFirst={false} {...texts} {...doing} />;
}

/** Words that Listor lacks: none is ticked, since any of them may be misspelt. */
export function NewWords({ mends, ...doing }: Props) {
  const { words } = useCheckWords();
  const texts = { heading: words.newWordsHeading, hint: words.newWordsHint, press: words.addChosen };
  return <Choices id="new-words" mends={mends} isTickedFirst={false} {...texts} {...doing} />;
}

/** Columns that can be added: folded, since nothing is wrong without them, and none is ticked until somebody wants it. */
export function Offers({ mends, ...doing }: Props) {
  const { words, language } = useCheckWords();
  const texts = { heading: words.offersHeading, hint: words.offersHint, press: words.addChosen };
  const fold = words.offersFold(formatNumber(mends.length, language), mends.length === 1);
  return <Choices id="offers" mends={mends} isTickedFirst={false} fold={fold} {...texts} {...doing} />;
}

interface ChoicesProps extends Props {
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  press(count: string): string;
  readonly isTickedFirst: boolean;
  /** What stands on the line that the list is folded behind; it lies open where there is none. */
  readonly fold?: string;
}

function Choices({ id: name, mends, isBusy, mend, heading, hint, press, isTickedFirst, fold }: ChoicesProps) {
  const { words, language } = useCheckWords();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  if (mends.length === 0) return null;
  const isTicked = (id: string) => toggled.has(id) !== isTickedFirst;
  const chosen = mends.map(({ id }) => id).filter(isTicked);
  const toggle = (id: string) => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const list = (
    <>
      <ul class="rows">
        {mends.map((one) => (
          <li key={one.id}>
            <label class="check">
              <input type="checkbox" checked={isTicked(one.id)} onChange={() => toggle(one.id)} />
              <span>{words.mends[one.kind](one)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          class={isTickedFirst ? "main" : "plain"}
          aria-disabled={isBusy || chosen.length === 0}
          onClick={() => !isBusy && chosen.length > 0 && mend(chosen)}
        >
          {isBusy ? words.mending : press(formatNumber(chosen.length, language))}
        </button>
      </div>
    </>
  );
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{heading}</h2>
      <p class="hint">{hint}</p>
      {fold === undefined ? (
        list
      ) : (
        <details>
          <summary>{fold}</summary>
          {list}
        </details>
      )}
    </section>
  );
}
