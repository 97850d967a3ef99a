// Earlier versions of the workbook, kept beside it as whole files: the last twenty, and the newest of each day for a month.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainFile } from "../plain-file";
import type { Version } from "../session";

export interface Versions {
  /** From the newest to the oldest. */
  list(): Version[];
  /** Null when there is no such version. */
  bytes(id: string): Uint8Array | null;
  /**
   * Keeps what the file held until now, unless a version was kept a short while ago.
   *
   * @param isBig Whether something was deleted or moved: then it is kept however short the while is.
   *
   * @returns False when the folder can't be written to.
   */
  keep(bytes: Uint8Array, isBig: boolean): boolean;
}

const LATEST = 20;
const DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds: changes closer than this are one version, so that a minute's typing doesn't push out a week's work. */
const APART = 10 * 60 * 1000;
/** "2026-11-30T01.05.33.120Z": a colon is no part of a file's name on Windows. */
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})\.(\d{2})\.(\d{2}\.\d{3}Z)\.xlsx$/;

/** @param folder Path of a folder of this workbook's own, which comes into being with the first version. */
export function openVersions(folder: string, now: () => number = Date.now): Versions {
  const list = (): Version[] => {
    let names: string[];
    try {
      names = readdirSync(folder);
    } catch {
      // No version has been kept yet.
      names = [];
    }
    return names
      .toSorted()
      .reverse()
      .flatMap((name) => {
        const [, day, hour, minute, rest] = NAME.exec(name) ?? [];
        return day ? [{ id: name.slice(0, -5), at: `${day}T${hour}:${minute}:${rest}` }] : [];
      });
  };
  const prune = (): void => {
    const kept = keptVersions(list(), now());
    for (const { id } of list()) if (!kept.has(id)) rmSync(join(folder, `${id}.xlsx`), { force: true });
  };
  return {
    list,
    bytes: (id) => (list().some((version) => version.id === id) ? readPlainFile(join(folder, `${id}.xlsx`)) : null),
    keep(bytes, isBig) {
      const [newest] = list();
      if (newest && !isBig && now() - Date.parse(newest.at) < APART) return true;
      try {
        mkdirSync(folder, { recursive: true });
        const name = new Date(now()).toISOString().replaceAll(":", ".");
        writeFileSync(join(folder, `${name}.xlsx`), bytes, { mode: 0o600, flag: "wx" });
        prune();
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** IDs of the versions that stay: the latest ones, and the newest of each day that is not too long ago. */
export function keptVersions(versions: readonly Version[], now: number): Set<string> {
  const kept = new Set(versions.slice(0, LATEST).map(({ id }) => id));
  const days = new Set<string>();
  for (const { id, at } of versions) {
    const day = at.slice(0, 10);
    if (days.has(day) || now - Date.parse(at) > DAYS * DAY) continue;
    days.add(day);
    kept.add(id);
  }
  return kept;
}
