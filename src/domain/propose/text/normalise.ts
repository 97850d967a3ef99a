// A pasted text in one form, whatever program it comes from: composed letters, plain spaces, no unseen signs.
import { isBlankText } from "../../book/words";
import type { ReadingWords } from "../reading-words";
import { withTabsBetweenCells } from "./cells";
import { type MappedText, mappedText, replaceIn } from "./mapped-text";
import { withoutMarkup } from "./markup";
import { isNumberWord } from "./numerals";

/** Longer texts than 200 pages of some 5,000 characters are cut, and the reader is told. */
export const LONGEST_TEXT = 1_200_000;

/** No table of promises has more cells in a row. */
const MOST_CELLS = 30;

/** A letter and the marks that belong to it (Unicode's category Mark). */
const LETTER_IN_PARTS = /[^\p{M}]\p{M}+/gu;
/** Anything that no ordinary text holds: most of it is nothing to see. */
const ODD = /[^\n\t\x20-\x7eåäöÅÄÖéÉüÜ–—•”’§]/gu;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Word's own bullets, which lie where Unicode has nothing (private use), and the sign for what could not be shown. */
const WORD_BULLETS = /[\uf000-\uf0ff\ufffd](?=\s)/g;

export interface NormalText extends MappedText {
  /** Stretches that were read as something else than they say, since a scanner or a hand had slipped. */
  readonly guesses: readonly { readonly start: number; readonly end: number }[];
}

/** Whether two words differ in one letter: one too many, one too few, one other, or two that have changed places. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** A word as it was meant where a scanner took "m" for "rn"; null where it says what it says. */
function scannedWord(word: string, stems: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (!lower.includes("rn") || stems.some((stem) => lower.startsWith(stem))) return null;
  const meant = lower.replace(/rn/g, "m");
  return stems.some((stem) => meant.startsWith(stem)) ? word.replace(/rn/g, "m") : null;
}

/** Mends what a scanner or a hurried hand does to the words that a promise hangs on, and remembers where. */
function withoutSlips(mapped: MappedText, words: ReadingWords): NormalText {
  const sourceSpans: { start: number; end: number }[] = [];
  const remember = (match: RegExpExecArray, text: MappedText, mended: string | null): string | null => {
    if (mended !== null) {
      const last = match.index + match[0].length - 1;
      sourceSpans.push({ start: text.starts[match.index] ?? 0, end: text.ends[last] ?? 0 });
    }
    return mended;
  };
  const letters = replaceIn(mapped, /(?<!\p{L})\p{L}{0,40}rn\p{L}*/gu, (match) =>
    remember(match, mapped, scannedWord(match[0], words.scanned)),
  );
  const digits = replaceIn(letters, /(?<![\p{L}\d])(?:[lI]\d+|\d+[Oo]\d*)(?![\p{L}\d])/gu, (match) =>
    remember(match, letters, match[0].replace(/^[lI]/, "1").replace(/[Oo]/g, "0")),
  );
  const least = replaceIn(digits, /(?<!\p{L})(\p{L}{4,6})(?= +(?:(\p{L}+)|\d))/gu, (match) => {
    const [, word = "", next] = match;
    const isSlip = isOneSlipApart(word.toLowerCase(), words.least) && !words.notLeast.includes(word.toLowerCase());
    const isBeforeNumber = next === undefined || isNumberWord(next.toLowerCase(), words.numbers);
    return remember(match, digits, isSlip && isBeforeNumber ? words.least : null);
  });
  return { ...least, guesses: sourceSpans };
}

/** The text in the form that the other steps read, with the way back to what was pasted. */
export function normalise(source: string, words: ReadingWords): NormalText {
  const seen = withoutMarkup(mappedText(source.slice(0, LONGEST_TEXT)));
  const lines = replaceIn(seen, LINE_ENDS, () => "\n");
  const whole = replaceIn(lines, LETTER_IN_PARTS, ([letter]) => letter.normalize("NFC"));
  const bullets = replaceIn(whole, WORD_BULLETS, () => "•");
  // A soft hyphen at the end of a line was put there by a program that broke the word.
  const joined = replaceIn(bullets, /\u00ad[ \t]*\n[ \t]*/g, () => "");
  const clean = replaceIn(joined, ODD, ([sign]) => (isBlankText(sign) && !/\s/.test(sign) ? "" : null));
  const spaced = replaceIn(clean, SPACES, ([spaces]) => {
    // Each tab is the edge of a cell, and two of them stand around an empty one.
    const edges = spaces.replace(/[^\t]/g, "").slice(0, MOST_CELLS);
    return edges !== "" ? edges : spaces === " " ? null : " ";
  });
  // A table as Markdown and many web editors write it.
  const rows = replaceIn(spaced, /^ ?\|.*$/gm, ([row]) => (/^[\s|:-]+$/.test(row) ? "\n" : row.replace(/\|/g, "\t")));
  return withoutSlips(withTabsBetweenCells(rows), words);
}
