// What words of other people's lists mean in the workbook's own, as the tab Listor remembers it.
import { foldOf } from "../book/words";

/** What other words mean, by the word as it is compared. */
export type Meanings = ReadonlyMap<string, string>;

export function meaningsOf(words: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(words).map(([word, means]) => [foldOf(word), means]));
}
