// What came of a promise in a period that has ended, as figures: its log is in that period's workbook.
import type { Interval, Period } from "../calendar/periods";
import type { Commitment, Kind } from "./commitment";
import { foldOf } from "./words";

export interface EarlierOutcome {
  /** The promise's ID in its own period. */
  readonly commitment: string;
  readonly text: string;
  readonly period: Period;
  readonly kind: Kind;
  readonly interval: Interval | null;
  readonly counted: number;
  /** Null where nothing was asked in figures. */
  readonly target: number | null;
}

/** The outcomes of the same promise, the oldest first: the same words, counted the same way. */
export function earlierOutcomesOf(
  { text, kind, interval, period }: Pick<Commitment, "text" | "kind" | "interval" | "period">,
  earlier: readonly EarlierOutcome[],
): EarlierOutcome[] {
  return earlier
    .filter(
      (one) =>
        foldOf(one.text) === foldOf(text) &&
        one.kind === kind &&
        one.interval === interval &&
        one.period.to < period.from,
    )
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}
