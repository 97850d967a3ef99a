// The file on disk: read once, replaced whole, and never when another program has changed it meanwhile.

import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { SessionError } from "../session";
import { fileFault } from "./file-faults";
import { lockFile } from "./file-lock";

export interface FileStore {
  /** The bytes as they stand on disk. */
  bytes(): Uint8Array;
  /** Returns when the new bytes are safely on disk. Throws SessionError; then the old file stands untouched. */
  replace(bytes: Uint8Array): void;
  close(): void;
}

const fingerprint = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const OWNER_WRITES = 0o200;

/** Throws SessionError when the file is missing, read-only or open elsewhere. */
export function openFileStore(path: string): FileStore {
  try {
    const file = realpathSync(path);
    refuseReadOnly(file);
    const unlock = lockFile(file);
    try {
      return storeOn(file, path, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw fileFault(error, path);
  }
}

/** A file marked read-only is left alone even where the system would let us replace it. */
function refuseReadOnly(file: string): void {
  if ((statSync(file).mode & OWNER_WRITES) === 0) throw new SessionError("readOnly", file);
}

function storeOn(file: string, path: string, unlock: () => void): FileStore {
  let bytes: Uint8Array = readFileSync(file);
  let known = fingerprint(bytes);
  return {
    bytes: () => bytes,
    replace: (next) => {
      try {
        refuseReadOnly(file);
        if (fingerprint(readFileSync(file)) !== known) throw new SessionError("changedElsewhere", path);
        replaceFile(file, next);
      } catch (error) {
        throw fileFault(error, path);
      }
      bytes = next;
      known = fingerprint(next);
    },
    close: unlock,
  };
}

/** Whole or not at all: written beside, forced to disk, then put in the file's place. */
function replaceFile(file: string, bytes: Uint8Array): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, "w", statSync(file).mode);
    try {
      writeWhole(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}

function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

/** The new name itself must reach the disk; Windows can't open folders and needs no such call. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
