// The browser's own SHA-256. A sandboxed frame on https or on this machine's loopback is a secure context and has it.

/** Of the text in UTF-8: 64 hex digits in small letters. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
