// The file on disk: read once, then replaced whole, unless another program has changed it meanwhile.

import { createHash } from "node:crypto";
import { accessSync, constants, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { readPlainFile } from "../../plain-file";
import { SessionError } from "../../session";
import { fileFault, readingFault } from "./faults";
import { lockFile } from "./lock";
import { clearHalves, replaceFile, syncFolder } from "./replace";
import { realCalls, type SaveCalls } from "./save-calls";
import { hasAttributes, traitsOf } from "./traits";
import { finishWriting } from "./write-into";

export interface FileStore {
  /** The bytes as they stand on disk. */
  bytes(): Uint8Array;
  /**
   * Replaces the file, and returns when the new bytes are safely on disk.
   *
   * @throws SessionError when it can't; the file then holds what it held.
   */
  replace(bytes: Uint8Array): void;
  close(): void;
}

const fingerprint = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** @throws SessionError when the file is missing, read-only or open elsewhere. */
export function openFileStore(path: string, calls: SaveCalls = realCalls, takesOver = false): FileStore {
  const file = readableFile(path);
  try {
    traitsOf(file, () => false);
    const unlock = lockFile(file, takesOver);
    try {
      clearHalves(file);
      finishWriting(calls, file);
      return storeOn(file, path, calls, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw fileFault(error, path);
  }
}

/** The file that a path leads to, past all links. @throws SessionError when it can't be read */
function readableFile(path: string): string {
  try {
    const file = realpathSync(path);
    if (!statSync(file).isFile()) throw new SessionError("notAFile", file);
    accessSync(file, constants.R_OK);
    return file;
  } catch (error) {
    throw readingFault(error, path);
  }
}

function storeOn(file: string, path: string, calls: SaveCalls, unlock: () => void): FileStore {
  let bytes = readPlainFile(file);
  let known = fingerprint(bytes);
  // Told once: a look costs as much as a save.
  let attributed: boolean | null = null;
  const isAttributed = (): boolean => {
    attributed ??= hasAttributes(file);
    return attributed;
  };
  const refuseChanged = (): void => {
    // The file has been moved, and a link left in its place: the new one would stand where nobody looks for it.
    if (lstatSync(file).isSymbolicLink()) throw new SessionError("changedElsewhere", path);
    if (fingerprint(calls.readFileSync(file)) !== known) throw new SessionError("changedElsewhere", path);
  };
  return {
    bytes: () => bytes,
    replace: (next) => {
      try {
        replaceFile(calls, file, { before: bytes, after: next }, traitsOf(file, isAttributed), refuseChanged);
        bytes = next;
        known = fingerprint(next);
        syncFolder(calls, dirname(file));
      } catch (error) {
        throw fileFault(error, path);
      }
    },
    close: unlock,
  };
}
