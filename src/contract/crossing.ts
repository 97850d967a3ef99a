// How much may cross between page and server in one call. Google gives no figure; practitioners report calls that vanish
// from about ten megabytes on.

/** Bytes of JSON. */
export const CROSSING_LIMIT = 8_000_000;

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Whether a value is more than one call may carry. */
export function isTooLarge(value: unknown): boolean {
  const json = JSON.stringify(value) ?? "";
  if (json.length * 3 <= CROSSING_LIMIT) return false;
  return json.length > CROSSING_LIMIT || bytesOf(json) > CROSSING_LIMIT;
}

/** Characters of a status file: hundreds of promises. */
export const STATUS_FILE_LIMIT = 1_000_000;
