// A lock, so that a file has one writer. It is the lock file that LibreOffice writes and respects (its source:
// svl/source/misc/lockfilecommon.cxx), so each program warns of the other. Excel's owner file, "~$" and the name of the
// workbook, is respected as well.

import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { basename, dirname, join } from "node:path";
import { readPlainFile } from "../../plain-file";
import { type LockHolder, SessionError } from "../../session";
import { codeOf } from "../../system-code";

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
    return codeOf(error) === "EPERM";
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

/** A lock that was made and never written to, on a full disk, is no lock after so many milliseconds. */
const WRITTEN_BY_THEN = 60_000;

/**
 * True for a lock that nobody holds: nothing stands in it, or it is ours and its process has ended, or the machine has
 * been started since, after which the process's number may be another program's.
 */
function isLeftBehind(path: string): boolean {
  const text = lockIn(path);
  const { mtimeMs, size } = statSync(path);
  if (size === 0) return Date.now() - mtimeMs > WRITTEN_BY_THEN;
  const [name, pid, host] = text.split(",");
  const isOurs = name === OWN_NAME && host === hostname();
  return isOurs && (!isAlive(Number(pid)) || mtimeMs < startOfMachine());
}

/** Whose a lock is: the program or person that it names, and the machine; empty where it doesn't say. */
function holderIn(path: string): LockHolder {
  const [name = "", user = "", machine = ""] = lockIn(path)
    .split(",")
    .map((field) => field.trim());
  // The user of a lock of ours is a number.
  return { who: name || (/^\d+$/.test(user) ? "" : user), machine, since: statSync(path).mtime };
}

/**
 * Locks a file. `takesOver` takes another's lock away: for whoever knows that nobody works in the file any more.
 *
 * @returns What takes the lock away again.
 * @throws SessionError openElsewhere, with whose it is, when another program has it.
 */
export function lockFile(file: string, takesOver = false): () => void {
  const path = lockPath(file);
  const marker = excelMarker(file);
  if (takesOver) for (const other of [path, marker]) rmSync(other, { force: true });
  if (existsSync(marker)) {
    const holder = { who: "Excel", machine: "", since: statSync(marker).mtime };
    throw new SessionError("openElsewhere", file, { holder });
  }
  if (existsSync(path) && isLeftBehind(path)) rmSync(path);
  const text = lockText();
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new SessionError("openElsewhere", file, { holder: holderIn(path) });
    // What there was no room for must not lock the file.
    rmSync(path, { force: true });
    throw error;
  }
  return () => {
    // Somebody may have deleted our lock and locked the file in turn.
    if (existsSync(path) && lockIn(path) === text) rmSync(path);
  };
}
