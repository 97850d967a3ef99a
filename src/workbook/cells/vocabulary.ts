// The words that people may use in a column, as Listor and the promises spell them.

import { foldOf } from "../../domain/book/words";
import type { ListName } from "../schema/column";

export interface Vocabulary {
  /** How each word is spelt, by its folded form. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Whether any other word is a row issue. It is when Listor gives words for the column. */
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

/** The vocabulary with more words: what a promise uses is known everywhere. It takes any word if it did before. */
export function withWords(vocabulary: Vocabulary, words: Iterable<string>): Vocabulary {
  const { spellings } = vocabularyOf([...vocabulary.spellings.values(), ...words]);
  return { spellings, isClosed: vocabulary.isClosed };
}

/** Gives words the spelling that was met first, in the vocabulary or before in the same speller; each word once. */
export type Speller = (words: readonly string[]) => readonly string[];

export function spellerOf({ spellings }: Vocabulary): Speller {
  const known = new Map(spellings);
  const spell = (word: string) => {
    const key = foldOf(word);
    const spelling = known.get(key) ?? word;
    known.set(key, spelling);
    return spelling;
  };
  return (words) => [...new Set(words.map(spell))];
}
