// What the amounts of an activity are, where its promises count something else than occasions.
import type { Activity } from "../book/activity";
import type { Commitment } from "../book/commitment";
import { distinctNames } from "../book/words";
import { isRelated } from "./row-outcomes";

/** Whether the promise counts what the rows' amounts say, and not the days or a measured figure. */
export const countsAmounts = ({ kind, counts }: Pick<Commitment, "kind" | "counts">) =>
  kind !== "Milstolpe" && kind !== "Mätvärde" && counts !== "Dagar";

/** The units, such as "timmar", of the promises that an activity belongs to; empty where its amount is occasions. */
export function unitsOf(
  commitments: readonly Commitment[],
  activity: Pick<Activity, "type" | "commitments">,
): string[] {
  const counting = commitments.filter((commitment) => countsAmounts(commitment) && isRelated(commitment, activity));
  return distinctNames(counting.map(({ unit }) => unit)).filter((unit) => unit !== "");
}
