// Keeps what is read out of a sentence, which is asked for when it is judged, again among its neighbours, and when it has
// become a proposal.
import { madeOnce } from "../../words/made-once";

/** More sentences than this are more than 200 pages, and then all is read anew. */
const MOST_TEXTS = 20_000;

/** What is read out of a text in lower case, once for each text and each set of words. */
export function oncePerText<W extends object, T>(read: (low: string, words: W) => T): (low: string, words: W) => T {
  const keptFor = madeOnce((_: W) => new Map<string, { readonly value: T }>());
  return (low, words) => {
    const kept = keptFor(words);
    const known = kept.get(low);
    if (known !== undefined) return known.value;
    const value = read(low, words);
    if (kept.size >= MOST_TEXTS) kept.clear();
    kept.set(low, { value });
    return value;
  };
}
