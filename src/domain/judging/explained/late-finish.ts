// Whether an activity is what a milestone was waiting for, done after its last day.
import { type Activity, stateOn } from "../../book/activity";
import type { Commitment } from "../../book/commitment";
import { daysBetween, type PlainDate } from "../../calendar/plain-date";
import { meetsConditions } from "../conditions";
import { type JudgedBook, judge } from "../judge";

/**
 * How many days late the milestone was done, where this activity is what did it; undefined for every other activity.
 * @param activity May be stored in the book already or not.
 */
export function lateFinish(
  activity: Activity,
  commitment: Commitment,
  book: JudgedBook,
  asOf: PlainDate,
): number | undefined {
  const { kind, period } = commitment;
  if (kind !== "Milstolpe" || activity.date <= period.to || stateOn(activity, asOf) !== "Genomförd") return undefined;
  if (!meetsConditions(commitment, activity, book.settings.memberOf)) return undefined;
  const others = book.activities.filter(({ id }) => id !== activity.id);
  const { lateBy } = judge(commitment, [...others, activity], book.actions, book.settings, asOf, book);
  return lateBy === daysBetween(period.to, activity.date) ? lateBy : undefined;
}
