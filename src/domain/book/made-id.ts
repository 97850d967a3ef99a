// IDs that pages make for new rows, so that a save that got no answer can be tried again and never stored twice.

/** Crockford's base 32: no I, L, O or U, which people take for 1, 0 and V when they read an ID aloud. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/**
 * `A-7K3M9Q2X`: the prefix, a dash and 8 letters or digits, 40 bits in all.
 * @param prefix One capital letter that says what the row is.
 * @param random Answers with a number from 0 up to, not including, 1.
 */
export function makeId(prefix: string, random: () => number): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length)));
  return `${prefix}-${letters.join("")}`;
}
