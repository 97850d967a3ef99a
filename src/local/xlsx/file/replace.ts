// A file's content exchanged whole or not at all: written beside it, forced to disk, then put in its place.

import * as nodeFiles from "node:fs";
import { basename, dirname, join } from "node:path";

/** The calls of the file system that a save makes, each of which can fail. */
export type SaveCalls = Pick<
  typeof nodeFiles,
  "closeSync" | "fchmodSync" | "fsyncSync" | "openSync" | "readFileSync" | "renameSync" | "rmSync" | "writeSync"
>;

export const realCalls: SaveCalls = nodeFiles;

/**
 * Throws what the file system threw, or what `confirm` did, which is asked at the last moment; the file is then as it
 * was and nothing lies beside it.
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
      // What is made is held back by the process's mask; colleagues who could write to the file still can.
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

/** What folders on shares and in sync services answer when they can't be forced to disk. */
const CANT_SYNC = ["EACCES", "EINVAL", "EISDIR", "ENOTSUP", "EPERM"];

/** The new name itself must reach the disk. */
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

/** For the one who holds the file's lock: halves of saves that were cut short are nobody's any more. */
export function clearHalves(file: string): void {
  const folder = dirname(file);
  const start = `.${basename(file)}.`;
  for (const name of nodeFiles.readdirSync(folder)) {
    const isHalf = name.startsWith(start) && /^\d+\.tmp$/.test(name.slice(start.length));
    if (isHalf) nodeFiles.rmSync(join(folder, name), { force: true });
  }
}
