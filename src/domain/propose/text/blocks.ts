// What each line of a text is: a heading, an item of a list, what introduces a list, or running text.
import type { ReadingWords } from "../reading-words";
import { hasWord } from "./find-words";
import {
  isAboveItsList,
  isHeading,
  isNameOfPromise,
  isNumberedHeading,
  isStatement,
  isSubject,
  isTitleLine,
  MOST_HEADING_WORDS,
  MOST_NAME_WORDS,
} from "./heading-lines";
import { isLeadLine } from "./lead-line";
import { type Line, readLines } from "./lines";
import { lowOf } from "./lower-case";
import type { Span } from "./mapped-text";
import { oneOf, regex } from "./pattern";

export type BlockKind = "title" | "heading" | "lead" | "item" | "prose";

export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  /** The text in lower case and with plain hyphens, sign for sign as long. */
  readonly low: string;
  readonly marker: string;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly isApart: boolean;
}

const FEWEST_ITEM_WORDS = 3;

/** A title that runs on into the first sentence: "Kungälv – löfte 2020–2021 Närvaron ökas …". */
const TITLE_IN_TEXT =
  /^(?=.{0,70}?löfte)[^.:!?]{3,90}?(?:19|20)\d\d(?:-\d\d-\d\d)?(?:\s*[-–—/]{1,2}\s*(?:20)?\d\d(?:-\d\d-\d\d)?)?(?=\s+\p{Lu})/iu;

const FEWEST_OF_SENTENCE = 5;

function withTitleApart(lines: readonly Line[], text: string): Line[] {
  const [first, ...rest] = lines;
  if (first === undefined || first.marker !== "") return [...lines];
  const title = TITLE_IN_TEXT.exec(text.slice(first.start, first.end))?.[0];
  if (title === undefined || title.length + first.start >= first.end) return [...lines];
  const end = first.start + title.length;
  const next = end + (/^\s+/.exec(text.slice(end, first.end))?.[0].length ?? 0);
  if (!/^\p{Lu}/u.test(text.slice(next))) return [...lines];
  // "Medborgarlöften 2027 Älvdala kommun": the place is a part of the title.
  const after = text.slice(next, first.end);
  if (after.split(/\s+/).length < FEWEST_OF_SENTENCE && !/[.:!]$/.test(after)) return [...lines];
  return [{ ...first, end }, { ...first, start: next, isApart: true }, ...rest];
}

/** The blocks of a text in their order. */
export function readBlocks(text: string, words: ReadingWords): Block[] {
  const lines = withTitleApart(readLines(text), text);
  const isShouted = text === text.toUpperCase();
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const block = blockOf(line, index);
    blocks.push(isListed(block, line, index) ? { ...block, kind: "item" } : block);
  });
  return blocks;

  /** Lines close below "Polisen lovar:" are its list, though nothing marks them. */
  function isListed({ kind, text: content }: Block, line: Line, index: number): boolean {
    const above = blocks[index - 1];
    if (above === undefined || (kind !== "prose" && kind !== "heading") || line.marker !== "") return false;
    if (content.split(/\s+/).length < FEWEST_ITEM_WORDS) return false;
    if (kind === "heading" && isSubject(lowOf(content), lines[index + 1], words)) return false;
    const isBelowLead = above.kind === "lead" && isVow(above.low, words);
    const isNextInList = above.kind === "item" && above.marker === "" && !above.text.includes("\t") && !line.isApart;
    return isBelowLead || isNextInList;
  }

  function blockOf(line: Line, index: number): Block {
    const hash = /^#+ /.exec(text.slice(line.start, line.end))?.[0] ?? "";
    const start = line.start + hash.length;
    const content = text.slice(start, line.end);
    const low = lowOf(content);
    const next = lines[index + 1];
    const base = { start, end: line.end, text: content, low, marker: line.marker, isApart: line.isApart };
    if (hash !== "") return { ...base, kind: index === 0 ? "title" : "heading" };
    // A row of a table.
    if (content.includes("\t")) return { ...base, kind: "item" };
    // "Löfte 1 – Synlig polis" is a heading above the promise itself.
    const isNamed =
      /^\p{L}{2}/u.test(line.marker) && content.split(/\s+/).length <= MOST_NAME_WORDS && !/[.;]$/.test(content);
    const isAbove = isAboveItsList(line, next, content, low);
    if (/^\p{L}{2}/u.test(line.marker) && isNameOfPromise(content, low, next, text, words))
      return { ...base, kind: "heading" };
    if ((isNamed && !isStatement(low, words)) || (/^\p{L}{2}/u.test(line.marker) && isAbove))
      return { ...base, kind: "heading" };
    const isQuote =
      /^[\p{Pd}-]/u.test(line.marker) && regex(',"?\\s', oneOf(words.notPromises.quoting), "\\s").test(low);
    if (isQuote) return { ...base, kind: "prose" };
    const isNumbered = /^[\d§]/.test(line.marker);
    const isList =
      line.marker !== "" && !(isNumbered && isNumberedHeading(content, low, line.marker, next, isShouted, words));
    // "1. Polismyndigheten skall" above "a) …": what follows is its list.
    const isOpen =
      next !== undefined &&
      /^\d/.test(line.marker) &&
      /^\(?\p{L}\)/u.test(next.marker) &&
      regex(oneOf(words.promises.modals), "(?:\\s", oneOf(words.parties.both), ")?$").test(low);
    if (isList) return { ...base, kind: isOpen || (isLeadLine(low, words) && next?.marker !== "") ? "lead" : "item" };
    // "Vad lovar polisen?" stands above its answer.
    if (low.endsWith("?") && content.split(/\s+/).length <= MOST_HEADING_WORDS)
      return { ...base, kind: index === 0 ? "title" : "heading" };
    if (isLeadLine(low, words)) return { ...base, kind: "lead" };
    const isCapitals = !isShouted && content.length > 3 && content === content.toUpperCase() && /\p{Lu}/u.test(content);
    const nextIsApart = next === undefined || next.isApart || next.marker !== "";
    // "Nyhet 2018-02-08" may stand above the title, which for news says who promises.
    const isBelowDay = index === 1 && /\d/.test(blocks[0]?.text ?? "") && hasWord(low, words.promises.vows);
    const isFirst = (index === 0 || isBelowDay) && nextIsApart && isTitleLine(content, low, words);
    if (
      isCapitals ||
      isFirst ||
      (line.marker === "" && isAbove) ||
      isHeading(content, low, line.isApart, nextIsApart, words)
    )
      return { ...base, kind: index === 0 ? "title" : "heading" };
    return { ...base, kind: "prose" };
  }
}

const isVow = (low: string, { promises }: ReadingWords) => hasWord(low, promises.vows) || hasWord(low, promises.modals);
