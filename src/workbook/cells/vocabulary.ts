// The words people may use in a column, as they are spelt in Listor and in the promises.

import type { ListName } from "../schema/column";
import { foldOf } from "./cell-text";

export interface Vocabulary {
  /** Spelling by folded word. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Whether a word outside it is an issue: only where Listor gives any. */
  readonly isClosed: boolean;
}
export type Vocabularies = Readonly<Record<ListName, Vocabulary>>;

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const spellings = new Map<string, string>();
  for (const word of words) {
    const key = foldOf(word);
    if (!spellings.has(key)) spellings.set(key, word);
  }
  return { spellings, isClosed: spellings.size > 0 };
}

/** The same, with more words known: a word that a promise uses is known everywhere. It stays open if it was. */
export function withWords(vocabulary: Vocabulary, words: Iterable<string>): Vocabulary {
  const { spellings } = vocabularyOf([...vocabulary.spellings.values(), ...words]);
  return { spellings, isClosed: vocabulary.isClosed };
}
