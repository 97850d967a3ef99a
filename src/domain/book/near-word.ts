// Finds the one word that a misspelt word was meant to be.
import { foldOf } from "./words";

/**
 * The number of slips between two words: a letter added, left out, changed, or swapped with the next (the
 * optimal string alignment distance). Above `limit` it is `limit` + 1.
 *
 * @example
 * editDistance("polis", "polsi", 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [twoBack, back]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (back?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (back?.[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (twoBack?.[j - 2] ?? 0) + 1 : limit + 1,
      );
    }
    [twoBack, back] = [back, row];
  }
  return Math.min(back?.[b.length] ?? 0, limit + 1);
}

/** How many slips a word may hold: none under three letters, one under six, else two. */
function slipsIn(word: string): number {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
}

/**
 * The nearest word within the slips a word of its length may hold; null when there is none, or several are as near.
 *
 * @example
 * nearWord("Komun", ["Kommun", "Polis"]) // "Kommun"
 * nearWord("Kyrkan", ["Kommun", "Polis"]) // null
 */
export function nearWord(typed: string, words: Iterable<string>): string | null {
  const folded = foldOf(typed);
  const limit = slipsIn(folded);
  let best = limit + 1;
  let found: string | null = null;
  for (const word of words) {
    const distance = editDistance(folded, foldOf(word), limit);
    if (distance > best || distance > limit) continue;
    found = distance < best ? word : null;
    best = distance;
  }
  return found;
}

/** Endings that make another form of a word, the longest first. */
const ENDING = /(?:eringar|ningar|ering|arna|erna|ning|ing|ar|er|or|en|et|na)$/;
const SHORTEST_STEM = 5;

/**
 * As `nearWord`, and where no word is near, the one that is within a slip when the ending is left out.
 *
 * @example
 * nearForm("fotpatruling", ["Fotpatrull", "Riskkväll"]) // "Fotpatrull"
 */
export function nearForm(typed: string, words: readonly string[]): string | null {
  const near = nearWord(typed, words);
  if (near !== null) return near;
  const stem = foldOf(typed).replace(ENDING, "");
  if (stem.length < SHORTEST_STEM || stem === foldOf(typed)) return null;
  const [only = null, ...others] = words.filter((word) => editDistance(stem, foldOf(word), 1) <= 1);
  return others.length === 0 ? only : null;
}
