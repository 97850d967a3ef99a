// An ID that follows from what a row says: the same row read in twice is known again.

const LENGTH = 12;

/** FNV-1a over the text's UTF-16 units, 32 bits; the seed gives unlike hashes of the same text. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  // Spreads the last characters over all bits, which FNV alone doesn't.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** `I-0K3M9Q2XA7PB`: the prefix, a dash and 12 letters or digits, about 60 bits of the content. */
export function contentId(prefix: string, content: string): string {
  const digits = [1, 2].map((seed) =>
    hash(content, seed * 0x9e3779b1)
      .toString(36)
      .toUpperCase()
      .padStart(7, "0"),
  );
  return `${prefix}-${digits.map((part) => part.slice(-LENGTH / 2)).join("")}`;
}
