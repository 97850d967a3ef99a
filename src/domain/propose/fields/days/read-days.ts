// What reading the days of a promise gives: the days, or what is odd about them.
import type { Period } from "../../../calendar/periods";
import type { PlainDate } from "../../../calendar/plain-date";
import type { ReadingWords } from "../../reading-words";
import type { Span } from "../../text/mapped-text";

export interface ReadDays extends Span {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Whether everybody means the same days by the words. */
  readonly isExact: boolean;
}

export interface OwnDays {
  readonly days: ReadDays | null;
  /** A day that no calendar has: 31 June. */
  readonly impossible: Span | null;
  /** A season that comes more than once in the promise's period. */
  readonly whichYear: Span | null;
  /** Days that lie outside the period of the whole text. */
  readonly outside: Span | null;
  /** "dock ej i juli": time that is left out. */
  readonly exception: Span | null;
  /** "i mars, juni och september": months named one by one, and how many. */
  readonly listed: { readonly count: number; readonly span: Span } | null;
}

export const NO_DAYS: OwnDays = {
  days: null,
  impossible: null,
  whichYear: null,
  outside: null,
  exception: null,
  listed: null,
};

/** A sentence in lower case, and what is known of the whole text's days. */
export interface Reading {
  readonly low: string;
  readonly words: ReadingWords;
  readonly period: Period | null;
  /** The year that a day without one lies in; null where the period has several. */
  readonly year: number | null;
}

/** Days no longer than the period. */
export function clipped(from: PlainDate | null, to: PlainDate | null, period: Period | null) {
  if (period === null) return { from, to };
  return {
    from: from !== null && from < period.from ? period.from : from,
    to: to !== null && to > period.to ? period.to : to,
  };
}
