// A judgement as the figures that are kept of it when its period is over.
import type { Commitment } from "../book/commitment";
import type { CountedBy, PeriodOutcome } from "../book/period-outcome";
import { type JudgedPromise, shownStatus } from "../judging/judgement";
import { isOver } from "../judging/kinds/kind";

function countedBy(commitment: Commitment): CountedBy {
  const { target, unit, counts, measure, comparison, activityTypes, placeTypes } = commitment;
  const { places, spread, weekdays, requiredParties, performedBy, audiences, requirement } = commitment;
  return {
    target,
    unit,
    counts,
    measure,
    comparison,
    activityTypes,
    placeTypes,
    places,
    spread,
    weekdays,
    requiredParties,
    performedBy,
    audiences,
    requirement,
  };
}

/** What came of the promise, or has come of it so far. */
export function outcomeOf(judgement: JudgedPromise): PeriodOutcome {
  const { commitment, counted, target, averageToDate, asOf } = judgement;
  const { id, text, period, kind, interval } = commitment;
  return {
    commitment: id,
    text,
    period,
    kind,
    interval,
    counted,
    target,
    average: averageToDate ?? null,
    status: shownStatus(judgement),
    rule: countedBy(commitment),
    asOf: isOver(period, asOf) ? null : asOf,
  };
}
