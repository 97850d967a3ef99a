// The parts of a block that can be a promise each: its sentences, and the clauses of a sentence that lists several.
import { readParties, saysWho } from "../fields/parties";
import { readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { findWord, hasWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { readSentences } from "../text/sentences";
import { tellsWho } from "./continuation";

export interface Part extends Span {
  /** Who promises, by the words before the clauses: "Kommunen utlovade att … och att …". */
  readonly heads: readonly string[];
}

const SHORTEST_CLAUSE = 3;
const wordsIn = (text: string) => text.trim().split(/\s+/).length;

function isStartOfOwn(part: string, words: ReadingWords): boolean {
  const { main, vague } = readQuantities(part, words);
  return (
    main !== null || vague !== null || hasWord(part, words.promises.verbs) || hasWord(part, words.promises.activities)
  );
}

/** The pieces between the matches of a pattern, without the blanks around them. */
function piecesOf(low: string, pattern: RegExp): Span[] {
  const ends = [...low.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...ends, { start: low.length, end: low.length }].map(({ start: end }, index) => {
    const from = ends[index - 1]?.end ?? 0;
    const piece = low.slice(from, end);
    return { start: from + piece.length - piece.trimStart().length, end: from + piece.trimEnd().length };
  });
}

/** "Polisen lovar att: a; b; c": a list in one sentence. */
function listedIn(low: string, words: ReadingWords): Span[] | null {
  const pieces = piecesOf(low, /;/g);
  if (pieces.length < 3) return null;
  const areStatements = pieces.every(({ start, end }) => {
    const part = low.slice(start, end);
    return wordsIn(part) >= SHORTEST_CLAUSE && isStartOfOwn(part, words);
  });
  return areStatements ? pieces : null;
}

/** "Kommunen utlovade att a och att b": what was promised, clause by clause. */
function promisedIn(low: string, words: ReadingWords): Part[] | null {
  const vow = findWord(low, words.promises.vows);
  if (vow === null) return null;
  const opening = /\s(?:att)\s/u.exec(low.slice(Math.max(0, vow.end - 4)));
  if (opening === null) return null;
  const from = Math.max(0, vow.end - 4) + opening.index + opening[0].length;
  const pieces = piecesOf(low.slice(from), /(?:,|\soch|\ssamt|,\soch|,\ssamt)\s(?:dels\s)?att\s/g);
  if (pieces.length < 2) return null;
  const isEachWhole = pieces.every(({ start, end }) => {
    const part = low.slice(from + start, from + end);
    const isInfinitive = /^\p{L}{2,}a\s/u.test(part);
    return (
      wordsIn(part) >= SHORTEST_CLAUSE &&
      (isInfinitive || hasWord(part, words.promises.modals) || isStartOfOwn(part, words))
    );
  });
  if (!isEachWhole) return null;
  const { acting, partners, isBoth } = readParties(low.slice(0, from), words);
  const both = [words.parties.police, words.parties.municipality];
  const heads = acting.length > 0 ? [...acting, ...partners] : isBoth ? both : [];
  return pieces.map(({ start, end }) => ({ start: from + start, end: from + end, heads }));
}

export function partsOf(block: Block, words: ReadingWords): Part[] {
  return readSentences(block.text, (bracket) => saysWho(bracket.toLowerCase(), words)).flatMap((sentence): Part[] => {
    const low = block.low.slice(sentence.start, sentence.end);
    if (tellsWho(low, words)) return [{ ...sentence, heads: [] }];
    const parts = promisedIn(low, words) ?? listedIn(low, words)?.map((span) => ({ ...span, heads: [] }));
    if (parts === undefined) return [{ ...sentence, heads: [] }];
    return parts.map(({ start, end, heads }) => ({ start: sentence.start + start, end: sentence.start + end, heads }));
  });
}
