// Writes new content into the file itself, which keeps all that belongs to it: its owner, its other names, its access
// lists. A save that is cut short leaves half a file, so the whole content lies beside it until all is written.

import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readPlainFile } from "../../plain-file";
import { type SaveCalls, writeAll } from "./save-calls";

/** Where the whole new content lies while it is being written into the file. */
export const wholeBeside = (file: string): string => join(dirname(file), `.${basename(file)}.hel`);

/** The file has no content before it has all of the new: what is half is then always the beginning of the whole. */
function overwrite(calls: SaveCalls, file: string, bytes: Uint8Array): void {
  const handle = calls.openSync(file, "r+");
  try {
    calls.ftruncateSync(handle, 0);
    writeAll(calls, handle, bytes);
  } finally {
    calls.closeSync(handle);
  }
}

/** Where what was there can't be put back either, the file is left empty, which is the beginning of the whole. */
function putBack(calls: SaveCalls, file: string, before: Uint8Array): void {
  try {
    overwrite(calls, file, before);
    calls.rmSync(wholeBeside(file), { force: true });
  } catch {
    overwrite(calls, file, new Uint8Array());
  }
}

/**
 * Writes what lies whole beside the file into it.
 *
 * @throws what the file system threw; the file is then as it was, or, where even that can't be written, the whole stays
 *   beside it for `finishWriting`.
 */
export function writeInto(calls: SaveCalls, file: string, before: Uint8Array, after: Uint8Array): void {
  try {
    overwrite(calls, file, after);
  } catch (error) {
    putBack(calls, file, before);
    throw error;
  }
  calls.rmSync(wholeBeside(file), { force: true });
}

/** Ends a save that was cut short while it wrote into the file. Only the holder of the file's lock may do so. */
export function finishWriting(calls: SaveCalls, file: string): void {
  const path = wholeBeside(file);
  if (!existsSync(path)) return;
  const whole = Buffer.from(readPlainFile(path));
  const half = Buffer.from(readPlainFile(file));
  const isCut = half.length < whole.length && whole.subarray(0, half.length).equals(half);
  if (isCut) overwrite(calls, file, whole);
  calls.rmSync(path, { force: true });
}
