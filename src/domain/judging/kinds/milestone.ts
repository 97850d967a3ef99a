// Milstolpe: something to be done once, by the end of the period.
import { stateOn } from "../../book/activity";
import { type Action, isOpen, isOverdue } from "../../book/plan-actions";
import { daysBetween, type PlainDate } from "../../calendar/plain-date";
import { meetsConditions } from "../conditions";
import { allDueByOf } from "../due-plan";
import { isRunning, type Measurement, type PromiseView, type Standing, standingOf, worseOf } from "./kind";

/** Of the period: with more than this left nothing need be planned. See docs/rules.md#milstolpe. */
export const SHARE_LEFT_WITHOUT_A_PLAN = 1 / 2;
/** Of the period: with more than this left there is still time to plan. See docs/rules.md#milstolpe. */
export const SHARE_LEFT_TO_PLAN = 1 / 5;

function firstOf(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}

function lastOf(days: readonly PlainDate[]): PlainDate | undefined {
  return days.reduce<PlainDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** The last `Klar datum` of the actions; undefined unless there are some, and all are closed and dated. */
function finishOfActions(actions: readonly Action[], asOf: PlainDate): PlainDate | undefined {
  const days = actions.flatMap((action) => (isOpen(action, asOf) || action.done === null ? [] : [action.done]));
  return days.length === actions.length ? lastOf(days) : undefined;
}

/** The first held row after the end that meets every condition: the milestone was reached, but too late. */
function heldLate({ commitment, rows, memberOf, asOf }: PromiseView): PlainDate | undefined {
  return firstOf(
    rows.nearMisses
      .map((row) => row.activity)
      .filter(
        (activity) =>
          stateOn(activity, asOf) === "Genomförd" &&
          activity.date > commitment.period.to &&
          meetsConditions(commitment, activity, memberOf),
      )
      .map((activity) => activity.date),
  );
}

/** The day the milestone was reached, as known on the as-of date; undefined while it isn't. */
export function doneOn(view: PromiseView): PlainDate | undefined {
  return firstOf([view.rows.counted[0]?.date, heldLate(view), finishOfActions(view.actions, view.asOf)]);
}

/** p: the earlier of the first booking and the latest `Klart senast` of the open actions; days before T are no plan. */
function plannedFinish({ rows, actions, asOf }: PromiseView): PlainDate | undefined {
  const lastDue = lastOf(actions.flatMap((action) => (isOpen(action, asOf) && action.due ? [action.due] : [])));
  return firstOf([rows.booked[0]?.date, lastDue].filter((day) => day !== undefined && day >= asOf));
}

function standingOnPlan(view: PromiseView): Standing {
  const { from, to } = view.commitment.period;
  const planned = plannedFinish(view);
  if (planned !== undefined) {
    if (planned <= allDueByOf({ from, to })) return { status: "onTrack" };
    return { status: planned <= to ? "atRisk" : "behind" };
  }
  const left = daysBetween(view.asOf, to);
  const whole = daysBetween(from, to);
  if (left > whole * SHARE_LEFT_WITHOUT_A_PLAN) return { status: "notMeasurable", reason: "noPlan" };
  return { status: left > whole * SHARE_LEFT_TO_PLAN ? "atRisk" : "behind" };
}

/**
 * Measures a promise of something that is done once.
 * @example
 * // To be done by 31 December 2022, done on 10 January 2023.
 * measureMilestone(view); // { status: "partly", counted: 0, target: 1, progress: 1, lateBy: 10 }
 */
export function measureMilestone(view: PromiseView): Measurement {
  const { commitment, asOf, actions } = view;
  const { period } = commitment;
  const done = doneOn(view);
  const isMet = done !== undefined && done <= period.to;
  const open = actions.filter((action) => isOpen(action, asOf));
  const isBehindPlan = open.some((action) => isOverdue(action, asOf));
  if (done === undefined && actions.length > 0 && open.length === 0 && asOf >= period.from) {
    return { status: "notMeasurable", reason: "actionUndated", counted: 0, target: 1, progress: 1 };
  }
  const standing = standingOf(view, {
    isMet,
    whenOver: done === undefined ? "missed" : "partly",
    whileRunning: () => (isBehindPlan ? worseOf({ status: "atRisk" }, standingOnPlan(view)) : standingOnPlan(view)),
  });
  const shareClosed = actions.length === 0 ? 0 : (actions.length - open.length) / actions.length;
  return {
    ...standing,
    counted: isMet ? 1 : 0,
    target: 1,
    progress: done === undefined ? shareClosed : 1,
    ...(done !== undefined && !isMet && { lateBy: daysBetween(period.to, done) }),
    ...(done === undefined && isRunning(period, asOf) && { need: { amount: 1, by: period.to } }),
  };
}
