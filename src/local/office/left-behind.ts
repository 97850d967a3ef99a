// Folders that LibreOffice was working in when a desk or the command line was killed.
import { lstat, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The beginning of the names of those folders. */
export const FOLDER_NAME = "loften-pdf-";

/** Milliseconds: LibreOffice is ended long before, so that nobody works in an older folder. */
const OLD = 60 * 60 * 1000;

/**
 * Removes those that are old and this user's own. One that can't be removed is left to the next start.
 *
 * @param now Milliseconds since 1970.
 */
export async function removeLeftBehind(now: number, folder = tmpdir()): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((found) => found.startsWith(FOLDER_NAME))) {
    const path = join(folder, name);
    // A link by this name would lead to somebody's own folder.
    const found = await lstat(path).catch(() => null);
    const isOwn = process.getuid === undefined || found?.uid === process.getuid();
    if (found?.isDirectory() && isOwn && now - found.mtimeMs > OLD) {
      await rm(path, { recursive: true, force: true }).catch(() => {});
    }
  }
}
