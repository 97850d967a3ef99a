// IDs of new rows: made by chance for a row that is written now, or from what the row says for one that is read in.

/** Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, which are taken for 1, 0 and V. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MADE_LENGTH = 8;
const CONTENT_LENGTH = 12;

/**
 * `A-7K3M9Q2X`: the prefix, a dash and 8 letters or digits, 40 bits in all. The page makes it before it sends the row,
 * so that a save that got no answer can be tried again and never stored twice.
 * @param prefix One capital letter that says what the row is.
 * @param random Answers with a number from 0 up to, not including, 1.
 */
export function makeId(prefix: string, random: () => number): string {
  const letters = Array.from({ length: MADE_LENGTH }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length)));
  return `${prefix}-${letters.join("")}`;
}

/** FNV-1a over the text's UTF-16 units, 32 bits (isthe.com/chongo/tech/comp/fnv); each seed gives a hash of its own. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  // FNV alone leaves the last characters in the lowest bits; this spreads them over all.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/**
 * `I-0K3M9Q2XA7PB`: the prefix, a dash and 12 letters or digits, about 60 bits of the content. The same row read in
 * twice gets the same ID, and is known again.
 */
export function contentId(prefix: string, content: string): string {
  const digits = [1, 2].map((seed) =>
    hash(content, seed * 0x9e3779b1)
      .toString(36)
      .toUpperCase()
      .padStart(7, "0"),
  );
  return `${prefix}-${digits.map((part) => part.slice(-CONTENT_LENGTH / 2)).join("")}`;
}
