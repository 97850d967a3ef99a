// The words by which days and intervals are read.
import type { Interval } from "../calendar/periods";

/** A stretch of the year: from the first day of a month to the last of another, 1 to 12. */
export interface SeasonWords {
  readonly forms: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether everybody means the same days by it: "första halvåret", but not "våren". */
  readonly isExact: boolean;
}

/** A feast by its names, and the day that it is: the same each year, or by Easter or midsummer. */
export interface Feast {
  readonly forms: readonly string[];
  readonly day: "easter" | "midsummer" | { readonly month: number; readonly day: number };
}

export interface IntervalWords {
  readonly interval: Interval;
  /** After "per" and "varje": "vecka". */
  readonly units: readonly string[];
  /** After "i" and "om": "veckan". */
  readonly definite: readonly string[];
  /** By themselves: "veckovis". */
  readonly adverbs: readonly string[];
}

export interface TimeTables {
  readonly intervals: readonly IntervalWords[];
  readonly per: readonly string[];
  readonly inThe: readonly string[];
  readonly everyOther: readonly string[];
  readonly every: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** "helg", "vardag": the weekdays they hold, 1 to 7. */
  readonly weekdayGroups: readonly { readonly forms: readonly string[]; readonly days: readonly number[] }[];
  readonly seasons: readonly SeasonWords[];
  readonly feasts: readonly Feast[];
  /** Of the adverbs those that divide a number of several times: "vår och höst". */
  readonly divisions: readonly string[];
  /** After "varje": what comes nobody has said how many times. */
  readonly unnumbered: readonly string[];
  /** "senast", "före": the day after is the last. */
  readonly latest: readonly string[];
  readonly during: readonly string[];
  readonly from: readonly string[];
  readonly until: readonly string[];
  /** "under året", which has more than one reading in a promise of several years. */
  readonly thisYear: readonly string[];
  /** "under perioden": the whole of it. */
  readonly wholePeriod: readonly string[];
  /** "hur ofta": the parties are to settle it. */
  readonly settledLater: readonly string[];
  /** Before the days that a whole text holds: "gäller", "perioden". */
  readonly validity: readonly string[];
  /** After "varje": what comes once a year. */
  readonly yearly: readonly string[];
  /** "dock ej i juli": what follows is left out. */
  /** "främst": what follows is no condition. */
  readonly mostly: readonly string[];
  readonly except: readonly string[];
  readonly yearEnd: readonly string[];
  readonly monthsOfSchoolYear: readonly string[];
}
