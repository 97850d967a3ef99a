// A judgement as the command line prints it: the same fields for every kind, absent ones left out.
import type { Activity } from "../../domain/book/activity";
import type { JudgedPromise, Judgement } from "../../domain/judging/judgement";

const idOf = (activity: Activity) => activity.id;

/** The figures of a judgement, without its rows. JSON-safe. */
export function figuresJson(judgement: JudgedPromise) {
  const { commitment } = judgement;
  const { nextDue, averageToDate, rateNeeded, lateBy, lost, audiencesReached, reason } = judgement;
  const { placesReached, places, baseline, jointStatus } = judgement;
  return {
    id: commitment.id,
    kind: commitment.kind,
    status: judgement.status,
    ...(reason !== undefined && { reason }),
    counted: judgement.counted,
    target: judgement.target,
    progress: judgement.progress,
    ...(nextDue !== undefined && { nextDue }),
    ...(averageToDate !== undefined && { averageToDate }),
    ...(rateNeeded !== undefined && { rateNeeded }),
    ...(lateBy !== undefined && { lateBy }),
    ...(lost !== undefined && { lost }),
    ...(audiencesReached !== undefined && { audiencesReached }),
    ...(placesReached !== undefined && { placesReached }),
    ...(places !== undefined && { places }),
    ...(baseline !== undefined && { baseline }),
    ...(jointStatus !== undefined && { jointStatus }),
  };
}

/** JSON-safe; `nearMisses` and `unresolved` are `[id, [reason, ...]]`. */
export function toJson(judgement: Judgement) {
  const { rows } = judgement;
  return {
    ...figuresJson(judgement),
    countedIds: rows.counted.map(idOf),
    bookedIds: rows.booked.map(idOf),
    cancelledIds: rows.cancelled.map(idOf),
    nearMisses: rows.nearMisses.map(({ activity, reasons }) => [activity.id, reasons] as const),
    unresolved: rows.unresolved.map(({ activity, reasons }) => [activity.id, reasons] as const),
  };
}
