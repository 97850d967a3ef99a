// A file's bytes as text, by the bytes themselves: no program says in a file of text how it stored its letters. The names
// of the encodings are those of https://encoding.spec.whatwg.org/, and so is what Windows-1252 has.

/** As many bytes as tell a file's kind. */
const SAMPLE = 4096;
/** The share of the bytes on one side of each pair that are 0 in a UTF-16 text of European letters. */
const MOST = 0.4;
/** The share of control characters, other than white space, from which on a text is none. */
const TOO_MANY_CONTROLS = 0.05;

/** How the files begin that hold no text: zip (so .xlsx and .ods), Excel of old, PDF, gzip, PNG, JPEG, GIF, RTF. */
const NO_TEXT: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** UTF-16 by its mark, or by the nought in each pair of bytes; null where it is none. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (beginsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = noughts.map((times) => times / Math.max(1, sample.length / 2));
  if (second > MOST && first < second / 4) return "utf-16le";
  return first > MOST && second < first / 4 ? "utf-16be" : null;
}

/** Whether the text has more control characters than any list: it was never text. */
function isNoText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls > sample.length * TOO_MANY_CONTROLS;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; a space where it has nothing. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Node's own decoder of Windows-1252 leaves control characters for dashes and quotes (nodejs/node issue 56542). */
function windows1252(bytes: Uint8Array): string {
  const letterOf = (byte: number) => WINDOWS.charAt(byte - 0x80);
  return Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? letterOf(byte) : String.fromCharCode(byte))).join(
    "",
  );
}

/**
 * Turns bytes into text: a `TextDecoder`, which browsers and Node have and the rules don't.
 *
 * @throws for bytes that the encoding doesn't have.
 */
export type Decode = (bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be") => string;

/**
 * The file's text; null for a file that holds none. Excel in Sweden saves .csv as Windows-1252, which is hardly ever
 * valid UTF-8, and "Unicode text" as UTF-16; other programs save UTF-8.
 */
export function textOfBytes(bytes: Uint8Array, decode: Decode): string | null {
  if (NO_TEXT.some((start) => beginsWith(bytes, start))) return null;
  const text = decoded(bytes, decode);
  return isNoText(text) ? null : text;
}

function decoded(bytes: Uint8Array, decode: Decode): string {
  try {
    return decode(bytes, utf16Of(bytes) ?? "utf-8");
  } catch {
    return windows1252(bytes);
  }
}
