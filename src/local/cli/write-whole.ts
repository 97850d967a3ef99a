// A file is written whole or not at all.
import { lstatSync, statSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import { cli as words } from "../../i18n/sv/cli";
import { codeOf } from "../system-code";
import { Refusal, writingRefusal } from "./refusal";

/** Whether there is a file or nothing: no pipe or device, and no link that leads nowhere. */
function isPlainOrNew(path: string): boolean {
  try {
    const found = lstatSync(path);
    return found.isDirectory() || (found.isSymbolicLink() ? statSync(path).isFile() : found.isFile());
  } catch (error) {
    // Writing tells of every other fault; only a link that leads nowhere would vanish without a word.
    return codeOf(error) !== "ENOENT" || !isLink(path);
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * Writes a file whole or not at all: when it fails, an older file is as it was.
 *
 * @param isNew Whether a file of that name is to be left alone.
 * @throws Refusal with the line that says why it could not be written.
 */
export async function writeWhole(file: string, bytes: Uint8Array, isNew = false): Promise<void> {
  if (!isNew && !isPlainOrNew(file)) throw new Refusal(words.outNotAFile(file));
  const draft = `${file}.${process.pid}.tmp`;
  try {
    // Never through a link that somebody has laid there.
    await writeFile(draft, bytes, { flag: "wx" });
    if (isNew) {
      // A link, unlike a new name, refuses to take an older file's place.
      await link(draft, file);
      await rm(draft);
    } else await rename(draft, file);
  } catch (error) {
    // Where its name is too long to be written it is too long to be removed.
    await rm(draft, { force: true }).catch(() => {});
    if (isNew && codeOf(error) === "EEXIST") throw new Refusal(words.outExists(file));
    const refusal = writingRefusal(error, file);
    throw refusal === null ? error : new Refusal(refusal);
  }
}
