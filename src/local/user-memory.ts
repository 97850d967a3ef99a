// What the add-on remembers of its user, kept from one session to the next in a small file of its own.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { PropertyStore } from "./runtime/document-state";

export interface UserMemory {
  readonly properties: PropertyStore;
  /** Writes what changed. */
  keep(): void;
}

/** What a damaged file said is forgotten: it is a convenience, and no reason not to open the workbook. */
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

const textOf = (properties: PropertyStore): string => JSON.stringify(Object.fromEntries(properties));

/** Without a path nothing is kept. */
export function openUserMemory(path: string | undefined): UserMemory {
  const properties: PropertyStore = new Map(path === undefined ? [] : read(path));
  let kept = textOf(properties);
  return {
    properties,
    keep: () => {
      const text = textOf(properties);
      if (path === undefined || text === kept) return;
      writeFileSync(`${path}.tmp`, text);
      renameSync(`${path}.tmp`, path);
      kept = text;
    },
  };
}
