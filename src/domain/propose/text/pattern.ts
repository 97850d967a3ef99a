// Regular expressions with tables of words in them. Each is made once, since every sentence asks for the same again.
import { madeOnce } from "../../words/made-once";

/** Where a word or a number begins, and where one ends, as parts of a pattern. */
export const B = "(?<![\\p{L}\\d])";
export const E = "(?![\\p{L}\\d])";

function sourceOf(word: string): string {
  const start = word.startsWith("*") ? "[\\p{L}-]*" : "";
  const end = word.endsWith("*") ? "[\\p{L}-]*" : "";
  const core = word.replace(/^\*|\*$/g, "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  // "alla *klassare": a star within stands for letters too.
  return start + core.replace(/\\\*/g, "[\\p{L}-]*").replace(/ /g, "[\\s]+") + end;
}

/** A group that matches any of the words, the longest first, as a part of a pattern. */
export const oneOf = madeOnce((words: readonly string[]): string => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return words.length === 0 ? "(?!)" : `(?:${longestFirst.map(sourceOf).join("|")})`;
});

/** What a row of parts makes: a pattern after the last of them. */
interface Kept {
  pattern: RegExp | null;
  readonly next: Map<string, Kept>;
}

/** Patterns by their parts, so that none is put together or compiled a second time. */
function keptPatterns(flags: string): (...parts: readonly string[]) => RegExp {
  const kept: Kept = { pattern: null, next: new Map() };
  return (...parts) => {
    let at = kept;
    for (const part of parts) {
      const known: Kept = at.next.get(part) ?? { pattern: null, next: new Map() };
      at.next.set(part, known);
      at = known;
    }
    at.pattern ??= new RegExp(parts.join(""), flags);
    return at.pattern;
  };
}

/** The pattern, with `u`, whose source is the parts in their order. */
export const regex = keptPatterns("u");

/** The same for every match, which `matchAll` and `replace` ask for. */
export const regexAll = keptPatterns("gu");
