// Units of time a promise is measured in, and the days in them that ask for something.
import { addMonths } from "date-fns/addMonths";
import { endOfISOWeek } from "date-fns/endOfISOWeek";
import { getMonth } from "date-fns/getMonth";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { startOfYear } from "date-fns/startOfYear";
import { type Fraction, fraction, plus } from "./fraction";
import { daysOfIsoWeek, type IsoWeek } from "./iso-week";
import {
  addDays,
  type DayNumber,
  dateOf,
  daysBetween,
  earlier,
  later,
  type PlainDate,
  plainDateOf,
  toDayNumber,
} from "./plain-date";

/**
 * The units of time a promise may speak of (`Per`). A week is an ISO week, the rest are calendar units; a term is the
 * same half of the year as `halvår`.
 */
export const INTERVALS = [
  "dygn",
  "vecka",
  "månad",
  "varannan månad",
  "kvartal",
  "tertial",
  "halvår",
  "termin",
  "år",
] as const;
export type Interval = (typeof INTERVALS)[number];

/** First and last day, both included; `from` is never after `to`. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const MONTHS = {
  månad: 1,
  "varannan månad": 2,
  kvartal: 3,
  tertial: 4,
  halvår: 6,
  termin: 6,
  år: 12,
} as const satisfies Record<Exclude<Interval, "dygn" | "vecka">, number>;

/**
 * Days in the period, both ends included; ≥ 1.
 * @example lengthOf({ from: plainDate("2022-01-01"), to: plainDate("2022-12-31") }); // 365
 */
export function lengthOf(period: Period): number {
  return daysBetween(period.from, period.to) + 1;
}

export function contains(period: Period, date: PlainDate): boolean {
  return period.from <= date && date <= period.to;
}

/** The part of the unit that lies in the period. The two must share a day. */
export function clip(unit: Period, period: Period): Period {
  return { from: later(unit.from, period.from), to: earlier(unit.to, period.to) };
}

/** The periods, which are in order, with those that follow each other without a day between made one. */
export function joined(periods: readonly Period[]): Period[] {
  const runs: Period[] = [];
  for (const { from, to } of periods) {
    const before = runs[runs.length - 1];
    if (before !== undefined && addDays(before.to, 1) === from) runs[runs.length - 1] = { from: before.from, to };
    else runs.push({ from, to });
  }
  return runs;
}

function computeUnit(interval: Interval, day: PlainDate): Period {
  if (interval === "dygn") return { from: day, to: day };
  const date = dateOf(day);
  if (interval === "vecka") return { from: plainDateOf(startOfISOWeek(date)), to: plainDateOf(endOfISOWeek(date)) };
  const months = MONTHS[interval];
  const unitsBefore = Math.floor(getMonth(date) / months);
  const first = addMonths(startOfYear(date), unitsBefore * months);
  return { from: plainDateOf(first), to: plainDateOf(lastDayOfMonth(addMonths(first, months - 1))) };
}

/** By unit and day. Each is worked out once, since every promise walks through the same ones. */
const knownUnits = new Map<string, Period>();

/**
 * The whole unit a day lies in: the day itself, the ISO week, or the calendar unit counted from January.
 * @example unitContaining("kvartal", plainDate("2022-05-05")); // 2022-04-01 to 2022-06-30
 */
export function unitContaining(interval: Interval, date: PlainDate): Period {
  const key = interval + date;
  const unit = knownUnits.get(key) ?? computeUnit(interval, date);
  knownUnits.set(key, unit);
  return unit;
}

/** Every whole unit that shares a day with the period, in order. */
export function unitsOf(interval: Interval, period: Period): Period[] {
  const units: Period[] = [];
  for (let day = period.from; day <= period.to; ) {
    const unit = unitContaining(interval, day);
    units.push(unit);
    day = addDays(unit.to, 1);
  }
  return units;
}

/** The period's days outside the excluded weeks, in order. */
export function eligibleDays(period: Period, excludedWeeks: readonly IsoWeek[]): DayNumber[] {
  const excluded = excludedWeeks.map((week) => {
    const { first, last } = daysOfIsoWeek(week);
    return { first: toDayNumber(first), last: toDayNumber(last) };
  });
  const days: DayNumber[] = [];
  const end = toDayNumber(period.to);
  for (let day = toDayNumber(period.from); day <= end; day++) {
    if (!excluded.some((week) => week.first <= day && day <= week.last)) days.push(day);
  }
  return days;
}

/** How many of the days, which are in order, are not after the day. */
export function countUpTo(days: readonly DayNumber[], day: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the days, which are in order, that lie in the period. */
export function daysWithin(days: readonly DayNumber[], period: Period): readonly DayNumber[] {
  return days.slice(countUpTo(days, toDayNumber(period.from) - 1), countUpTo(days, toDayNumber(period.to)));
}

/**
 * What the eligible days of a period weigh in units: for each unit its eligible days ÷ all its days, summed.
 * A period that ends before it starts weighs nothing.
 * @example weightOf(eligibleDays(year2022, []), "vecka", year2022); // 365/7
 */
export function weightOf(eligible: readonly DayNumber[], interval: Interval, period: Period): Fraction {
  if (period.from > period.to) return fraction(0);
  if (interval === "dygn") return fraction(daysWithin(eligible, period).length);
  const daysByUnitLength = new Map<number, number>();
  for (const unit of unitsOf(interval, period)) {
    const length = lengthOf(unit);
    const days = daysWithin(eligible, clip(unit, period)).length;
    daysByUnitLength.set(length, (daysByUnitLength.get(length) ?? 0) + days);
  }
  return [...daysByUnitLength].reduce((sum, [length, days]) => plus(sum, fraction(days, length)), fraction(0));
}
