// The browser's own SHA-256, which pages have on https and on this machine's own address
// (https://developer.mozilla.org/en-US/docs/Web/Security/Secure_Contexts).

/** The SHA-256 of the text in UTF-8, as 64 hex digits in small letters. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
