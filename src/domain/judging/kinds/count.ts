// Antal: at least N in the period, expected evenly.

import { allDueByOf, type Done, evenPlan, expectedBy, nextDueOf, paceOf } from "../due-plan";
import { type Incomplete, isRunning, type Measurement, type PromiseView, standingOf, statusAfterEnd } from "./kind";

export function measureCount(view: PromiseView): Measurement | Incomplete {
  const { commitment, asOf, counted } = view;
  const { target, period } = commitment;
  if (target === null) return { incomplete: "targetMissing" };
  const plan = evenPlan(target, period, view.eligible, allDueByOf(period));
  const done: Done = { held: counted, booked: view.rows.booked };
  const progress = Math.min(1, counted / target);
  const standing = standingOf(view, {
    isMet: counted >= target,
    whenOver: statusAfterEnd(progress),
    whileRunning: () => ({ status: paceOf(plan, done, asOf) }),
  });
  const nextDue = nextDueOf(plan, done, asOf);
  return {
    ...standing,
    counted,
    target,
    progress,
    ...(nextDue !== null && { nextDue }),
    ...(nextDue !== null &&
      isRunning(period, asOf) && {
        need: {
          amount: target - expectedBy(done, period.to),
          by: period.to,
          ...(nextDue < period.to && { preferablyBy: nextDue }),
        },
      }),
  };
}
