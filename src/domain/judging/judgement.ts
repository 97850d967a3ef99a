// What the judge answers: codes and numbers. i18n has the words for them.
import type { Activity } from "../book/activity";
import type { Commitment } from "../book/commitment";
import type { PlainDate } from "../calendar/plain-date";

/**
 * Where a promise stands, from best to worst while it runs, then after the end, then before the start, and last what
 * people have set aside.
 */
export const STATUSES = [
  "fulfilled",
  "onTrack",
  "notMeasurable",
  "atRisk",
  "behind",
  "partly",
  "missed",
  "notStarted",
  "notApplicable",
] as const;
export type Status = (typeof STATUSES)[number];

const ASKING_FOR_REASON: readonly Status[] = ["behind", "partly", "missed", "notApplicable"];

/**
 * A promise that is behind, partly kept, missed or set aside asks the coordinator for the reason (`Analys`), and so does one
 * that has lost a unit of time, which nothing can bring back.
 */
export function asksForReason(judgement: Pick<Judgement, "status" | "jointStatus" | "lost">): boolean {
  return ASKING_FOR_REASON.includes(shownStatus(judgement)) || (judgement.lost ?? []).length > 0;
}

/** The status that people are shown: of a whole with parts the one they have together. */
export function shownStatus({ status, jointStatus }: Pick<Judgement, "status" | "jointStatus">): Status {
  return jointStatus ?? status;
}

/** Why a promise can't be judged (yet). */
export type NotMeasurableReason =
  /** No measure, or one that the tab Effektmått doesn't have. */
  | "measureMissing"
  | "targetMissing"
  | "intervalMissing"
  | "nothingAsked"
  | "tooEarly"
  | "noPlan"
  /** Every action is closed, but nobody has said on which day. */
  | "actionUndated"
  /** Nothing has been measured in the period so far. */
  | "noValue"
  | "noAssessment";

/** Why a row almost counted. `outsidePeriod` stands alone. */
export type NearMissReason =
  | "outsidePeriod"
  | "placeType"
  | "place"
  | "weekday"
  | "party"
  /** Somebody did it whose doing the promise doesn't count. */
  | "performer"
  | "audience"
  | "requirement";

/** Why nobody can say yet whether a row counts: its day has passed while booked, or a field is empty. */
export type UnresolvedReason =
  | "plannedPast"
  | "placeTypeMissing"
  | "placeMissing"
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
  /**
   * Occasions (Antal, Snitt), occasions in the running unit (Varje), 1 for a milestone. Whole and ≥ 1, but for a promise
   * with a unit of its own.
   */
  readonly amount: number;
  /** The last day it helps. */
  readonly by: PlainDate;
  /** The day it had better be done by, when that is earlier than `by`. */
  readonly preferablyBy?: PlainDate;
  /** Target groups that no held or booked row names yet. The number may be reached all the same. */
  readonly audiences?: readonly string[];
  /** Places that no held or booked row reaches yet, or that lack some of a number of their own. */
  readonly places?: readonly string[];
}

/** How it goes at one place, where the number is promised at each. */
export interface PlaceJudgement {
  readonly place: string;
  readonly status: Status;
  readonly counted: number;
  /** Null where nothing is asked of the place. */
  readonly target: number | null;
}

export interface Judgement {
  readonly commitment: Commitment;
  readonly asOf: PlainDate;
  readonly status: Status;
  readonly reason?: NotMeasurableReason;
  /** Amount counted; for Varje the units kept, for Milstolpe 1 when done in time, for Mätvärde the latest value. */
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
  /** Where all places are to be reached: those that are, in the promise's order. */
  readonly placesReached?: readonly string[];
  /** Where the number is promised at each place: how it goes there, in the promise's order. */
  readonly places?: readonly PlaceJudgement[];
  /** Varje: the first days of the units that are lost; of several places those lost at any. */
  readonly lost?: readonly PlainDate[];
  /** Mätvärde: the latest value before the period, where there is one. */
  readonly baseline?: number;
  /** With parts: the verdict of the whole and its parts together. */
  readonly jointStatus?: Status;
  /** What is needed by when; absent when nothing is, or nothing more can help. */
  readonly need?: Need;
  readonly rows: SortedRows;
}

/** A judgement without its rows: all that is needed to say it in a line. */
export type JudgedPromise = Omit<Judgement, "rows">;
