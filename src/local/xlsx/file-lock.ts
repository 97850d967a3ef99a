// One writer to a file. Our lock is the one LibreOffice writes and respects, so each warns about the other;
// Excel's own marker is respected as well.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { SessionError } from "../session";

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

/** True for a lock of ours whose process is gone: it was killed, and nobody has the file open. */
function isLeftBehind(path: string): boolean {
  const [name, pid, host] = readFileSync(path, "utf8").split(",");
  return name === OWN_NAME && host === hostname() && !isAlive(Number(pid));
}

/** Gives the way to let go of it again. Throws SessionError openElsewhere. */
export function lockFile(file: string): () => void {
  if (existsSync(excelMarker(file))) throw new SessionError("openElsewhere", file);
  const path = lockPath(file);
  if (existsSync(path) && isLeftBehind(path)) rmSync(path);
  try {
    writeFileSync(path, lockText(), { flag: "wx" });
  } catch (error) {
    const isTaken = typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
    throw isTaken ? new SessionError("openElsewhere", file) : error;
  }
  return () => rmSync(path, { force: true });
}
