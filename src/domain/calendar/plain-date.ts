// Calendar days without a clock or a zone, counted as whole days since 1970-01-01. The only module, with the cell
// edge, where a Date exists; inside it every Date stands at midnight UTC, where no clock is ever changed.

/** A calendar day as `yyyy-MM-dd`, years 1000 to 9999. Sorts and compares as text. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

/** Whole days since 1970-01-01; negative before it. */
export type DayNumber = number;

const SHAPE = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MS_PER_DAY = 86_400_000;

/** The day the text names, or null when it isn't `yyyy-MM-dd` or no such day exists (2022-02-30). */
export function parsePlainDate(text: string): PlainDate | null {
  if (!SHAPE.test(text)) return null;
  const date = text as PlainDate;
  return fromDayNumber(toDayNumber(date)) === date ? date : null;
}

/** The day of a text known to be one. Throws on anything else: for constants and tests. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a day: ${text}`);
  return date;
}

/** The day a moment falls on in the zone this program runs in. */
export function plainDateOf(moment: Date): PlainDate {
  const year = String(moment.getFullYear()).padStart(4, "0");
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}` as PlainDate;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Months and days outside their range roll over. */
function numberOf(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

const dayNumbers = new Map<PlainDate, DayNumber>();

/** Remembered per day: a log of 100,000 rows holds a few hundred days. */
export function toDayNumber(date: PlainDate): DayNumber {
  let number = dayNumbers.get(date);
  if (number === undefined) {
    const { year, month, day } = partsOf(date);
    number = numberOf(year, month, day);
    dayNumbers.set(date, number);
  }
  return number;
}

export function fromDayNumber(number: DayNumber): PlainDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate;
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

/** 1 (Monday) to 7 (Sunday); day 0 was a Thursday. */
function isoDayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: PlainDate): number {
  return isoDayOf(toDayNumber(date));
}

/** The last Sunday before the day; on a Sunday the one a week earlier. */
export function lastSundayBefore(date: PlainDate): PlainDate {
  return addDays(date, -weekdayOf(date));
}

/** An ISO week as people write it: `2022-V28`. */
export type IsoWeek = string & { readonly __brand: "IsoWeek" };

/** Monday of the year's week 1, the week that holds 4 January. */
function firstMondayOf(year: number): DayNumber {
  const day = numberOf(year, 1, 4);
  return day + 1 - isoDayOf(day);
}

function nameOfWeek(year: number, week: number): IsoWeek {
  return `${year}-V${twoDigits(week)}` as IsoWeek;
}

/** The ISO week the day lies in, which is of the year of its Thursday; 2022-01-01 lies in 2021-V52. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const thursday = toDayNumber(date) + 4 - weekdayOf(date);
  const { year } = partsOf(fromDayNumber(thursday));
  return nameOfWeek(year, Math.ceil((thursday - firstMondayOf(year)) / 7));
}

/** `2022-V28`, also `2022-v28`, `2022 v 28` and `2022-W28`; null when the year has no such week. */
export function parseIsoWeek(text: string): IsoWeek | null {
  const match = /^([1-9]\d{3})\s*-?\s*[vw]\.?\s*(\d{1,2})$/i.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const week = Number(match[2]);
  const weeks = (firstMondayOf(year + 1) - firstMondayOf(year)) / 7;
  return week < 1 || week > weeks ? null : nameOfWeek(year, week);
}

/** Monday and Sunday of the week. */
export function daysOfIsoWeek(week: IsoWeek): { first: PlainDate; last: PlainDate } {
  const monday = firstMondayOf(Number(week.slice(0, 4))) + (Number(week.slice(6)) - 1) * 7;
  return { first: fromDayNumber(monday), last: fromDayNumber(monday + 6) };
}

/** Year, month (1–12) and day of month (1–31). */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The first day of a month; months outside 1–12 roll over into other years. */
export function firstOfMonth(year: number, month: number): PlainDate {
  return fromDayNumber(numberOf(year, month, 1));
}
