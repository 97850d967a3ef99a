// Keeps what is worked out from tables of words, since every sentence asks for the same again.

/** What is made of a set of words, once for each set. */
export function madeOnce<W extends object, T>(make: (words: W) => T): (words: W) => T {
  const made = new WeakMap<W, { readonly value: T }>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined) return known.value;
    const value = make(words);
    made.set(words, { value });
    return value;
  };
}
