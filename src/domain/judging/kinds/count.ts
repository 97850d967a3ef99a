// Antal: at least N occasions in the period, expected evenly over it.

import { allDueByOf, type Done, evenPlan, needOf, nextDueOf, paceOf } from "../due-plan";
import { type Incomplete, isRunning, type Measurement, type PromiseView, standingOf, statusAfterEnd } from "./kind";

/**
 * Measures a promise of a number in the period.
 * @example
 * // Two in 2022, one held in March; on 30 June the other is due by 17 December.
 * measureCount(view); // { status: "onTrack", counted: 1, target: 2, progress: 0.5, nextDue: "2022-12-17", need: … }
 */
export function measureCount(view: PromiseView): Measurement | Incomplete {
  const { commitment, asOf, counted } = view;
  const { target, period } = commitment;
  if (target === null) return { incomplete: "targetMissing" };
  const plan = evenPlan(target, period, view.dueDays, allDueByOf(period), commitment.weekdays);
  const done: Done = { held: counted, booked: view.occasions.booked };
  const progress = Math.min(1, counted / target);
  const standing = standingOf(view, {
    isMet: counted >= target,
    whenOver: statusAfterEnd(progress),
    whileRunning: () => ({ status: paceOf(plan, done, asOf) }),
  });
  const nextDue = nextDueOf(plan, done, asOf);
  const need = isRunning(period, asOf) && needOf(plan, done, nextDue, commitment.weekdays, asOf);
  return {
    ...standing,
    counted,
    target,
    progress,
    ...(nextDue !== null && { nextDue }),
    ...(need && { need }),
  };
}
