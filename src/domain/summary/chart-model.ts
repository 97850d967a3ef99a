// What a promise's chart shows, as numbers: the amount in each unit of time, or how the sum grew beside an even pace.
// The report and the summary draw it.

import type { IsoWeek } from "../calendar/iso-week";
import {
  clip,
  contains,
  daysWithin,
  eligibleDays,
  type Interval,
  lengthOf,
  type Period,
  unitsOf,
} from "../calendar/periods";
import { type DayNumber, earlier, type PlainDate } from "../calendar/plain-date";
import { onWeekdays } from "../calendar/weekday";
import { allDueByOf, evenPlan } from "../judging/due-plan";
import type { Counting } from "../judging/explained/counting";
import type { Judgement } from "../judging/judgement";
import { amountsWithin, countedOccasions, exactSum } from "../judging/occasions";

/** What of a promise its chart is drawn from. */
interface Charted {
  readonly judgement: Judgement;
  readonly counting: Counting;
}

/**
 * `reached` and `below` are units that are over; `short` is cut off by the period's ends and not held against the
 * target, `excluded` asks for nothing, `running` and `ahead` aren't over on the as-of date.
 */
export type BarMark = "reached" | "below" | "short" | "excluded" | "running" | "ahead";

export interface ChartBar {
  /** The unit, or the part of it that lies in the promise's period. */
  readonly period: Period;
  readonly amount: number;
  readonly mark: BarMark;
}

/** Amount per unit against what each unit is held against (Snitt, Varje). */
export interface BarChartModel {
  readonly kind: "bars";
  readonly interval: Interval;
  /** > 0; the line across the bars. */
  readonly target: number;
  readonly bars: readonly ChartBar[];
}

export interface ChartPoint {
  readonly date: PlainDate;
  /** Sum up to and including the day. */
  readonly total: number;
}

/** The sum as it grew, beside the sum that an even pace asks for (Antal). */
export interface SumChartModel {
  readonly kind: "sum";
  readonly period: Period;
  readonly target: number;
  /** The last day known: the as-of date, or the period's end when that is past. */
  readonly until: PlainDate;
  readonly counted: readonly ChartPoint[];
  readonly plan: readonly ChartPoint[];
}

export type ChartModel = BarChartModel | SumChartModel;

/** Fewer bars say no more than a sentence. See docs/rules.md#what-a-page-has-room-for. */
export const FEWEST_BARS = 3;
/** More bars can't be told apart in the width of a page. See docs/rules.md#what-a-page-has-room-for. */
export const MOST_BARS = 120;
/** A sum of fewer occasions is read faster as a list of days. See docs/rules.md#what-a-page-has-room-for. */
export const SMALLEST_SUM = 5;
/** An even pace drawn with more points looks no different. */
const MOST_PLAN_POINTS = 60;

function markOf(
  unit: Period,
  part: Period,
  amount: number,
  target: number,
  eligible: readonly DayNumber[],
  asOf: PlainDate,
): BarMark {
  if (daysWithin(eligible, part).length === 0) return "excluded";
  if (part.to >= asOf) return contains(part, asOf) ? "running" : "ahead";
  if (lengthOf(part) < lengthOf(unit)) return "short";
  return amount >= target ? "reached" : "below";
}

/** Null where the bars are too few or too many to be read. */
function barChart(interval: Interval, target: number, bars: readonly ChartBar[]): BarChartModel | null {
  return bars.length < FEWEST_BARS || bars.length > MOST_BARS ? null : { kind: "bars", interval, target, bars };
}

/**
 * What was counted in each of the units, with its mark. `target`: what a unit is held against; null where a unit alone is
 * held against nothing, and then every whole unit that is over is `reached`.
 */
export function unitBars(
  judgement: Judgement,
  interval: Interval,
  target: number | null,
  excludedWeeks: readonly IsoWeek[],
): ChartBar[] {
  const { commitment, asOf } = judgement;
  const { period } = commitment;
  const eligible = eligibleDays(period, excludedWeeks);
  const units = unitsOf(interval, period);
  const parts = units.map((unit) => clip(unit, period));
  const amounts = amountsWithin(countedOccasions(judgement), parts);
  return units.map((unit, index): ChartBar => {
    const part = parts[index] ?? unit;
    const amount = amounts[index] ?? 0;
    return { period: part, amount, mark: markOf(unit, part, amount, target ?? 0, eligible, asOf) };
  });
}

/** The bars of a Snitt that has counted something; null for other promises, where each place has bars of its own, and where the bars can't be read. */
export function averageChart(judgement: Judgement, excludedWeeks: readonly IsoWeek[]): BarChartModel | null {
  const { commitment, rows } = judgement;
  const { kind, interval, target } = commitment;
  const isWhole = kind === "Snitt" && judgement.places === undefined;
  const hasNumber = isWhole && judgement.target !== null && rows.counted.length > 0;
  if (!hasNumber || interval === null || target === null) return null;
  return barChart(interval, target, unitBars(judgement, interval, target, excludedWeeks));
}

const MARKS = { kept: "reached", lost: "below", running: "running", ahead: "ahead", skipped: "excluded" } as const;

/** Bars of nothing but zeros and ones show no more than the year picture does. */
function everyChart({ counting }: Charted): BarChartModel | null {
  if (counting.kind !== "every" || counting.units.every((unit) => unit.counted <= 1)) return null;
  const bars = counting.units.map(
    (unit): ChartBar => ({ period: unit.period, amount: unit.counted, mark: MARKS[unit.state] }),
  );
  return barChart(counting.interval, counting.rate, bars);
}

function sumChart({ judgement }: Charted, excludedWeeks: readonly IsoWeek[]): SumChartModel | null {
  const { commitment, asOf, target } = judgement;
  const { period, weekdays } = commitment;
  if (target === null || target < SMALLEST_SUM) return null;
  const dueDays = onWeekdays(eligibleDays(period, excludedWeeks), weekdays);
  const plan = evenPlan(target, period, dueDays, allDueByOf(period), weekdays);
  const points = Math.min(target, MOST_PLAN_POINTS);
  let total = 0;
  const counted = countedOccasions(judgement).map((row) => {
    total = exactSum(total + row.amount);
    return { date: row.date, total };
  });
  return {
    kind: "sum",
    period,
    target,
    until: earlier(asOf, period.to),
    counted,
    plan: Array.from({ length: points }, (_, index) => {
      const number = Math.ceil(((index + 1) * target) / points);
      return { date: plan.dueDay(number), total: number };
    }),
  };
}

/** The promise's chart; null for kinds without one, and where nothing counted or the bars are too few or too many. */
export function chartModelOf(report: Charted, excludedWeeks: readonly IsoWeek[]): ChartModel | null {
  const { judgement, counting } = report;
  if (judgement.rows.counted.length === 0) return null;
  if (counting.kind === "count") return sumChart(report, excludedWeeks);
  return counting.kind === "every" ? everyChart(report) : averageChart(judgement, excludedWeeks);
}
