// How an average came about, unit by unit. The report shows W, N and the weeks behind them.
import type { Settings } from "../../book/book";
import { ceiling, fraction, fromDecimal, times, toNumber } from "../../calendar/fraction";
import { clip, daysWithin, eligibleDays, type Interval, lengthOf, type Period, unitsOf } from "../../calendar/periods";
import { toDayNumber } from "../../calendar/plain-date";
import { onWeekdays } from "../../calendar/weekday";
import type { Judgement } from "../judgement";
import { targetOfAverage } from "../kinds/average";
import { amountsWithin, countedOccasions } from "../occasions";

/** Of a unit's days: with more of them in the period it would count as one. See docs/rules.md#snitt. */
export const SHARE_OF_A_COUNTED_UNIT = 1 / 2;

export interface AverageUnit {
  /** The part of the unit inside the promise's period. */
  readonly period: Period;
  readonly amount: number;
  /** Cut off by the period's ends: called short, never missed. */
  readonly isShort: boolean;
  /** No day of it asks for anything: an agreed break. */
  readonly isExcluded: boolean;
}

export interface AverageDetail {
  readonly interval: Interval;
  readonly rate: number;
  /** W: the period in units, excluded weeks taken out. */
  readonly weight: number;
  /** N = ⌈r·W⌉. */
  readonly target: number;
  /** W and N as they would be if no week were excluded. */
  readonly weightWithoutExclusions: number;
  readonly targetWithoutExclusions: number;
  /**
   * The target if units were counted instead of weighed, one for each that has most of its days in the period:
   * 3 a week in 2022 gives 52 ISO weeks, so 156. It is never the target; the report shows the difference.
   */
  readonly targetByCountingUnits: number;
  /** Units that have ended on the as-of date, in order. */
  readonly units: readonly AverageUnit[];
  /** Whole, not excluded units that reached r. */
  readonly reached: number;
  /** Whole, not excluded units with nothing counted. */
  readonly empty: number;
  /** Amounts of the best and the worst whole, not excluded unit; null when there is none. */
  readonly best: number | null;
  readonly worst: number | null;
}

/** The average unit by unit; null for other kinds than Snitt, where each place has an average of its own, and while the rule lacks its number or unit. */
export function averageDetail(judgement: Judgement, settings: Pick<Settings, "excludedWeeks">): AverageDetail | null {
  const { commitment, asOf } = judgement;
  const { kind, period, weekdays } = commitment;
  const eligible = eligibleDays(period, settings.excludedWeeks);
  const asked = kind === "Snitt" && judgement.places === undefined ? targetOfAverage(commitment, eligible) : null;
  if (asked === null) return null;
  const { interval, rate } = asked;
  const whenAllAsk = targetOfAverage(commitment, eligibleDays(period, [])) ?? asked;
  const isAsked = (unit: Period) => onWeekdays([toDayNumber(unit.from)], weekdays).length > 0;
  const all = unitsOf(interval, period).filter((unit) => interval !== "dygn" || isAsked(unit));
  const countedUnits = all.filter(
    (unit) => lengthOf(clip(unit, period)) > lengthOf(unit) * SHARE_OF_A_COUNTED_UNIT,
  ).length;
  const ended = all.filter((unit) => clip(unit, period).to < asOf);
  const clipped = ended.map((unit) => clip(unit, period));
  const amounts = amountsWithin(countedOccasions(judgement), clipped);
  const units = ended.map((unit, index): AverageUnit => {
    const part = clip(unit, period);
    return {
      period: part,
      amount: amounts[index] ?? 0,
      isShort: lengthOf(part) < lengthOf(unit),
      isExcluded: daysWithin(eligible, part).length === 0,
    };
  });
  const whole = units.filter((unit) => !unit.isShort && !unit.isExcluded).map((unit) => unit.amount);
  return {
    interval,
    rate,
    weight: toNumber(asked.weight),
    target: asked.target,
    weightWithoutExclusions: toNumber(whenAllAsk.weight),
    targetWithoutExclusions: whenAllAsk.target,
    targetByCountingUnits: ceiling(times(fromDecimal(rate), fraction(countedUnits))),
    units,
    reached: whole.filter((amount) => amount >= rate).length,
    empty: whole.filter((amount) => amount === 0).length,
    best: whole.length > 0 ? Math.max(...whole) : null,
    worst: whole.length > 0 ? Math.min(...whole) : null,
  };
}
