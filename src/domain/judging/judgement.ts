// What the judge answers: codes and numbers. i18n has the words for them.
import type { Activity } from "../book/activity";
import type { Commitment } from "../book/commitment";
import type { PlainDate } from "../calendar/plain-date";

/** Where a promise stands, from best to worst while it runs, then after the end, then before the start. */
export const STATUSES = [
  "fulfilled",
  "onTrack",
  "notMeasurable",
  "atRisk",
  "behind",
  "partly",
  "missed",
  "notStarted",
] as const;
export type Status = (typeof STATUSES)[number];

const ASKING_FOR_REASON: readonly Status[] = ["behind", "partly", "missed"];

/** A promise that is behind, partly kept or missed asks the coordinator for the reason (`Analys`). */
export function asksForReason(status: Status): boolean {
  return ASKING_FOR_REASON.includes(status);
}

/** Why a promise can't be judged (yet). */
export type NotMeasurableReason =
  | "targetMissing"
  | "intervalMissing"
  | "nothingAsked"
  | "tooEarly"
  | "noPlan"
  | "noAssessment";

/** Why a row almost counted. `outsidePeriod` stands alone. */
export type NearMissReason = "outsidePeriod" | "placeType" | "party" | "audience" | "requirement";

/** Why nobody can say yet whether a row counts: its day has passed while booked, or a field is empty. */
export type UnresolvedReason =
  | "plannedPast"
  | "placeTypeMissing"
  | "partiesMissing"
  | "audienceMissing"
  | "requirementMissing";

export interface NearMiss {
  readonly activity: Activity;
  readonly reasons: readonly NearMissReason[];
}

export interface Unresolved {
  readonly activity: Activity;
  readonly reasons: readonly UnresolvedReason[];
}

/** The related rows, each in one list alone; every list by date and then ID. */
export interface SortedRows {
  readonly counted: readonly Activity[];
  readonly booked: readonly Activity[];
  readonly cancelled: readonly Activity[];
  readonly nearMisses: readonly NearMiss[];
  readonly unresolved: readonly Unresolved[];
}

/** What is still needed. */
export interface Need {
  /** Occasions (Antal, Snitt), occasions in the running unit (Varje), 1 for a milestone. Whole, ≥ 1. */
  readonly amount: number;
  /** The last day it helps. */
  readonly by: PlainDate;
  /** The day it had better be done by, when that is earlier than `by`. */
  readonly preferablyBy?: PlainDate;
  /** Target groups that no held or booked row names yet. The number may be reached all the same. */
  readonly audiences?: readonly string[];
}

export interface Judgement {
  readonly commitment: Commitment;
  readonly asOf: PlainDate;
  readonly status: Status;
  readonly reason?: NotMeasurableReason;
  /** Amount counted; for Varje the units kept, for Milstolpe 1 when done in time. */
  readonly counted: number;
  readonly target: number | null;
  /** 0 to 1. */
  readonly progress: number;
  /** Antal: the due day of the first occasion neither held nor booked. */
  readonly nextDue?: PlainDate;
  /** Snitt: amount per unit so far. */
  readonly averageToDate?: number;
  /** Snitt: amount per unit needed from the day after the as-of date. */
  readonly rateNeeded?: number;
  /** Milstolpe: days after the end it was done. */
  readonly lateBy?: number;
  /** With target groups: those reached, in the promise's order. */
  readonly audiencesReached?: readonly string[];
  /** What is needed by when; absent when nothing is, or nothing more can help. */
  readonly need?: Need;
  readonly rows: SortedRows;
}
