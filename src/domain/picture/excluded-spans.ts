// The excluded weeks of a period, each run of them in one piece, as a band across the year picture.
import { daysOfIsoWeek, type IsoWeek, isoWeekOf } from "../calendar/iso-week";
import { clip, joined, type Period } from "../calendar/periods";

export interface ExcludedSpan {
  /** The part of the weeks that lies in the period. */
  readonly period: Period;
  /** The same week twice where the run is one week long. */
  readonly first: IsoWeek;
  readonly last: IsoWeek;
}

/** The runs of excluded weeks that share a day with the period, in order. */
export function excludedSpans(weeks: readonly IsoWeek[], period: Period): ExcludedSpan[] {
  const whole = [...new Set(weeks)]
    .sort()
    .map(daysOfIsoWeek)
    .filter(({ first, last }) => last >= period.from && first <= period.to);
  const runs = joined(whole.map(({ first, last }) => ({ from: first, to: last })));
  return runs.map((run) => ({ period: clip(run, period), first: isoWeekOf(run.from), last: isoWeekOf(run.to) }));
}
