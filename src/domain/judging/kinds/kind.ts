// What the six kinds have in common: what they look at, what they give back, and the order of their questions.

import type { Indicator, Settings } from "../../book/book";
import type { Commitment } from "../../book/commitment";
import type { Action } from "../../book/plan-actions";
import type { Period } from "../../calendar/periods";
import type { DayNumber, PlainDate } from "../../calendar/plain-date";
import type { Judgement, NotMeasurableReason, SortedRows, Status } from "../judgement";
import type { Occasions } from "../occasions";

/** The tab Effektmått: its values in order, and every measure it names, those without a value included. */
export interface Measured {
  readonly indicators: readonly Indicator[];
  readonly measures: readonly string[];
}

/** One promise on one day, with its rows sorted and the days that ask for something. */
export interface PromiseView {
  readonly commitment: Commitment;
  readonly asOf: PlainDate;
  readonly rows: SortedRows;
  /** What the rows amount to. */
  readonly occasions: Occasions;
  /** D: the sum of what is counted. */
  readonly counted: number;
  readonly eligible: readonly DayNumber[];
  /** The days on which an occasion may fall due: the eligible ones that are one of the promise's days of the week. */
  readonly dueDays: readonly DayNumber[];
  /** The promise's own actions. */
  readonly actions: readonly Action[];
  readonly memberOf: Settings["memberOf"];
  /** The values of every measure, in the order of their tab. */
  readonly measured: Measured;
}

/** Where a promise stands; with `notMeasurable` goes the reason. */
export interface Standing {
  readonly status: Status;
  readonly reason?: NotMeasurableReason;
}

/** The rule lacks a number or a unit, or asks for nothing: then no day and no row can make it measurable. */
export interface Incomplete {
  readonly incomplete: NotMeasurableReason;
}

/** What a kind answers: a judgement without the fields that are the same in every kind. */
export type Measurement = Standing & Omit<Judgement, "commitment" | "asOf" | "rows" | "status" | "reason">;

export function isOver(period: Period, asOf: PlainDate): boolean {
  return asOf > period.to;
}

export function isRunning(period: Period, asOf: PlainDate): boolean {
  return period.from <= asOf && asOf <= period.to;
}

/** Progress, 0 to 1: from here a promise that wasn't kept was partly kept. See docs/rules.md#after-the-end. */
export const PARTLY_KEPT_FROM = 1 / 2;

/** The status, after the end, of a promise that was not kept in time. */
export function statusAfterEnd(progress: number): Status {
  return progress >= PARTLY_KEPT_FROM ? "partly" : "missed";
}

/**
 * Asks the questions in the order that every kind has: whether the target is met, whether the period is over, whether
 * it has begun, and only then how it goes.
 */
export function standingOf(
  { commitment: { period }, asOf }: PromiseView,
  answers: { readonly isMet: boolean; readonly whenOver: Status; readonly whileRunning: () => Standing },
): Standing {
  if (answers.isMet) return { status: "fulfilled" };
  if (isOver(period, asOf)) return { status: answers.whenOver };
  if (asOf < period.from) return { status: "notStarted" };
  return answers.whileRunning();
}

/** From best to worst, of the statuses a promise can have while its period runs. */
export const FROM_BEST: readonly Status[] = ["fulfilled", "onTrack", "notMeasurable", "atRisk", "behind"];

/** The worse of two standings while the period runs; of two equal ones the first. */
export function worseOf(a: Standing, b: Standing): Standing {
  return FROM_BEST.indexOf(b.status) > FROM_BEST.indexOf(a.status) ? b : a;
}
