// Small texts by key that outlive a session, in a file of their own: the user's properties of the add-on, and what its
// pages keep in the browser's storage.

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

export interface KeptTexts {
  readonly texts: Map<string, string>;
  /** Writes the texts if they changed; false when that failed, and then the next call tries again. */
  keep(): boolean;
}

/** Only the owner may read the file. */
const MODE = 0o600;

/** Null for a damaged file: its texts are a convenience, and the workbook must open without them. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function read(path: string): [string, string][] {
  const json = existsSync(path) ? parse(readFileSync(path, "utf8")) : null;
  return typeof json === "object" && json !== null
    ? Object.entries(json).map(([key, value]) => [key, String(value)])
    : [];
}

export function keptJson(texts: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(texts));
}

/** The file exists only while there are texts to keep. Without a path nothing is kept. */
export function openKeptTexts(path: string | undefined): KeptTexts {
  const texts = new Map(path === undefined ? [] : read(path));
  let kept = keptJson(texts);
  const write = (file: string, text: string): void => {
    if (texts.size === 0) {
      rmSync(file, { force: true });
      return;
    }
    writeFileSync(`${file}.tmp`, text, { mode: MODE });
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
