// Replaces a file's content whole or not at all: the new content is written beside the file, forced to disk and
// renamed. What a new file can't have of the old one is kept by writing into the old one instead; see write-into.

import * as nodeFiles from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../../system-code";
import { type SaveCalls, writeAll } from "./save-calls";
import type { FileTraits } from "./traits";
import { wholeBeside, writeInto } from "./write-into";

/** Gives a new file the owner and the permissions; false where the system doesn't allow it. */
function hasTraits(calls: SaveCalls, handle: number, { mode, uid, gid }: FileTraits): boolean {
  const made = calls.fstatSync(handle);
  try {
    if (made.uid !== uid || made.gid !== gid) calls.fchownSync(handle, uid, gid);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
    return false;
  }
  // The process's mask narrows the mode of a new file; colleagues who could write to the old one must still be able to.
  calls.fchmodSync(handle, mode);
  return true;
}

/**
 * How the system answers where a file is a place that another one is mounted on, as in a container: no new file can take its
 * name (rename(2): EBUSY, EXDEV). On Windows the first means that a program holds the file.
 */
const CANT_RENAME = process.platform === "win32" ? ["EXDEV"] : ["EXDEV", "EBUSY"];

/** Gives the new file the old one's name; false where nothing can have that. */
function isRenamed(calls: SaveCalls, temporary: string, file: string): boolean {
  try {
    calls.renameSync(temporary, file);
    return true;
  } catch (error) {
    if (!CANT_RENAME.includes(codeOf(error))) throw error;
    return false;
  }
}

/**
 * Replaces the file. `confirm` is called at the last moment and may throw to stop it.
 *
 * @throws what the file system or `confirm` threw; the file is then as it was, and nothing lies beside it.
 */
export function replaceFile(
  calls: SaveCalls,
  file: string,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
  traits: FileTraits,
  confirm: () => void,
): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  let [isLike, isWritten] = [false, false];
  try {
    calls.rmSync(temporary, { force: true });
    // A name that nothing has: the bytes must not follow a link that somebody has laid there.
    const handle = calls.openSync(temporary, "wx", traits.mode);
    try {
      isLike = hasTraits(calls, handle, traits);
      writeAll(calls, handle, after);
    } finally {
      calls.closeSync(handle);
    }
    confirm();
    isWritten = isLike && !traits.isBound && isRenamed(calls, temporary, file);
    if (!isWritten) calls.renameSync(temporary, wholeBeside(file));
  } catch (error) {
    calls.rmSync(temporary, { force: true });
    throw error;
  }
  if (!isWritten) writeInto(calls, file, before, after);
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
    if (!CANT_SYNC.includes(codeOf(error))) throw error;
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
