// Compares the occasions that are held and booked with the days they are due. This is the rule of Antal; the running
// unit of Varje and the target groups are judged by it too.

import { countUpTo, daysWithin, eligibleDays, lengthOf, type Period } from "../calendar/periods";
import {
  addDays,
  type DayNumber,
  earlier,
  fromDayNumber,
  later,
  type PlainDate,
  toDayNumber,
} from "../calendar/plain-date";
import { onWeekdays, type Weekday } from "../calendar/weekday";
import type { Need, Status } from "./judgement";
import { type DatedAmount, exactSum } from "./occasions";

/** Days: the last occasion is expected this long before the end. See docs/rules.md#the-even-pace. */
export const DAYS_LEFT_FOR_ANOTHER_TRY = 14;
/** Days: a shorter period has no room for another try. See docs/rules.md#the-even-pace. */
export const SHORTEST_PERIOD_WITH_ANOTHER_TRY = 60;
/** Days, h at the most: how far ahead bookings are asked for. See docs/rules.md#the-even-pace. */
export const LONGEST_LOOK_AHEAD = 28;
/** Of the period's days, h at the most, rounded down. See docs/rules.md#the-even-pace. */
export const LOOK_AHEAD_SHARE = 1 / 2;

/** Every day of the week is among so many days in a row. */
const DAYS_OF_A_WEEK = 7;

/** When the occasions are due. */
export interface DuePlan {
  readonly needed: number;
  readonly period: Period;
  /** E*: the day all occasions had better be done by, which may be earlier than the period's end. */
  readonly allDueBy: PlainDate;
  /** Occasions due on the day or earlier. */
  dueUpTo(day: DayNumber): number;
  /** The day occasion number k (1 to `needed`) is due. */
  dueDay(k: number): PlainDate;
}

/** What has been done, and what is booked ahead (dated no earlier than the as-of date). */
export interface Done {
  readonly held: number;
  readonly booked: readonly DatedAmount[];
}

/** E*: the day all occasions had better be done by, early enough for another try; the end itself in a short period. */
export function allDueByOf(period: Period): PlainDate {
  const isShort = lengthOf(period) < SHORTEST_PERIOD_WITH_ANOTHER_TRY;
  return isShort ? period.to : addDays(period.to, -DAYS_LEFT_FOR_ANOTHER_TRY);
}

/** Every day of the period that is one of the days of the week, and every day where none is. */
function allDays(period: Period, weekdays: readonly Weekday[]): readonly DayNumber[] {
  const all = eligibleDays(period, []);
  const asked = onWeekdays(all, weekdays);
  return asked.length > 0 ? asked : all;
}

/**
 * Spreads the occasions evenly over the days up to `allDueBy` on which one may fall due, or over all days when there is
 * none.
 * @param needed N: occasions, whole and ≥ 1.
 * @param weekdays The promise's days of the week, which hold also where every such day is excluded.
 * @example
 * // Two in 2022: one by 25 June, the other by 17 December.
 * const plan = evenPlan(2, year2022, eligibleDays(year2022, []), allDueByOf(year2022));
 * [plan.dueDay(1), plan.dueDay(2)]; // ["2022-06-25", "2022-12-17"]
 */
export function evenPlan(
  needed: number,
  period: Period,
  dueDays: readonly DayNumber[],
  allDueBy: PlainDate,
  weekdays: readonly Weekday[] = [],
): DuePlan {
  const last = toDayNumber(allDueBy);
  const inTime = daysWithin(dueDays, { from: period.from, to: allDueBy });
  const days = inTime.length > 0 ? inTime : allDays({ from: period.from, to: allDueBy }, weekdays);
  return {
    needed,
    period,
    allDueBy,
    dueUpTo: (day) => Math.floor((countUpTo(days, day) * needed) / days.length),
    dueDay: (k) => fromDayNumber(days[Math.ceil((k * days.length) / needed) - 1] ?? last),
  };
}

