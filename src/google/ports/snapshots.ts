// The workbook as it was last read, kept in the document's cache so that the sidebar opens at once. Only an echo: it may
// be old, half gone or gone at any time, and nothing but the first look of the sidebar comes from it.
import type { Snapshots } from "../../application/ports";
import { type PackedBook, packBook, plainJson } from "../../contract/snapshot";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { sha256 } from "../cells/sha256";

/** Another with every build: what an older version has kept is of no use to this one. */
const BUILD = "%BUILD%";
/** Characters of a byte each; a value holds 100 KB. */
const PART = 100_000;
/**
 * A year of about 7,000 activities. A larger one is left out whole: promises can't be judged by some of their rows, a
 * page of many megabytes doesn't open at once, and a cache that is filled drops what others have put there.
 */
const MOST_PARTS = 10;
const KEYS = Array.from({ length: MOST_PARTS }, (_, number) => `snapshot ${number}`);
/** Seconds: the longest a cache keeps anything. */
const KEPT = 21_600;
/** Ends the JSON, which holds none, and its seal; parts left by a longer text come after them. */
const END = "\n";

/** Of the text, the build, the workbook and the day: whatever is wrong with what was kept breaks it. */
function sealOf(json: string, today: PlainDate): string {
  return sha256([BUILD, SpreadsheetApp.getActiveSpreadsheet().getId(), today, json].join(END));
}

/** The cache may refuse, for a quota or an hour of its own: the work goes on without it. */
function withCache<T>(work: (cache: GoogleAppsScript.Cache.Cache) => T): T | null {
  try {
    const cache = CacheService.getDocumentCache();
    return cache && work(cache);
  } catch (error) {
    console.warn(error);
    return null;
  }
}

export const snapshotCache: Snapshots = {
  keep(book, today, moment) {
    const json = plainJson(packBook(book, moment));
    const text = [json, sealOf(json, today), ""].join(END);
    const keys = KEYS.slice(0, Math.ceil(text.length / PART));
    withCache((cache) => {
      if (text.length > MOST_PARTS * PART) cache.removeAll(KEYS);
      else cache.putAll(Object.fromEntries(keys.map((key, at) => [key, text.slice(at * PART, (at + 1) * PART)])), KEPT);
    });
  },
  recall(today) {
    const kept = withCache((cache) => cache.getAll(KEYS)) ?? {};
    const [json = "", seal] = KEYS.map((key) => String(kept[key] ?? ""))
      .join("")
      .split(END);
    return seal === sealOf(json, today) ? (JSON.parse(json) as PackedBook) : null;
  },
};
