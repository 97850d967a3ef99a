// Neighbours: the items of one list, the lines of one run, the sentences of one paragraph. Where most of them promise
// something by their own words, the others mostly do too.
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { judgeSentence } from "./is-promise";
import { type Part, partsOf } from "./parts";
import { outOfContext, type Sentence } from "./sentence-facts";

export interface KnownPart extends Part {
  /** What its own words say. */
  readonly alone: Sentence;
  /** The share of its neighbours that promise by their own words; null where it has no neighbours. */
  readonly siblings: number | null;
}

/** Of each block the parts that can be a promise each, with what their neighbours are. */
export function partsWithSiblings(
  blocks: readonly Block[],
  words: ReadingWords,
): ReadonlyMap<Block, readonly KnownPart[]> {
  const found = new Map<Block, readonly KnownPart[]>();
  let run: { readonly block: Block; readonly parts: readonly AlonePart[] }[] = [];
  const take = () => {
    const all = run.flatMap(({ parts }) => parts);
    const strong = all.filter(({ isPromise }) => isPromise).length;
    for (const { block, parts } of run)
      found.set(
        block,
        parts.map(({ isPromise, ...part }) => ({
          ...part,
          siblings: all.length < 2 ? null : (strong - Number(isPromise)) / (all.length - 1),
        })),
      );
    run = [];
  };
  /** Below lines that stand close, one that stands apart is another matter. */
  const isBelowRun = ({ isApart }: Block) => isApart && run.slice(1).some((other) => !other.block.isApart);
  for (const block of blocks) {
    if (block.kind !== "item" && block.kind !== "prose") {
      take();
      continue;
    }
    const parts = partsOf(block, words).map((part) => alone(block, part, words));
    const last = run[run.length - 1];
    const goesOn =
      last !== undefined &&
      last.block.kind === block.kind &&
      (block.kind === "item" || (last.parts.length === 1 && parts.length === 1 && !isBelowRun(block)));
    if (!goesOn) take();
    run.push({ block, parts });
  }
  take();
  return found;
}

interface AlonePart extends Part {
  readonly alone: Sentence;
  readonly isPromise: boolean;
}

function alone({ low, text }: Block, part: Part, words: ReadingWords): AlonePart {
  const { start, end } = part;
  const sentence = outOfContext(low.slice(start, end), text.slice(start, end), words);
  return { ...part, alone: sentence, isPromise: judgeSentence(sentence, words).leftOut === null };
}
