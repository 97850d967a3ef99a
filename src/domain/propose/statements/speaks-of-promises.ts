// Whether a whole text speaks of promises, or tells news.
import { periodIn } from "../period/line-period";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { hasWord } from "../text/find-words";
import { readSentences } from "../text/sentences";
import { tellsOfPast } from "./past";

/** A text without a word of promises may tell so much of the past. */
const PAST_SHARE = 0.25;

/** By word, by the days in its title, or because next to nothing in it tells of the past. */
export function speaksOfPromises(blocks: readonly Block[], words: ReadingWords): boolean {
  if (blocks.some(({ low }) => hasWord(low, words.headings.promiseWords))) return true;
  const [first] = blocks;
  if (first?.kind === "title" && periodIn(first.low, words) !== null) return true;
  const sentences = blocks.flatMap(({ low, text }) =>
    readSentences(text).map(({ start, end }) => low.slice(start, end)),
  );
  const told = sentences.filter((low) => tellsOfPast(low, words) || hasWord(low, words.notPromises.telling));
  return told.length <= sentences.length * PAST_SHARE;
}
