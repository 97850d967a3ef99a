// Which lines are headings: names and questions that stand above what they are about, whatever their words.
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord, isWord } from "./find-words";
import type { Line } from "./lines";
import { lowOf } from "./lower-case";
import { oneOf, regex } from "./pattern";

const ASKS = /^(?:vad|varför|hur|så|så här|vem|vilka|det här|detta)\s(?!som\ssker|ska|kommer)\p{L}/u;
const LONGEST_HEADING = 90;
/** "Våra löften till dig som bor i Ekby". */
const NAMES_PROMISES =
  /^(?:(?:våra|årets|kommunens|polisens|gemensamma|och|nya)\s){0,4}\p{L}*(?:löften|löfte|åtaganden)(?:\s(?:till|för|i)\s.*)?$/u;
export const MOST_HEADING_WORDS = 10;
export const MOST_NAME_WORDS = 6;

/** Whether a line says who does what: it has a verb of promising, or tells how many. */
export function isStatement(low: string, words: ReadingWords): boolean {
  const { modals, vows } = words.promises;
  const { atLeast, occasions } = words.quantity;
  if (hasWord(low, modals) || hasWord(low, vows) || hasWord(low, atLeast)) return true;
  if (regex("\\d+ ?", oneOf(occasions)).test(low)) return true;
  return hasWord(low, words.notPromises.past) || hasWord(low, words.notPromises.telling);
}

export function isHeading(
  text: string,
  low: string,
  isApart: boolean,
  nextIsApart: boolean,
  words: ReadingWords,
): boolean {
  if (text.length > LONGEST_HEADING || text.split(/\s+/).length > MOST_HEADING_WORDS) return false;
  if (/[.!?;,]$/.test(text) || !/^[\p{Lu}\d”"(]/u.test(text)) return false;
  if (hasWord(low, words.headings.promises) && /\b(?:19|20)\d\d\b/.test(low) && !hasWord(low, words.quantity.atLeast))
    return true;
  if (hasWord(low, words.headings.results) && isApart) return true;
  if (isApart && NAMES_PROMISES.test(low)) return true;
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
export function isTitleLine(text: string, low: string, words: ReadingWords): boolean {
  if (text.length > LONGEST_HEADING || /[.!?;,:]$/.test(text)) return false;
  return !hasWord(low, words.promises.modals) && !hasWord(low, words.quantity.atLeast);
}

/** A verb in the present or the passive: one that the list knows, after the line's first word. */
function hasFiniteVerb(low: string, verbs: readonly string[]): boolean {
  return findWords(low, verbs).some(({ start, word }) => start > 0 && /(?:r|s)$/.test(word));
}

/** "Vi ska synas mer" right above its list: what the list is for, and no promise that anybody could count. */
export function isAboveItsList(line: Line, next: Line | undefined, content: string, low: string): boolean {
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
export function isNameOfPromise(
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
export function isSubject(low: string, next: Line | undefined, words: ReadingWords): boolean {
  if (next === undefined) return false;
  const { verbs, activities, increase, regular, once, ongoing } = words.promises;
  const isDone = [verbs, activities, increase, regular, once, ongoing].some((table) => hasWord(low, table));
  return !/\d/.test(low) && (!isDone || (next.marker !== "" && !hasFiniteVerb(low, verbs)));
}

/** "1. Trafik" above a list is a heading, "1. Polisen ska …" is an item. */
export function isNumberedHeading(
  content: string,
  low: string,
  marker: string,
  next: { readonly marker: string } | undefined,
  isShouted: boolean,
  words: ReadingWords,
): boolean {
  const isShort = content.length <= LONGEST_HEADING && content.split(/\s+/).length <= MOST_HEADING_WORDS;
  const isCapitals = !isShouted && content.length > 3 && content === content.toUpperCase() && /\p{Lu}/u.test(content);
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
