// What the add-on remembers of its user, kept from one session to the next in a small file of its own.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { PropertyStore } from "./runtime/document-state";

export interface UserMemory {
  readonly properties: PropertyStore;
  /** Writes what changed. */
  keep(): void;
}

function read(path: string): [string, string][] {
  if (!existsSync(path)) return [];
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
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
