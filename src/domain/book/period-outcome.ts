// What came of a promise in one period, as figures: the period's log may be in a workbook of its own.
import type { Interval, Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Status } from "../judging/judgement";
import type { Commitment, Kind } from "./commitment";

/** How a promise was counted, as far as two periods of it can differ. */
export type CountedBy = Pick<
  Commitment,
  | "target"
  | "unit"
  | "counts"
  | "measure"
  | "comparison"
  | "activityTypes"
  | "placeTypes"
  | "places"
  | "spread"
  | "weekdays"
  | "requiredParties"
  | "performedBy"
  | "audiences"
  | "requirement"
>;

export interface PeriodOutcome {
  /** The promise's ID in its own period. */
  readonly commitment: string;
  readonly text: string;
  readonly period: Period;
  readonly kind: Kind;
  readonly interval: Interval | null;
  readonly counted: number;
  /** What the whole period asked for; null where nothing was asked in figures. */
  readonly target: number | null;
  /** Snitt: amount per unit of time; null in the other kinds, and where nobody has kept it. */
  readonly average: number | null;
  /** Null where nobody has kept it. */
  readonly status: Status | null;
  /** Null where nobody has kept it. */
  readonly rule: CountedBy | null;
  /** The day the figures are told of while the period runs; null once it is over. */
  readonly asOf: PlainDate | null;
}
