// A day as people type it. What has more than one reading is left for the writer to settle.
import { getDay } from "date-fns/getDay";
import type { Locale, MatchFn } from "date-fns/locale";
import { enGB } from "date-fns/locale/en-GB";
import { sv } from "date-fns/locale/sv";
import { nextDay } from "date-fns/nextDay";
import { previousDay } from "date-fns/previousDay";
import { foldOf } from "../book/words";
import { addDays, dateOf, daysBetween, type PlainDate, partsOf, plainDateOf, plainDateOfParts } from "./plain-date";

/** Which way a day without a year, or a bare weekday, lies: what has been done is past, what is planned lies ahead. */
export type Direction = "past" | "future";

const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ["idag", 0],
  ["today", 0],
  ["igår", -1],
  ["yesterday", -1],
  ["iförrgår", -2],
  ["förrgår", -2],
  ["imorgon", 1],
  ["imorron", 1],
  ["tomorrow", 1],
  ["iövermorgon", 2],
  ["övermorgon", 2],
]);

const LOCALES = [sv, enGB] as const;
const WIDTHS = ["wide", "abbreviated"] as const;

/** Short forms that people type and the locales of date-fns don't read. */
const OTHER_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["febr", "februari"],
  ["sept", "september"],
  ["tor", "torsdag"],
]);

/** What the whole word names in Swedish or English, in full or in short; null when it names nothing. */
function read<Value>(word: string, matchIn: (locale: Locale) => MatchFn<Value>): Value | null {
  const name = OTHER_SHORT_FORMS.get(word) ?? word;
  const matches = LOCALES.flatMap((locale) => WIDTHS.map((width) => matchIn(locale)(name, { width })));
  return matches.find((match) => match?.rest === "")?.value ?? null;
}

/** 0 (January) to 11, as date-fns counts. */
const monthOf = (word: string) => read(word, ({ match }) => match.month);
/** 0 (Sunday) to 6, as date-fns counts. */
const weekdayOf = (word: string) => read(word, ({ match }) => match.day);

/**
 * This year's day when it lies in the direction; else the neighbouring year's, if that is nearer today. A slip such
 * as next week's day for something done would otherwise be read as a day a year ago.
 */
function dayWithoutYear(month: number, day: number, today: PlainDate, direction: Direction): PlainDate | null {
  const { year } = partsOf(today);
  const thisYear = plainDateOfParts({ year, month, day });
  if (thisYear === null) return null;
  if (direction === "past" ? thisYear <= today : thisYear >= today) return thisYear;
  const other = plainDateOfParts({ year: direction === "past" ? year - 1 : year + 1, month, day });
  const isNearer = other !== null && Math.abs(daysBetween(other, today)) < Math.abs(daysBetween(thisYear, today));
  return isNearer ? other : null;
}

/** "måndag" is the nearest other Monday in the direction; on a Monday it has two readings. "i måndags" is past. */
function readWeekday(text: string, today: PlainDate, direction: Direction): PlainDate | null {
  const wasPast = /^i (\S+)s$/.exec(text);
  const weekday = weekdayOf(wasPast?.[1] ?? text);
  if (weekday === null) return null;
  const date = dateOf(today);
  if (!wasPast && getDay(date) === weekday) return null;
  const isPast = wasPast !== null || direction === "past";
  return plainDateOf(isPast ? previousDay(date, weekday) : nextDay(date, weekday));
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** 4 mars, 4:e mars 2022, march 4, march 4 2022. */
function readWords(text: string): Parts | null {
  const dayFirst = /^(?:den )?(\d{1,2})(?:[:.]?[ae]|st|nd|rd|th|\.)? ?([a-z]+)\.?(?: (\d{4}))?$/.exec(text);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(text);
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf(word ?? "");
  return month === null ? null : { year: year === undefined ? null : Number(year), month: month + 1, day: Number(day) };
}

/** 2022-03-04, 2022/3/4, 20220304, 4/3, 4/3 2022, 4/3-2022, 4.3.2022; 4/3/2022 only where day and month can't swap. */
function readNumbers(text: string): Parts | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) };
  const dayFirst = /^(\d{1,2})\/(\d{1,2})(?:[ -](\d{4}))?$/.exec(text) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const match = dayFirst ?? slashed;
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (slashed && day <= 12 && day !== month) return null;
  return { year: match[3] === undefined ? null : Number(match[3]), month, day };
}

const partsIn = (text: string) => readNumbers(text) ?? readWords(text);

function readParts(text: string, today: PlainDate, direction: Direction): PlainDate | null {
  const parts = partsIn(text);
  if (parts === null) return null;
  const { year, month, day } = parts;
  return year === null ? dayWithoutYear(month, day, today, direction) : plainDateOfParts({ year, month, day });
}

/**
 * The day a text names: `2022-03-04`, "4/3", "4/3 2022", "4 mars", "fredag 4 mars", "i går", "måndag", "i måndags".
 * Null when it has several readings or none. Day before month, as Swedes write.
 * @example readDate("fredag 4 mars", plainDate("2022-06-30")); // "2022-03-04"
 * @example readDate("4/3/2022", plainDate("2022-06-30")); // null: 4 March or 3 April
 */
export function readDate(text: string, today: PlainDate, direction: Direction = "past"): PlainDate | null {
  const plain = foldOf(text.replace(/,/g, " "));
  const offset = DAYS_FROM_TODAY.get(plain.replace(/ /g, ""));
  if (offset !== undefined) return addDays(today, offset);
  const weekday = readWeekday(plain, today, direction);
  if (weekday !== null) return weekday;
  const { rest, expected } = afterWeekday(plain);
  const date = readParts(rest, today, direction);
  return date === null || expected === null || getDay(dateOf(date)) === expected ? date : null;
}

/** "fredag 4 mars" is "4 mars", on the weekday numbered 5. */
function afterWeekday(plain: string): { readonly rest: string; readonly expected: number | null } {
  const [, name = "", rest = plain] = /^([a-zåäö]+?)(?:en)?(?: den)? (\d.*)$/.exec(plain) ?? [];
  const expected = weekdayOf(name);
  return expected === null ? { rest: plain, expected } : { rest, expected };
}

/** Years beside today's that a day without a year may lie in. */
const OTHER_YEARS = [0, -1, 1];
const MOST_DAYS = 2;

/**
 * The days that a day without a year may be, the nearest first: "1/12" on 30 November is tomorrow or a year ago. None
 * where the text has a year, or names no day.
 */
export function daysWithoutYear(text: string, today: PlainDate): PlainDate[] {
  const { rest, expected } = afterWeekday(foldOf(text.replace(/,/g, " ")));
  const parts = partsIn(rest);
  if (parts === null || parts.year !== null) return [];
  const { year } = partsOf(today);
  const days = OTHER_YEARS.flatMap((years) => plainDateOfParts({ ...parts, year: year + years }) ?? []);
  const fit = days.filter((day) => expected === null || getDay(dateOf(day)) === expected);
  const far = (day: PlainDate) => Math.abs(daysBetween(day, today));
  return fit.sort((one, other) => far(one) - far(other)).slice(0, MOST_DAYS);
}
