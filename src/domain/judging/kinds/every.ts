// Varje: at least r occasions in every unit of time.

import { clip, contains, daysWithin, lengthOf, type Period, unitsOf } from "../../calendar/periods";
import { onWeekdays } from "../../calendar/weekday";
import { type Done, type DuePlan, evenPlan, needOf, nextDueOf, paceOf } from "../due-plan";
import { amountsWithin } from "../occasions";
import { type Incomplete, type Measurement, type PromiseView, type Standing, standingOf, statusAfterEnd } from "./kind";

/** Of a unit's days: with fewer eligible days than this it asks for nothing. See docs/rules.md#varje. */
export const SMALLEST_ASKING_SHARE = 1 / 2;

/** One unit of the promise, clipped to its period. */
export interface UnitKept {
  readonly period: Period;
  /** The period's first or last day cuts it, so that it is shorter than a whole unit. */
  readonly isShort: boolean;
  /** It asks for something: so many of the whole unit's days are eligible, or it is kept all the same. */
  readonly asks: boolean;
  readonly counted: number;
  readonly isKept: boolean;
}

/** The promise's units in order, with what was counted in each. Empty while the rule lacks a number or an interval. */
export function unitsKept({
  commitment,
  eligible,
  occasions,
}: Pick<PromiseView, "commitment" | "eligible" | "occasions">): UnitKept[] {
  const { target, interval, period, weekdays } = commitment;
  if (target === null || interval === null) return [];
  const units = unitsOf(interval, period);
  const clipped = units.map((unit) => clip(unit, period));
  const amounts = amountsWithin(occasions.counted, clipped);
  const dueDays = onWeekdays(eligible, weekdays);
  return units.map((unit, index) => {
    const part = clipped[index] ?? unit;
    const counted = amounts[index] ?? 0;
    const isKept = counted >= target;
    const isAsked =
      daysWithin(eligible, part).length >= lengthOf(unit) * SMALLEST_ASKING_SHARE &&
      daysWithin(dueDays, part).length > 0;
    return {
      period: part,
      isShort: lengthOf(part) < lengthOf(unit),
      asks: isKept || isAsked,
      counted,
      isKept,
    };
  });
}

/**
 * Measures a promise of a number in every unit.
 * @example
 * // A meeting every second month from March 2022, none in July–August: from September it is at risk at best.
 * measureEvery(view); // { status: "atRisk", counted: 2, target: 5, progress: 0.4, … }
 */
export function measureEvery(view: PromiseView): Measurement | Incomplete {
  const { commitment, asOf } = view;
  const { target: rate } = commitment;
  if (rate === null) return { incomplete: "targetMissing" };
  if (commitment.interval === null) return { incomplete: "intervalMissing" };
  const asking = unitsKept(view).filter((unit) => unit.asks);
  if (asking.length === 0) return { incomplete: "nothingAsked" };
  const kept = asking.filter((unit) => unit.isKept).length;
  const progress = kept / asking.length;
  const lost = asking.filter((unit) => unit.period.to < asOf && !unit.isKept).map((unit) => unit.period.from);
  const now = asking.find((unit) => contains(unit.period, asOf));
  const running = now && runningUnit(view, now, rate);

  const whileRunning = (): Standing => {
    const isKeptUp = running === undefined || running.done.held >= rate;
    const status = isKeptUp ? "onTrack" : paceOf(running.plan, running.done, asOf);
    if (lost.length === 0) return { status };
    return { status: status === "onTrack" ? "atRisk" : "behind" };
  };
  const standing = standingOf(view, {
    isMet: kept === asking.length,
    whenOver: statusAfterEnd(progress),
    whileRunning,
  });
  const nextDue = running && nextDueOf(running.plan, running.done, asOf);
  const need = running && nextDue && needOf(running.plan, running.done, nextDue, commitment.weekdays, asOf);
  return {
    ...standing,
    counted: kept,
    target: asking.length,
    progress,
    ...(lost.length > 0 && { lost }),
    ...(need && { need }),
  };
}

/** The plan of the unit that the as-of date lies in: judged as an Antal of its own, all due by its last day. */
function runningUnit({ occasions, dueDays }: PromiseView, unit: UnitKept, rate: number): { plan: DuePlan; done: Done } {
  const { period } = unit;
  return {
    plan: evenPlan(rate, period, dueDays, period.to),
    done: { held: unit.counted, booked: occasions.booked },
  };
}
