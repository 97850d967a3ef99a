// What rows that lack something could still change: how many of them must be completed before a promise is fulfilled.
import type { Activity } from "../book/activity";
import type { Commitment } from "../book/commitment";
import { type JudgedBook, judge } from "../judging/judge";
import { type Judgement, shownStatus, type Unresolved } from "../judging/judgement";
import { isOver } from "../judging/kinds/kind";
import { relatedTo } from "../judging/row-outcomes";

/** With more rows than this nobody tries which ones are enough: that all of them are is said instead. */
const MOST_TRIED = 24;

/** The row as it would be if every field that the promise asks for said what it asks. */
function completed(activity: Activity, commitment: Commitment, reasons: Unresolved["reasons"]): Activity {
  const { placeTypes, places, requiredParties, audiences } = commitment;
  const lacks = (reason: Unresolved["reasons"][number]) => reasons.includes(reason);
  return {
    ...activity,
    state: "Genomförd",
    placeType: (lacks("placeTypeMissing") && placeTypes[0]) || activity.placeType,
    place: (lacks("placeMissing") && places[0]) || activity.place,
    parties: activity.parties.length > 0 ? activity.parties : requiredParties,
    audiences: activity.audiences.length > 0 ? activity.audiences : audiences,
    requirementMet: activity.requirementMet ?? "Ja",
  };
}

/**
 * How many of a promise's unresolved rows would, once completed, make it fulfilled; null where they can't, where it is
 * fulfilled already or where its period isn't over. No fewer of the rows counted would do.
 */
export function rowsToComplete(judgement: Judgement, book: JudgedBook): number | null {
  const { commitment, asOf, rows, status } = judgement;
  const isShort = isOver(commitment.period, asOf) && ["partly", "missed"].includes(shownStatus(judgement));
  if (!isShort || status === "fulfilled" || rows.unresolved.length === 0) return null;
  const lacking = new Set(rows.unresolved.map(({ activity }) => activity));
  const others = relatedTo(commitment, book.activities).filter((activity) => !lacking.has(activity));
  const filledIn = rows.unresolved
    .map(({ activity, reasons }) => completed(activity, commitment, reasons))
    .sort((a, b) => b.amount - a.amount);
  const isFulfilled = (added: readonly Activity[]) =>
    judge(commitment, [...others, ...added], book.actions, book.settings, asOf, book).status === "fulfilled";
  if (!isFulfilled(filledIn)) return null;
  if (filledIn.length > MOST_TRIED) return filledIn.length;
  let needed = filledIn;
  for (const row of [...filledIn].reverse()) {
    const fewer = needed.filter((other) => other !== row);
    if (isFulfilled(fewer)) needed = fewer;
  }
  return needed.length;
}
