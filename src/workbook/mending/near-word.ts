// The one word that a misspelt one was meant to be.
import { foldOf } from "../cells/cell-text";

/** Letters added, left out, changed, or swapped with the next; counts no further than `limit` + 1. */
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

/** One slip in a short word, two in one of six letters or more. */
function slipsIn(word: string): number {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
}

/** The only word within reach of a slip or two; null when there is none, or several as near. */
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
