// The last follow-up that was sent: what the next one is compared with.
import { FOLLOW_UP_TYPES, type FollowUp, type FollowUpType } from "./book";

/** Of the types, by as-of date and then the day it was logged; of equals the one that stands last. Null when none. */
export function latestFollowUp(followUps: readonly FollowUp[], types: readonly FollowUpType[]): FollowUp | null {
  return followUps
    .filter(({ type }) => types.includes(type))
    .reduce<FollowUp | null>((latest, row) => {
      const isEarlier = latest !== null && [row.asOf, row.date].join() < [latest.asOf, latest.date].join();
      return isEarlier ? latest : row;
    }, null);
}

/** 64 hex digits: whoever logs by hand may leave it out, or write something of their own. */
const SUM = /^[0-9a-f]{64}$/;

/** The last of each type: what people have at hand, and what must still be true. */
export function latestFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return FOLLOW_UP_TYPES.flatMap((type) => latestFollowUp(followUps, [type]) ?? []);
}

/** Those of them whose checksum tells what they rested on. */
export function sentFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return latestFollowUps(followUps).filter(({ checksum }) => SUM.test(checksum));
}
