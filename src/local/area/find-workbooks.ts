// The workbooks of an area: files that are named, and all that lie under folders that are.
import { type BigIntStats, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { codeOf, isOfSystem } from "../system-code";

/** A file that is to be read as a workbook. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** As its reader knows it: from the one folder that was named, else from that of the command, where it lies there. */
  readonly name: string;
}

export interface FoundWorkbooks {
  readonly files: readonly FoundFile[];
  /** Folders that may not be looked into, by their names. */
  readonly closedFolders: readonly string[];
}

/** Hidden files and folders, such as earlier versions and drafts of a save, and the locks that Excel lays beside a file. */
const isLeftOut = (name: string) => name.startsWith(".") || name.startsWith("~$");
const IS_WORKBOOK = /\.xlsx$/i;

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    if (isOfSystem(error)) return null;
    throw error;
  }
}

function sameFile(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    // It isn't there yet.
    return null;
  }
}

/**
 * The files, each once however many names lead to it, in the order of their names under each folder. What is named by
 * itself is taken whatever it is called, so that its reader is told why it can't be read.
 *
 * @param paths Of files and folders, absolute or from `folder`.
 * @param out The file that is to be written, which is left out where it lies among the others; empty for none.
 */
export function findWorkbooks(paths: readonly string[], folder: string, out: string): FoundWorkbooks {
  const seen = new Set<string>();
  const files: FoundFile[] = [];
  const closedFolders: string[] = [];
  const written = out === "" ? null : sameFile(out);

  const [only = ""] = paths.length === 1 ? paths.map((path) => resolve(folder, path)) : [];
  const root = only !== "" && statOf(only)?.isDirectory() ? only : folder;

  const nameOf = (path: string): string => {
    const near = relative(root, path);
    return near === "" || near === ".." || near.startsWith(`..${sep}`) ? path : near;
  };
  /** Whether the file or folder is met for the first time: links may lead to one from several places, or in a circle. */
  const isNew = ({ dev, ino }: BigIntStats): boolean => {
    const key = `${dev}:${ino}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const take = (path: string, stat: BigIntStats | null): void => {
    if (stat !== null && !isNew(stat)) return;
    if (written === null || sameFile(path) !== written) files.push({ path, name: nameOf(path) });
  };
  const lookInto = (root: string): void => {
    const waiting = [root];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      let names: string[];
      try {
        names = readdirSync(path).filter((name) => !isLeftOut(name));
      } catch (error) {
        if (!isOfSystem(error)) throw error;
        if (codeOf(error) !== "ENOENT") closedFolders.push(nameOf(path));
        continue;
      }
      const folders: string[] = [];
      for (const name of names.sort()) {
        const below = join(path, name);
        const stat = statOf(below);
        if (stat?.isDirectory()) {
          if (isNew(stat)) folders.push(below);
        } else if (IS_WORKBOOK.test(name)) take(below, stat);
      }
      waiting.push(...folders.reverse());
    }
  };

  for (const named of paths) {
    const path = resolve(folder, named);
    const stat = statOf(path);
    if (!stat?.isDirectory()) take(path, stat);
    else if (isNew(stat)) lookInto(path);
  }
  return { files, closedFolders };
}
