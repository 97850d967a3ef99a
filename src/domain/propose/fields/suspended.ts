// Words cut short by a hyphen before one that they share their end with: "trygghets- och ljusvandringar".

import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import type { Span } from "../text/mapped-text";

const BEFORE = /(?:[\p{L}\d]+-(?:,|\s?\/|\s(?:och|eller|samt|respektive)(?!\p{L}))\s?)+$/u;
const SHORTEST_FIRST = 3;

export interface Suspended {
  /** From the first of them to the end of the word that they share. */
  readonly span: Span;
  /** Each as a word of its own; null where nobody knows where their shared part begins. */
  readonly words: readonly string[] | null;
}

/** The part of a compound that names what is done: "vandringar". */
function headOf(word: string, words: ReadingWords): string | null {
  const heads = tablesOf(words)
    .activities.filter((entry) => entry.startsWith("*") && !entry.endsWith("*"))
    .map((entry) => entry.slice(1))
    .filter((head) => word.endsWith(head) && word.length - head.length >= SHORTEST_FIRST);
  return heads.reduce<string | null>((longest, head) => (head.length > (longest?.length ?? 0) ? head : longest), null);
}

/** What stands before the word at `noun`, in lower case, and shares its end; null where nothing does. */
export function suspendedBefore(low: string, noun: Span, words: ReadingWords): Suspended | null {
  const found = BEFORE.exec(low.slice(0, noun.start));
  if (found === null) return null;
  const word = low.slice(noun.start, noun.end);
  const head = headOf(word, words);
  const firsts = [...found[0].matchAll(/([\p{L}\d]+)-/gu)].map(([, first = ""]) => first);
  return {
    span: { start: found.index, end: noun.end },
    words: head === null ? null : [...firsts.map((first) => `${first}${head}`), word],
  };
}
