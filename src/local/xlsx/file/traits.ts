// What belongs to a file besides its content, and is the owner's: a save keeps it.

import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { SessionError } from "../../session";

export interface FileTraits {
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whether it has something that a new file can't be given: other names, access lists or extended attributes. */
  readonly isBound: boolean;
}

const PERMISSIONS = 0o777;
const OWNER_WRITES = 0o200;
/** More than the header of an archive is, and less than a workbook. */
const HEADER = 16_384;

/**
 * Whether a file has access lists or extended attributes, which Node can't tell: GNU tar writes them before the content,
 * by these names. Where there is no such tar none are known of; macOS keeps them by other means, which aren't used here.
 */
export function hasAttributes(file: string): boolean {
  if (process.platform !== "linux") return false;
  const options = ["--xattrs", "--xattrs-include=*", "--acls", "--format=pax", "--no-recursion"];
  const { stdout } = spawnSync("tar", [...options, "-cf", "-", "-C", dirname(file), `./${basename(file)}`], {
    maxBuffer: HEADER,
    timeout: 2_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return stdout?.subarray(0, HEADER).includes("SCHILY.") ?? false;
}

/**
 * What a save is to keep of a file.
 *
 * @throws SessionError for one that is no plain file, that this user may not write to, or that is marked read-only, also
 *   where the system would let us replace it.
 */
export function traitsOf(file: string, isAttributed: () => boolean): FileTraits {
  const found = statSync(file);
  if (!found.isFile()) throw new SessionError("notAFile", file);
  if ((found.mode & OWNER_WRITES) === 0) throw new SessionError("readOnly", file);
  accessSync(file, constants.W_OK);
  const { uid, gid, nlink } = found;
  return { mode: found.mode & PERMISSIONS, uid, gid, isBound: nlink > 1 || isAttributed() };
}
