// Keeps what is worked out of a value: the rows of a log repeat the same few days, words and lists over and over.

/** More different values than this are not repeated ones, and what was kept of them is let go. */
const MOST_VALUES = 20_000;

/**
 * The same work, done once for each value. Lists and objects are the same value only where they are one and the same.
 * @param work Answers by the value alone, and never with undefined.
 */
export function oncePerValue<V, T extends NonNullable<unknown> | null>(work: (value: V) => T): (value: V) => T {
  const kept = new Map<V, T>();
  return (value) => {
    const known = kept.get(value);
    if (known !== undefined) return known;
    const made = work(value);
    if (kept.size >= MOST_VALUES) kept.clear();
    kept.set(value, made);
    return made;
  };
}
