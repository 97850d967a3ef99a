// Weeks as Swedes count them: ISO 8601, Monday first, week 1 is the one that holds 4 January.
// https://en.wikipedia.org/wiki/ISO_week_date
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeeksInYear } from "date-fns/getISOWeeksInYear";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { setISOWeek } from "date-fns/setISOWeek";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { foldOf } from "../book/words";
import { type DayDate, dateOf, type PlainDate, plainDateOf } from "./plain-date";

/** An ISO week as people write it: `2022-V28`. */
export type IsoWeek = string & { readonly __brand: "IsoWeek" };

function weekOf(date: DayDate): IsoWeek {
  return `${getISOWeekYear(date)}-V${String(getISOWeek(date)).padStart(2, "0")}` as IsoWeek;
}

/**
 * The ISO week the day lies in, which is of the year of its Thursday.
 * @example isoWeekOf(plainDate("2022-01-01")); // "2021-V52"
 */
export function isoWeekOf(date: PlainDate): IsoWeek {
  return weekOf(dateOf(date));
}

/** The year the week is of, and its number: 1 to 53. */
export function partsOfWeek(week: IsoWeek): { readonly year: number; readonly week: number } {
  return { year: Number(week.slice(0, 4)), week: Number(week.slice(6)) };
}

/** A day that lies in the week's year, whatever the calendar year is around New Year. */
function inYear(year: number): DayDate {
  return new UTCDateMini(year, 0, 4);
}

/**
 * The week a text names; null when it names none, or one that its year lacks.
 * @example parseIsoWeek("2022 v 28"); // "2022-V28", as of 2022-v28 and 2022-W28
 * @example parseIsoWeek("2022-V53"); // null: 2022 has 52 weeks
 */
export function parseIsoWeek(text: string): IsoWeek | null {
  const match = /^([1-9]\d{3})\s*-?\s*[vw]\.?\s*(\d{1,2})$/.exec(foldOf(text));
  if (!match) return null;
  const year = inYear(Number(match[1]));
  const week = Number(match[2]);
  return week < 1 || week > getISOWeeksInYear(year) ? null : weekOf(setISOWeek(year, week));
}

/**
 * Monday and Sunday of the week.
 * @example daysOfIsoWeek(isoWeekOf(plainDate("2022-07-14"))); // 2022-07-11 and 2022-07-17
 */
export function daysOfIsoWeek(name: IsoWeek): { first: PlainDate; last: PlainDate } {
  const { year, week } = partsOfWeek(name);
  const monday = startOfISOWeek(setISOWeek(inYear(year), week));
  return { first: plainDateOf(monday), last: plainDateOf(addDays(monday, 6)) };
}
