// Calendar days without a clock or a zone, as text. The only module that turns them into what date-fns reckons with,
// which stands at midnight UTC, where no clock is ever changed.

import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addYears as addCalendarYears } from "date-fns/addYears";
import { millisecondsInDay } from "date-fns/constants";
import { formatISO } from "date-fns/formatISO";
import { previousSunday } from "date-fns/previousSunday";

/** A calendar day as `yyyy-MM-dd`, years 1000 to 9999. Sorts and compares as text. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

/** Whole days since 1970-01-01; negative before it. */
export type DayNumber = number;

/** A day as date-fns takes it: midnight UTC, with fields that read in UTC too. Nobody changes one. */
export type DayDate = InstanceType<typeof UTCDateMini>;

interface KnownDay {
  readonly date: DayDate;
  readonly number: DayNumber;
}

/** By their text. Each is worked out once: a log of 100,000 rows holds a few hundred days. */
const knownDays = new Map<string, KnownDay>();
const knownNumbers = new Map<DayNumber, PlainDate>();

/** The day at midnight UTC; null when no such day exists, which JavaScript would carry over into the next month. */
function existingDay({ year, month, day }: DateParts): DayDate | null {
  const date = new UTCDateMini(year, month - 1, day);
  const exists = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return exists ? date : null;
}

/** A day at midnight UTC is a whole number of days from 1970. */
function remember(text: string, date: DayDate): KnownDay {
  const day = { date, number: date.getTime() / millisecondsInDay };
  knownDays.set(text, day);
  return day;
}

function knownDay(date: PlainDate): KnownDay {
  return knownDays.get(date) ?? remember(date, new UTCDateMini(date));
}

const SHAPE = /^[1-9]\d{3}-\d\d-\d\d$/;

function isPlainDate(text: string): text is PlainDate {
  if (!SHAPE.test(text)) return false;
  if (knownDays.has(text)) return true;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = existingDay({ year, month, day });
  if (date !== null) remember(text, date);
  return date !== null;
}

/**
 * The day the text names, or null when it isn't `yyyy-MM-dd` or no such day exists.
 * @example parsePlainDate("2022-02-28"); // "2022-02-28"
 * @example parsePlainDate("2022-02-30"); // null
 */
export function parsePlainDate(text: string): PlainDate | null {
  return isPlainDate(text) ? text : null;
}

/**
 * The day of a text known to be one: for constants and tests.
 * @throws RangeError on anything else.
 */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a day: ${text}`);
  return date;
}

/**
 * The day of a year, a month (1–12) and a day of the month, or null when no such day exists.
 * @example plainDateOfParts({ year: 2022, month: 2, day: 29 }); // null
 */
export function plainDateOfParts(parts: DateParts): PlainDate | null {
  const date = existingDay(parts);
  return date && parsePlainDate(plainDateOf(date));
}

/** The day a moment falls on in the zone its fields read in: this program's for a `Date`, UTC for a `DayDate`. */
export function plainDateOf(moment: Date): PlainDate {
  return formatISO(moment, { representation: "date" }) as PlainDate;
}

/** The day as date-fns takes it. */
export function dateOf(date: PlainDate): DayDate {
  return knownDay(date).date;
}

export function toDayNumber(date: PlainDate): DayNumber {
  return knownDay(date).number;
}

export function fromDayNumber(number: DayNumber): PlainDate {
  const known = knownNumbers.get(number);
  if (known !== undefined) return known;
  const moment = new UTCDateMini(number * millisecondsInDay);
  const date = plainDateOf(moment);
  remember(date, moment);
  knownNumbers.set(number, date);
  return date;
}

/**
 * The day so many days later, or earlier when the number is negative.
 * @example addDays(plainDate("2024-02-28"), 1); // "2024-02-29"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The same day so many years later; 28 February where 29 February isn't there.
 * @example addYears(plainDate("2024-02-29"), 2); // "2026-02-28"
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return plainDateOf(addCalendarYears(dateOf(date), years));
}

/**
 * Days from one day to another; 0 for the same day, negative backwards.
 * @example daysBetween(plainDate("2022-12-31"), plainDate("2023-01-01")); // 1
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** The last Sunday before the day; on a Sunday the one a week earlier. */
export function lastSundayBefore(date: PlainDate): PlainDate {
  return plainDateOf(previousSunday(dateOf(date)));
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Of the month, 1 to 31. */
  readonly day: number;
}

/** The opposite of `plainDateOfParts`. */
export function partsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
