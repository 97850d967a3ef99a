// Replaces a file's content whole or not at all: the new content is written beside the file, forced to disk and
// renamed.

import * as nodeFiles from "node:fs";
import { basename, dirname, join } from "node:path";

/** The calls of the file system that a save makes, each of which can fail. */
export type SaveCalls = Pick<
  typeof nodeFiles,
  "closeSync" | "fchmodSync" | "fsyncSync" | "openSync" | "readFileSync" | "renameSync" | "rmSync" | "writeSync"
>;

export const realCalls: SaveCalls = nodeFiles;

/**
 * Replaces the file. `confirm` is called at the last moment and may throw to stop it.
 *
 * @throws what the file system or `confirm` threw; the file is then as it was, and nothing lies beside it.
 */
export function replaceFile(
  calls: SaveCalls,
  file: string,
  bytes: Uint8Array,
  mode: number,
  confirm: () => void,
): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = calls.openSync(temporary, "w", mode);
    try {
      // The process's mask narrows the mode of a new file; colleagues who could write to the old one must still be able
      // to.
      calls.fchmodSync(handle, mode);
      for (let written = 0; written < bytes.length; ) written += calls.writeSync(handle, bytes, written);
      calls.fsyncSync(handle);
    } finally {
      calls.closeSync(handle);
    }
    confirm();
    calls.renameSync(temporary, file);
  } catch (error) {
    calls.rmSync(temporary, { force: true });
    throw error;
  }
}

/** How folders on shares and in sync services answer that they can't be forced to disk. */
const CANT_SYNC = ["EACCES", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"];

/** Forces the folder to disk, for the new name of the file stands there. */
export function syncFolder(calls: SaveCalls, folder: string): void {
  try {
    const handle = calls.openSync(folder, "r");
    try {
      calls.fsyncSync(handle);
    } finally {
      calls.closeSync(handle);
    }
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    if (!CANT_SYNC.includes(code)) throw error;
  }
}

/** Deletes what saves that were cut short have left. Only the holder of the file's lock may do so. */
export function clearHalves(file: string): void {
  const folder = dirname(file);
  const start = `.${basename(file)}.`;
  for (const name of nodeFiles.readdirSync(folder)) {
    const isHalf = name.startsWith(start) && /^\d+\.tmp$/.test(name.slice(start.length));
    if (isHalf) nodeFiles.rmSync(join(folder, name), { force: true });
  }
}
