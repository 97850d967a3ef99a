// What words of other people's lists mean in the workbook's own, as the tab Listor remembers it.
import { foldOf } from "../book/words";

/** What other words mean, by the word as it is compared. */
export type Meanings = ReadonlyMap<string, string>;

export function meaningsOf(words: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(words).map(([word, means]) => [foldOf(word), means]));
}

/**
 * The words in their definite form, by which people name them in running words: polisen → Polis, skolan → Skola. An answer
 * of a form is nobody's list, and there is nobody to ask what is meant.
 */
export function definiteForms(words: readonly string[]): Map<string, string> {
  return new Map(
    words.flatMap((word) => {
      const folded = foldOf(word);
      const endings = /[aeiouyåäö]$/.test(folded) ? ["n", "t"] : ["en", "et"];
      return /\p{L}$/u.test(folded) ? endings.map((ending): [string, string] => [folded + ending, word]) : [];
    }),
  );
}
