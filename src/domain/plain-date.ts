// Calendar days without a clock or a zone. The only module, with the cell edge, where a Date exists;
// inside it every Date stands at noon, so that no zone and no clock change moves the day.
import {
  addDays as addDaysToDate,
  differenceInCalendarDays,
  endOfISOWeek,
  getISODay,
  getISOWeek,
  getISOWeeksInYear,
  getISOWeekYear,
  lightFormat,
  setISOWeek,
  startOfISOWeek,
} from "date-fns";

/** A calendar day as `yyyy-MM-dd`, years 1000 to 9999. Sorts and compares as text. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

/** Whole days since 1970-01-01; negative before it. */
export type DayNumber = number;

const SHAPE = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const EPOCH = new Date(1970, 0, 1, 12);

function toNoon(year: number, month: number, day: number): Date {
  return new Date(year, month - 1, day, 12);
}

function toDate(date: PlainDate): Date {
  return toNoon(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

function fromDate(date: Date): PlainDate {
  return lightFormat(date, "yyyy-MM-dd") as PlainDate;
}

/** The day the text names, or null when it isn't `yyyy-MM-dd` or no such day exists (2022-02-30). */
export function parsePlainDate(text: string): PlainDate | null {
  if (!SHAPE.test(text)) return null;
  const date = text as PlainDate;
  return fromDate(toDate(date)) === date ? date : null;
}

/** The day of a text known to be one. Throws on anything else: for constants and tests. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a day: ${text}`);
  return date;
}

/** The day a moment falls on in the zone this program runs in. */
export function plainDateOf(moment: Date): PlainDate {
  return fromDate(moment);
}

const dayNumbers = new Map<PlainDate, DayNumber>();

/** Remembered per day: a log of 100,000 rows holds a few hundred days. */
export function toDayNumber(date: PlainDate): DayNumber {
  let number = dayNumbers.get(date);
  if (number === undefined) {
    number = differenceInCalendarDays(toDate(date), EPOCH);
    dayNumbers.set(date, number);
  }
  return number;
}

export function fromDayNumber(number: DayNumber): PlainDate {
  return fromDate(addDaysToDate(EPOCH, number));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from one day to another; 0 for the same day, negative backwards. */
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
  return addDays(date, -getISODay(toDate(date)));
}

/** An ISO week as people write it: `2022-V28`. */
export type IsoWeek = string & { readonly __brand: "IsoWeek" };

/** The ISO week the day lies in; 2022-01-01 lies in 2021-V52. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const day = toDate(date);
  return `${getISOWeekYear(day)}-V${String(getISOWeek(day)).padStart(2, "0")}` as IsoWeek;
}

/** `2022-V28`, also `2022-v28`, `2022 v 28` and `2022-W28`; null when the year has no such week. */
export function parseIsoWeek(text: string): IsoWeek | null {
  const match = /^([1-9]\d{3})\s*-?\s*[vw]\.?\s*(\d{1,2})$/i.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const week = Number(match[2]);
  if (week < 1 || week > getISOWeeksInYear(toNoon(year, 1, 4))) return null;
  return `${year}-V${String(week).padStart(2, "0")}` as IsoWeek;
}

/** Monday and Sunday of the week. */
export function daysOfIsoWeek(week: IsoWeek): { first: PlainDate; last: PlainDate } {
  const day = setISOWeek(toNoon(Number(week.slice(0, 4)), 1, 4), Number(week.slice(6)));
  return { first: fromDate(startOfISOWeek(day)), last: fromDate(endOfISOWeek(day)) };
}

/** Year, month (1–12) and day of month (1–31). */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The first day of a month; months outside 1–12 roll over into other years. */
export function firstOfMonth(year: number, month: number): PlainDate {
  return fromDate(toNoon(year, month, 1));
}
