// Opens the desk in the user's own browser. A machine without one is no failure, since the address is printed too.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Milliseconds until the file is gone, whether a browser has read it or not. */
const LIFETIME = 120_000;

/** Only the owner may read the file. */
const MODE = 0o600;

const page = (url: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${url}"><title>Löfteskollen</title>\n`;

/**
 * Writes a page that leads to the address, which only the owner can read.
 *
 * @param folders The first that can be written in is taken.
 * @returns Its path; null when none can.
 */
export function writeOpener(url: string, folders: readonly string[]): string | null {
  for (const folder of folders) {
    const path = join(folder, `skrivbordet-${randomBytes(6).toString("hex")}.html`);
    try {
      writeFileSync(path, page(url), { mode: MODE, flag: "wx" });
      return path;
    } catch {
      // The next folder may be writable.
    }
  }
  return null;
}

/** An address of the file that no shell makes anything else of: `cmd` would end a command at "&" and drop a "^". */
export function fileAddress(path: string): string {
  return pathToFileURL(path).href.replaceAll("&", "%26").replaceAll("^", "%5E");
}

/**
 * Opens a browser at the address by way of a private file, since anybody on the machine can read what a program is started
 * with. The file lies beside the workbook: browsers that are shut in (snap, flatpak) see no other program's /tmp.
 *
 * @returns Takes the file away.
 */
export function openBrowser(url: string, folder: string): () => void {
  const path = writeOpener(url, [folder, tmpdir()]);
  if (path === null) return () => undefined;
  const remove = () => rmSync(path, { force: true });
  setTimeout(remove, LIFETIME).unref();
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, fileAddress(path)], { detached: true, stdio: "ignore" });
  child.on("error", remove);
  child.unref();
  return remove;
}