/** Makes all occasions due on one day: the last of the days up to `allDueBy`, or that day itself if there is none. */
export function singleDayPlan(
  needed: number,
  period: Period,
  dueDays: readonly DayNumber[],
  allDueBy: PlainDate,
): DuePlan {
  const inTime = daysWithin(dueDays, { from: period.from, to: allDueBy });
  const due = inTime[inTime.length - 1] ?? toDayNumber(allDueBy);
  return {
    needed,
    period,
    allDueBy,
    dueUpTo: (day) => (day >= due ? needed : 0),
    dueDay: () => fromDayNumber(due),
  };
}

/** A(t): occasions held so far, and those booked up to and including the day. */
export function expectedBy(done: Done, day: PlainDate): number {
  return exactSum(done.booked.reduce((sum, row) => (row.date <= day ? sum + row.amount : sum), done.held));
}

/**
 * The status while the period runs and fewer than `needed` are held. `asOf` must lie in the period.
 * @example
 * // Two in 2022, none held or booked: at risk from four weeks before 25 June, behind after it.
 * paceOf(plan, { held: 0, booked: [] }, plainDate("2022-05-20")); // "onTrack"
 * paceOf(plan, { held: 0, booked: [] }, plainDate("2022-06-10")); // "atRisk"
 * paceOf(plan, { held: 0, booked: [] }, plainDate("2022-06-26")); // "behind"
 */
export function paceOf(plan: DuePlan, done: Done, asOf: PlainDate): Extract<Status, "onTrack" | "atRisk" | "behind"> {
  const { needed, period } = plan;
  if (expectedBy(done, plan.allDueBy) >= needed) return "onTrack";
  const lookAhead = Math.min(LONGEST_LOOK_AHEAD, Math.floor(lengthOf(period) * LOOK_AHEAD_SHARE));
  const horizon = earlier(addDays(asOf, lookAhead), period.to);
  const today = toDayNumber(asOf);
  const days = Array.from({ length: toDayNumber(horizon) - today + 1 }, (_, index) => today + index);
  if (days.every((day) => expectedBy(done, fromDayNumber(day)) >= plan.dueUpTo(day))) return "onTrack";
  const keptUpSoFar = done.held >= plan.dueUpTo(today - 1);
  const bookedInPeriod = expectedBy(done, period.to) >= needed;
  const bookedInTime = expectedBy(done, horizon) >= plan.dueUpTo(toDayNumber(horizon));
  return keptUpSoFar || bookedInPeriod || bookedInTime ? "atRisk" : "behind";
}

/**
 * The day the first occasion that is neither wholly held nor booked is due. When that day has passed it is the period's end;
 * null when all are held or booked, or the period is over.
 */
export function nextDueOf(plan: DuePlan, done: Done, asOf: PlainDate): PlainDate | null {
  const planned = expectedBy(done, plan.period.to);
  if (planned >= plan.needed || asOf > plan.period.to) return null;
  const due = plan.dueDay(Math.floor(planned) + 1);
  return due < asOf ? plan.period.to : due;
}

/**
 * How many more are neither held nor booked, and by when; undefined where nothing more can help.
 * @param nextDue What `nextDueOf` says of the plan; null where nothing is needed.
 * @param weekdays The promise's days of the week: `by` is the last of them, and with none of them left nothing helps.
 */
export function needOf(
  { needed, period }: DuePlan,
  done: Done,
  nextDue: PlainDate | null,
  weekdays: readonly Weekday[],
  asOf: PlainDate,
): Need | undefined {
  if (nextDue === null) return undefined;
  const lastWeek = later(addDays(period.to, 1 - DAYS_OF_A_WEEK), later(asOf, period.from));
  const left = onWeekdays(eligibleDays({ from: lastWeek, to: period.to }, []), weekdays);
  const last = left[left.length - 1];
  if (last === undefined) return undefined;
  const by = fromDayNumber(last);
  return {
    amount: exactSum(needed - expectedBy(done, period.to)),
    by,
    ...(nextDue < by && { preferablyBy: nextDue }),
  };
}
