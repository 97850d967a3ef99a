// Bytes as the text that crosses between pages and servers.

/** Bytes as base64. They are turned in pieces, since a function takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x6000;
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join("");
}

/**
 * The bytes of a text in base64.
 *
 * @throws DOMException for any other text.
 */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
