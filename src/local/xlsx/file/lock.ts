// One writer to a file. Our lock is the one LibreOffice writes and respects, so each warns about the other;
// Excel's own marker is respected as well.

import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { basename, dirname, join } from "node:path";
import { SessionError } from "../../session";

const OWN_NAME = "Löfteskollen";

const lockPath = (file: string): string => join(dirname(file), `.~lock.${basename(file)}#`);
const excelMarker = (file: string): string => join(dirname(file), `~$${basename(file)}`);

/** The fields LibreOffice expects: name shown, user, machine, time, profile; our process stands as the user. */
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

/**
 * True for a lock of ours that nobody holds: its process was killed, or the machine has been started since. After that
 * the process's number may be another program's.
 */
function isLeftBehind(path: string): boolean {
  const [name, pid, host] = readFileSync(path, "utf8").split(",");
  const isOurs = name === OWN_NAME && host === hostname();
  return isOurs && (!isAlive(Number(pid)) || statSync(path).mtimeMs < startOfMachine());
}

/** Gives the way to let go of it again. Throws SessionError openElsewhere. */
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
    // Somebody may have taken ours away and locked the file in turn.
    if (existsSync(path) && readFileSync(path, "utf8") === text) rmSync(path);
  };
}
