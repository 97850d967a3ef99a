// The last follow-up that was sent: what the next one is compared with.
import type { FollowUp, FollowUpType } from "./book";

/** Of the types, by as-of date and then the day it was logged; of equals the one that stands last. Null when none. */
export function latestFollowUp(followUps: readonly FollowUp[], types: readonly FollowUpType[]): FollowUp | null {
  return followUps
    .filter(({ type }) => types.includes(type))
    .reduce<FollowUp | null>((latest, row) => {
      const isEarlier = latest !== null && [row.asOf, row.date].join() < [latest.asOf, latest.date].join();
      return isEarlier ? latest : row;
    }, null);
}
