// The pasted text with what was read in it marked: each promise, and the words that its fields rest on.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { PromiseDraft } from "../../domain/propose/promise-draft";
import type { ProposedBook } from "../../domain/propose/propose-commitments";
import { textPieces } from "../../domain/propose/text-marks";
import { useGuideWords } from "./words";

interface MarkedTextProps {
  readonly source: string;
  readonly proposed: ProposedBook;
  readonly drafts: readonly PromiseDraft[];
  /** The draft that people are at; null where they are at none. */
  readonly current: number | null;
}

export function MarkedText({ source, proposed, drafts, current }: MarkedTextProps) {
  const { words } = useGuideWords();
  const pieces = useMemo(() => textPieces(source.length, proposed, drafts), [source, proposed, drafts]);
  const pane = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector<HTMLElement>(".current");
    // Only the pane is to scroll: scrollIntoView would move the page under the hands too.
    if (box && mark) box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - box.clientHeight / 3);
  }, [current]);
  const classOf = (draft: number | null, isRead: boolean) =>
    [draft !== null && "said", draft !== null && draft === current && "current", isRead && "read"]
      .filter(Boolean)
      .join(" ");
  return (
    <div class="marked">
      <h2 id="marked-heading">{words.textHeading}</h2>
      <p class="hint">{words.legend}</p>
      <section
        class="source-text"
        aria-labelledby="marked-heading"
        ref={(box) => {
          pane.current = box;
          // Whoever has no mouse scrolls it with the arrow keys.
          if (box) box.tabIndex = 0;
        }}
      >
        {pieces.map(({ start, end, draft, isRead }) => {
          const text = source.slice(start, end);
          const name = classOf(draft, isRead);
          return name === "" ? text : <mark class={name}>{text}</mark>;
        })}
      </section>
    </div>
  );
}
