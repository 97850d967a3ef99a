// Reads a file that somebody named. Only a plain file has an end: reading a pipe or a device could go on for ever.

import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { limited } from "../xlsx/package/limits";
import { SessionError } from "./session";

/**
 * The bytes of a plain file.
 *
 * @throws SessionError notAFile for a folder, pipe, device or socket; NotAWorkbook for a file that is larger than any
 *   that is read; what the file system threw for any other reason.
 */
export function readPlainFile(path: string): Uint8Array {
  if (!statSync(path).isFile()) throw new SessionError("notAFile", path);
  // Another file may have come in its place since; a pipe would then hold the program until somebody writes to it.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new SessionError("notAFile", path);
    limited("packed", found.size);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
