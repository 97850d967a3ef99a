// Why bytes can't be unpacked. A workbook with a password is no zip, but a compound file that holds one in a stream of a
// known name ([MS-OFFCRYPTO], 2.3.4.4).

import { NotAWorkbook } from "../../../xlsx/package/limits";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** In UTF-16, as the names of streams are written. */
const STREAM = [..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]);
const [FIRST = 0] = STREAM;

function isEncrypted(bytes: Uint8Array): boolean {
  if (!COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) return false;
  for (let start = bytes.indexOf(FIRST); start >= 0; start = bytes.indexOf(FIRST, start + 1))
    if (STREAM.every((byte, at) => bytes[start + at] === byte)) return true;
  return false;
}

/** What to throw for bytes that couldn't be unpacked: an error that tells more is kept. */
export function unpackingFault(error: unknown, bytes: Uint8Array): NotAWorkbook {
  if (error instanceof NotAWorkbook) return error;
  return new NotAWorkbook(isEncrypted(bytes) ? { code: "encrypted" } : null);
}
