// The calls of the file system that a save makes, each of which can fail.

import * as nodeFiles from "node:fs";

export type SaveCalls = Pick<
  typeof nodeFiles,
  | "closeSync"
  | "fchmodSync"
  | "fchownSync"
  | "fstatSync"
  | "fsyncSync"
  | "ftruncateSync"
  | "openSync"
  | "readFileSync"
  | "renameSync"
  | "rmSync"
  | "writeSync"
>;

export const realCalls: SaveCalls = nodeFiles;

/** Writes all of the bytes to an open file, and forces them to disk. */
export function writeAll(calls: SaveCalls, handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += calls.writeSync(handle, bytes, written);
  calls.fsyncSync(handle);
}
