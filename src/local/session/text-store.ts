// Small texts by key that outlive a session, in a file of their own: the user's properties of the add-on, and what its
// pages keep in the browser's storage.

import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readKeptTexts } from "../kept-texts";
import { readPlainFile } from "../plain-file";

export interface KeptTexts {
  readonly texts: Map<string, string>;
  /** Writes the texts if they changed; false when that failed, and then the next call tries again. */
  keep(): boolean;
}

/** Only the owner may read the file. */
const MODE = 0o600;

export function keptJson(texts: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(texts));
}

/** A convenience, which nobody is to wait for: what can't be read is as if it weren't there. */
function textIn(path: string): string {
  try {
    return Buffer.from(readPlainFile(path)).toString("utf8");
  } catch {
    return "";
  }
}

/** The file exists only while there are texts to keep. Without a path nothing is kept. */
export function openKeptTexts(path: string | undefined): KeptTexts {
  const texts = path !== undefined && existsSync(path) ? readKeptTexts(textIn(path)) : new Map<string, string>();
  let kept = keptJson(texts);
  const write = (file: string, text: string): void => {
    if (texts.size === 0) {
      rmSync(file, { force: true });
      return;
    }
    rmSync(`${file}.tmp`, { force: true });
    writeFileSync(`${file}.tmp`, text, { mode: MODE, flag: "wx" });
    renameSync(`${file}.tmp`, file);
  };
  return {
    texts,
    keep: () => {
      const text = keptJson(texts);
      if (path === undefined || text === kept) return true;
      try {
        write(path, text);
      } catch {
        return false;
      }
      kept = text;
      return true;
    },
  };
}
