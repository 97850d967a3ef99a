// What can be mended, each ticked from the start and said in words before one press mends them all.
import { useState } from "preact/hooks";
import type { Mend } from "../../domain/checks/findings";
import { formatNumber } from "../../i18n/format/figures";
import type { Checking } from "./use-check";
import { useCheckWords } from "./words";

type Props = Pick<Checking, "isBusy" | "mend"> & { readonly mends: readonly Mend[] };

export function Mends({ mends, isBusy, mend }: Props) {
  const { words, language } = useCheckWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (mends.length === 0) return null;
  const chosen = mends.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <section aria-labelledby="mends">
      <h2 id="mends">{words.mendsHeading}</h2>
      <p class="hint">{words.mendsHint}</p>
      <ul class="rows">
        {mends.map((one) => (
          <li key={one.id}>
            <label class="check">
              <input type="checkbox" checked={!left.has(one.id)} onChange={() => toggle(one.id)} />
              <span>{words.mends[one.kind](one)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          class="main"
          aria-disabled={isBusy || chosen.length === 0}
          onClick={() => !isBusy && chosen.length > 0 && mend(chosen)}
        >
          {isBusy ? words.mending : words.mendChosen(formatNumber(chosen.length, language))}
        </button>
      </div>
    </section>
  );
}
