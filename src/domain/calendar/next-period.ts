// The period that follows another, and where a day of the one lies in the other.
import { addMonths } from "date-fns/addMonths";
import { isLastDayOfMonth } from "date-fns/isLastDayOfMonth";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { lengthOf, type Period } from "./periods";
import { addDays, dateOf, type PlainDate, partsOf, plainDateOf } from "./plain-date";

/** How many whole months the period is, from any day of the month; null for one that is no number of months. */
function monthsIn({ from, to }: Period): number | null {
  const [first, after] = [partsOf(from), partsOf(addDays(to, 1))];
  const months = (after.year - first.year) * 12 + after.month - first.month;
  return first.day === after.day && months > 0 ? months : null;
}

/** The last day of a month stays the last one, as a deadline of 28 February or 30 April does. */
function movedByMonths(day: PlainDate, months: number): PlainDate {
  const date = dateOf(day);
  const moved = addMonths(date, months);
  return plainDateOf(isLastDayOfMonth(date) ? lastDayOfMonth(moved) : moved);
}

/**
 * Where a day lies one period later: as many months on where the period is whole months, else as many days.
 *
 * @example movedOn(plainDate("2022-06-30"), aYear) // "2023-06-30"
 */
export function movedOn(day: PlainDate, period: Period): PlainDate {
  const months = monthsIn(period);
  return months === null ? addDays(day, lengthOf(period)) : movedByMonths(day, months);
}

/** The period of the same length that begins the day after this one ends. */
export function nextPeriod(period: Period): Period {
  const from = addDays(period.to, 1);
  const months = monthsIn(period);
  if (months === null) return { from, to: addDays(from, lengthOf(period) - 1) };
  return { from, to: addDays(plainDateOf(addMonths(dateOf(from), months)), -1) };
}

/** Whole years that the period is; null where it is none. */
export function yearsIn(period: Period): number | null {
  const months = monthsIn(period);
  return months !== null && months % 12 === 0 ? months / 12 : null;
}

/** The longest period that may begin, in years; a longer one is a slip of the hand. */
const MOST_YEARS = 10;

export type PeriodFault = "early" | "backwards" | "long";

/** Why the period can't follow the one that has ended; null where it can. */
export function periodFault({ from, to }: Period, ended: Period): PeriodFault | null {
  if (from <= ended.to) return "early";
  if (to < from) return "backwards";
  return partsOf(to).year - partsOf(from).year >= MOST_YEARS ? "long" : null;
}

/** The old file's name with the new year, or with the day on which the new period begins. */
export function nextFileName(file: string, ended: Period, next: Period): string {
  const dot = file.lastIndexOf(".");
  const [name, extension] = dot > 0 ? [file.slice(0, dot), file.slice(dot)] : [file, ""];
  const yearOf = (day: PlainDate) => String(partsOf(day).year);
  const [before, after] = [yearOf(ended.from), yearOf(next.from)];
  if (name.includes(ended.from)) return name.replace(ended.from, next.from) + extension;
  const isOneYear = before === yearOf(ended.to) && after === yearOf(next.to) && before !== after;
  const renamed = isOneYear && name.includes(before) ? name.replace(before, after) : `${name}-${next.from}`;
  return renamed + extension;
}
