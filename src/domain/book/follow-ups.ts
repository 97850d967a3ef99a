// Follow-ups that were made (tab Uppföljningar), and the last one that was sent: what the next is compared with.
import type { PlainDate } from "../calendar/plain-date";

/** `Löpande` through the year, `Skriftlig` for the one in February. */
export const FOLLOW_UP_TYPES = ["Löpande", "Skriftlig"] as const;
export type FollowUpType = (typeof FOLLOW_UP_TYPES)[number];

export interface FollowUp {
  readonly id: string;
  readonly date: PlainDate;
  readonly type: FollowUpType;
  readonly asOf: PlainDate;
  readonly receivers: readonly string[];
  /** Where the document is: a link, or the name of the downloaded file. */
  readonly document: string;
  readonly checksum: string;
  readonly createdBy: string;
}

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
