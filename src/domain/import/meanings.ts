// What words of other people's lists mean in the workbook's own, as the tab Listor remembers it.
import { foldOf } from "../book/words";

/** What other words mean, by the word as it is compared. */
export type Meanings = ReadonlyMap<string, string>;

export function meaningsOf(words: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(words).map(([word, means]) => [foldOf(word), means]));
}

/** The words in their definite form, by which people name them in running words: polisen → Polis, skolan → Skola. */
function definiteForms(words: readonly string[]): Map<string, string> {
  return new Map(
    words.flatMap((word) => {
      const folded = foldOf(word);
      const endings = /[aeiouyåäö]$/.test(folded) ? ["n", "t"] : ["en", "et"];
      return /\p{L}$/u.test(folded) ? endings.map((ending): [string, string] => [folded + ending, word]) : [];
    }),
  );
}

/** What every list and answer is read by: the workbook's own words in their definite form, and what Listor remembers. */
export function knownMeanings(
  { parties, placeTypes }: { readonly parties: readonly string[]; readonly placeTypes: readonly string[] },
  otherWords: Readonly<Record<string, string>>,
): Map<string, string> {
  return new Map([...definiteForms([...parties, ...placeTypes]), ...meaningsOf(otherWords)]);
}
