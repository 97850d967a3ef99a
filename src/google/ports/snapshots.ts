// Keeps the workbook as it was last read in the script's cache, so that the sidebar opens at once. What is kept may
// be old, or partly or wholly gone, so it is used for the sidebar's first sight alone.
import type { Snapshots } from "../../application/ports";
import { type PackedBook, packBook, plainJson } from "../../contract/snapshot";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { sha256 } from "../cells/sha256";
import { LOG_END } from "./log-end";

/** The build writes another value here each time: what an older version kept is of no use to this one. */
const BUILD = "%BUILD%";
/**
 * Characters of one byte each. A value holds 100 KB:
 * https://developers.google.com/apps-script/reference/cache/cache#putkey,-value,-expirationinseconds
 */
const PART = 100_000;
/**
 * Room for a year of about 10,000 activities with a sentence each. A larger book isn't kept at all: promises can't be judged by some of
 * their rows, a page of many megabytes opens slowly, and a cache that is full drops what other users have put there.
 */
const MOST_PARTS = 10;
/** Characters that a row of the log takes at least: a day, a state, a sign of an ID, and all else empty. */
const LEAST_OF_ROW = 60;
const KEYS = Array.from({ length: MOST_PARTS }, (_, number) => `snapshot ${number}`);
/** What stands there when the book is too large, so that no part of an older one is taken for it. */
const NO_PARTS: Readonly<Record<string, string>> = Object.fromEntries(KEYS.map((key) => [key, ""]));
/** Seconds: six hours, the longest a cache keeps anything. */
const KEPT = 21_600;
/** Ends the JSON, which holds no line end, and its seal. What follows is left over from a longer text. */
const END = "\n";

/** The checksum of the text, the build, the workbook and the day. It fails whatever is wrong with what was kept. */
function sealOf(json: string, today: PlainDate): string {
  return sha256([BUILD, SpreadsheetApp.getActiveSpreadsheet().getId(), today, json].join(END));
}

/** The cache may refuse, for example when a quota is used up. The work goes on without it. */
function withCache<T>(work: (cache: GoogleAppsScript.Cache.Cache) => T): T | null {
  try {
    const cache = CacheService.getScriptCache();
    return cache && work(cache);
  } catch (error) {
    console.warn(error);
    return null;
  }
}

function partsOf(text: string): Readonly<Record<string, string>> {
  const keys = KEYS.slice(0, Math.ceil(text.length / PART));
  return Object.fromEntries(keys.map((key, at) => [key, text.slice(at * PART, (at + 1) * PART)]));
}

/** The book in parts; null where it is too large, which is mostly seen without making the text. */
function packedParts(book: Book, now: string, today: PlainDate): Readonly<Record<string, string>> | null {
  if (book.activities.length * LEAST_OF_ROW > MOST_PARTS * PART) return null;
  const json = plainJson(packBook(book, now));
  const text = [json, sealOf(json, today), ""].join(END);
  return text.length > MOST_PARTS * PART ? null : partsOf(text);
}

export const snapshotCache: Snapshots = {
  keep({ book, now, logEnd }, today) {
    const parts = packedParts(book, now, today) ?? NO_PARTS;
    withCache((cache) => cache.putAll({ ...parts, [LOG_END]: String(logEnd ?? "") }, KEPT));
  },
  recall(today) {
    const kept = withCache((cache) => cache.getAll(KEYS)) ?? {};
    const [json = "", seal] = KEYS.map((key) => String(kept[key] ?? ""))
      .join("")
      .split(END);
    return seal === sealOf(json, today) ? (JSON.parse(json) as PackedBook) : null;
  },
};
