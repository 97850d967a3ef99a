// SHA-256 by Google's service, whose digests are signed bytes:
// https://developers.google.com/apps-script/reference/utilities/utilities#computedigestalgorithm,-value

/** The checksum of a text in UTF-8, as 64 hex digits in small letters. */
export function sha256(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  const bytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
}
