// A lock, so that a file has one writer. It is the lock file that LibreOffice writes and respects (its source:
// svl/source/misc/lockfilecommon.cxx), so each program warns of the other. Excel's owner file, "~$" and the name of the
// workbook, is respected as well.

import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { basename, dirname, join } from "node:path";
import { readPlainFile } from "../../plain-file";
import { SessionError } from "../../session";

const OWN_NAME = "Löfteskollen";

const lockPath = (file: string): string => join(dirname(file), `.~lock.${basename(file)}#`);
const excelMarker = (file: string): string => join(dirname(file), `~$${basename(file)}`);

/** The fields that LibreOffice reads: name, user, machine, time and profile. The user is our process's number. */
function lockText(): string {
  return `${OWN_NAME},${process.pid},${hostname()},,;`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "EPERM";
  }
}

const startOfMachine = (): number => Date.now() - uptime() * 1000;

/** What a lock says; nothing where it is no plain file. */
function lockIn(path: string): string {
  try {
    return Buffer.from(readPlainFile(path)).toString("utf8");
  } catch (error) {
    if (error instanceof SessionError) return "";
    throw error;
  }
}

/**
 * True for a lock of ours that nobody holds: its process has ended, or the machine has been started since, after which
 * the process's number may be another program's.
 */
function isLeftBehind(path: string): boolean {
  const [name, pid, host] = lockIn(path).split(",");
  const isOurs = name === OWN_NAME && host === hostname();
  return isOurs && (!isAlive(Number(pid)) || statSync(path).mtimeMs < startOfMachine());
}

/**
 * Locks a file.
 *
 * @returns What takes the lock away again.
 * @throws SessionError openElsewhere when another program has it.
 */
export function lockFile(file: string): () => void {
  if (existsSync(excelMarker(file))) throw new SessionError("openElsewhere", file);
  const path = lockPath(file);
  if (existsSync(path) && isLeftBehind(path)) rmSync(path);
  const text = lockText();
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const isTaken = typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
    throw isTaken ? new SessionError("openElsewhere", file) : error;
  }
  return () => {
    // Somebody may have deleted our lock and locked the file in turn.
    if (existsSync(path) && lockIn(path) === text) rmSync(path);
  };
}
