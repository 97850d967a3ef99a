// The excluded weeks of a period, each run of them in one piece, as a band across the year picture.
import { daysOfIsoWeek, type IsoWeek } from "../calendar/iso-week";
import { clip, type Period } from "../calendar/periods";
import { addDays } from "../calendar/plain-date";

export interface ExcludedSpan {
  /** The part of the weeks that lies in the period. */
  readonly period: Period;
  /** The same week twice where the run is one week long. */
  readonly first: IsoWeek;
  readonly last: IsoWeek;
}

/** The runs of excluded weeks that share a day with the period, in order. */
export function excludedSpans(weeks: readonly IsoWeek[], period: Period): ExcludedSpan[] {
  const spans: { from: Period["from"]; to: Period["to"]; first: IsoWeek; last: IsoWeek }[] = [];
  for (const week of [...new Set(weeks)].sort()) {
    const { first: from, last: to } = daysOfIsoWeek(week);
    if (to < period.from || from > period.to) continue;
    const before = spans[spans.length - 1];
    if (before !== undefined && addDays(before.to, 1) === from) Object.assign(before, { to, last: week });
    else spans.push({ from, to, first: week, last: week });
  }
  return spans.map(({ from, to, first, last }) => ({ period: clip({ from, to }, period), first, last }));
}
