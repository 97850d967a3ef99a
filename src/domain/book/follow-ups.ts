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

/** The latest of the types by as-of date, then by the day it was logged, then by its row; null when there is none. */
export function latestFollowUp(followUps: readonly FollowUp[], types: readonly FollowUpType[]): FollowUp | null {
  return followUps
    .filter(({ type }) => types.includes(type))
    .reduce<FollowUp | null>((latest, row) => {
      const isEarlier = latest !== null && [row.asOf, row.date].join() < [latest.asOf, latest.date].join();
      return isEarlier ? latest : row;
    }, null);
}

/** A SHA-256 as 64 hex digits. People who log by hand leave it out, or write something of their own. */
const SUM = /^[0-9a-f]{64}$/;

/** The latest of each type: the ones that people have at hand, so that they must still be true. */
export function latestFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return FOLLOW_UP_TYPES.flatMap((type) => latestFollowUp(followUps, [type]) ?? []);
}

/** The latest of each type, where a checksum tells what it rested on. */
export function sentFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return latestFollowUps(followUps).filter(({ checksum }) => SUM.test(checksum));
}
