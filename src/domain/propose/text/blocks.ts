// What each line of a text is: a heading, an item of a list, what introduces a list, or running text.
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord, isWord } from "./find-words";
import { isLeadLine } from "./lead-line";
import { type Line, readLines } from "./lines";
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

const ASKS = /^(?:vad|varför|hur|så|så här|vem|vilka|det här|detta)\s(?!som\ssker|ska|kommer)\p{L}/u;
const LONGEST_HEADING = 90;
const MOST_HEADING_WORDS = 10;
const MOST_NAME_WORDS = 6;
const FEWEST_ITEM_WORDS = 3;

/** Lower case, plain hyphens and plain quotes; every sign keeps its place. */
export function lowOf(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join("");
  return same
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[”“„"]/g, '"')
    .replace(/[\n\t]/g, " ");
}

/** Whether a line says who does what: it has a verb of promising, or tells how many. */
function isStatement(low: string, words: ReadingWords): boolean {
  const { modals, vows } = words.promises;
  const { atLeast, occasions } = words.quantity;
  if (hasWord(low, modals) || hasWord(low, vows) || hasWord(low, atLeast)) return true;
  if (regex("\\d+ ?", oneOf(occasions)).test(low)) return true;
  return hasWord(low, words.notPromises.past) || hasWord(low, words.notPromises.telling);
}

function isHeading(text: string, low: string, isApart: boolean, nextIsApart: boolean, words: ReadingWords): boolean {
  if (text.length > LONGEST_HEADING || text.split(/\s+/).length > MOST_HEADING_WORDS) return false;
  if (/[.!?;,]$/.test(text) || !/^[\p{Lu}\d”"(]/u.test(text)) return false;
  if (hasWord(low, words.headings.promises) && /\b(?:19|20)\d\d\b/.test(low) && !hasWord(low, words.quantity.atLeast))
    return true;
  if (hasWord(low, words.headings.results) && isApart) return true;
  if (isWord(low, words.headings.lines)) return true;
  // "Så valdes löftena", "Vad som inte ingår": the beginning of a question that its section answers.
  if (isApart && ASKS.test(low) && text.split(/\s+/).length <= MOST_NAME_WORDS) return true;
  if (isStatement(low, words)) return false;
  if (isApart && hasWord(low, words.headings.advice)) return true;
  const isLone = isApart && nextIsApart;
  const verbs = words.promises.verbs;
  const wordsIn = text.split(/\s+/).length;
  return wordsIn <= 4 || isLone ? !(wordsIn > 3 && hasFiniteVerb(low, verbs)) : !hasFiniteVerb(low, verbs) && isApart;
}

/** A first line without a point says what the text is about, whatever its verb: "Så blir staden tryggare". */
function isTitleLine(text: string, low: string, words: ReadingWords): boolean {
  if (text.length > LONGEST_HEADING || /[.!?;,:]$/.test(text)) return false;
  return !hasWord(low, words.promises.modals) && !hasWord(low, words.quantity.atLeast);
}

/** A verb in the present or the passive: one that the list knows, after the line's first word. */
function hasFiniteVerb(low: string, verbs: readonly string[]): boolean {
  return findWords(low, verbs).some(({ start, word }) => start > 0 && /(?:r|s)$/.test(word));
}

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
    const isList = line.marker !== "" && !(isNumbered && isNumberedHeading(content, low, line.marker, next, words));
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

/** "Vi ska synas mer" right above its list: what the list is for, and no promise that anybody could count. */
function isAboveItsList(line: Line, next: Line | undefined, content: string, low: string): boolean {
  if (next === undefined || (!line.isApart && line.marker === "")) return false;
  const isAbove = next.marker !== "" && next.marker[0] !== line.marker[0];
  return (
    isAbove &&
    !/[.!?:;,\d]/.test(content) &&
    content.split(/\s+/).length <= MOST_HEADING_WORDS &&
    !/(?:per|varje|minst)\s/.test(low)
  );
}

/** "Löfte 1: Vi ska synas mer" right above sentences that say who does what: what those are for. */
function isNameOfPromise(
  content: string,
  low: string,
  next: Line | undefined,
  text: string,
  words: ReadingWords,
): boolean {
  const { partyForms, actors } = tablesOf(words);
  if (next === undefined || next.marker !== "" || content.split(/\s+/).length > MOST_NAME_WORDS + 2) return false;
  if (/[.!?:;,\d]/.test(content) || hasWord(low, partyForms) || hasWord(low, words.quantity.atLeast)) return false;
  const below = text.slice(next.start, next.end);
  return /[.!]$/.test(below) && !/^[^:.]{3,30}:\s/u.test(below) && hasWord(lowOf(below), actors);
}

/** "Trygghet i centrum" below "Polisen lovar:" names what the promises are about: nothing in it is done or grows. */
function isSubject(low: string, next: Line | undefined, words: ReadingWords): boolean {
  if (next === undefined) return false;
  const { verbs, activities, increase, regular, once, ongoing } = words.promises;
  const isDone = [verbs, activities, increase, regular, once, ongoing].some((table) => hasWord(low, table));
  return !/\d/.test(low) && (!isDone || (next.marker !== "" && !hasFiniteVerb(low, verbs)));
}

const isVow = (low: string, { promises }: ReadingWords) => hasWord(low, promises.vows) || hasWord(low, promises.modals);

/** "1. Trafik" above a list is a heading, "1. Polisen ska …" is an item. */
function isNumberedHeading(
  content: string,
  low: string,
  marker: string,
  next: { readonly marker: string } | undefined,
  words: ReadingWords,
): boolean {
  const isShort = content.length <= LONGEST_HEADING && content.split(/\s+/).length <= MOST_HEADING_WORDS;
  const isCapitals = content.length > 3 && content === content.toUpperCase() && /\p{Lu}/u.test(content);
  if (isShort && (isCapitals || content.endsWith("?"))) return true;
  // "3. Våra löften" above "3.1 …"
  const number = marker.replace(/[.)]*$/, ".");
  const hasParts =
    next !== undefined &&
    /^\d+\.$/.test(number) &&
    /^\d/.test(next.marker.slice(number.length)) &&
    next.marker.startsWith(number);
  if (isShort && hasParts && !/[.;,]$/.test(content)) return true;
  const isAbove = next !== undefined && (next.marker === "" || !/^\d/.test(next.marker));
  return isAbove && content.split(/\s+/).length <= 5 && !/[.;,]$/.test(content) && !isStatement(low, words);
}
