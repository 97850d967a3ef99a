// What one promise's row of the year picture shows: the days on which something counted or almost did, or bars where the
// days are too many to be told apart.
import type { Activity } from "../book/activity";
import type { Book } from "../book/book";
import { clip, type Interval, joined, type Period, unitContaining, unitsOf } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { viewOf } from "../judging/judge";
import type { Judgement } from "../judging/judgement";
import { readingsOf } from "../judging/kinds/measured-value";
import { doneOn } from "../judging/kinds/milestone";
import { type ChartBar, FEWEST_BARS, MOST_BARS, unitBars } from "../summary/chart-model";
import { averageLead, type LeadPoint } from "./average-lead";

/** The days of the marks, each day once and in order. */
export interface PictureDays {
  /** Something counted: a filled dot. */
  readonly counted: readonly PlainDate[];
  /** A near miss or an unresolved row: an open dot. */
  readonly open: readonly PlainDate[];
  /** Something is planned. */
  readonly booked: readonly PlainDate[];
}

/** Amounts in each unit of time. */
export interface PictureBars {
  readonly interval: Interval;
  /** > 0; null where a unit of this length is held against nothing. */
  readonly target: number | null;
  readonly bars: readonly ChartBar[];
}

export interface RowMarks {
  readonly days: PictureDays;
  /** Drawn in the place of the filled dots; null where the dots are drawn. */
  readonly bars: PictureBars | null;
  /** For an average; otherwise empty. */
  readonly lead: readonly LeadPoint[];
  /** The units of a Varje that are lost, those beside each other as one. */
  readonly gaps: readonly Period[];
}

/** More dots than this run into one another. See docs/rules.md#what-a-page-has-room-for. */
export const MOST_DOTS = 60;

/** What the marks are found in beside the judgement. */
export type MarkedBook = Pick<Book, "actions" | "settings" | "indicators">;

function daysOf(dates: readonly PlainDate[]): PlainDate[] {
  return [...new Set(dates)].sort();
}

const dateOf = ({ date }: Activity) => date;

/** A milestone is reached on one day, a measured value is read on its days, and other promises count rows. */
function countedDays(judgement: Judgement, { actions, settings, indicators }: MarkedBook): PlainDate[] {
  const { commitment, asOf, rows } = judgement;
  const { kind } = commitment;
  if (kind === "Milstolpe") {
    const done = doneOn(viewOf(commitment, rowsOf(judgement), actions, settings, asOf));
    return done === undefined ? [] : [done];
  }
  if (kind !== "Mätvärde") return daysOf(rows.counted.map(dateOf));
  return daysOf(readingsOf(commitment, indicators, asOf).map(({ date }) => date));
}

function rowsOf({ rows }: Judgement): Activity[] {
  return [...rows.counted, ...rows.booked, ...rows.nearMisses.map(({ activity }) => activity)];
}

/** Longer units in turn, so that a period of any length can be drawn. */
const LONGER: Partial<Record<Interval, Interval>> = { dygn: "vecka", vecka: "månad", månad: "kvartal", kvartal: "år" };
const DAYS_OF_A_WEEK = 7;

/** The bars in the units asked for, or in longer ones where those are too many; null where they are too few to be read. */
function barsIn(judgement: Judgement, interval: Interval, target: number | null, book: MarkedBook): PictureBars | null {
  const count = unitsOf(interval, judgement.commitment.period).length;
  if (count < FEWEST_BARS) return null;
  const longer = count > MOST_BARS ? LONGER[interval] : undefined;
  if (longer !== undefined) {
    // A week has the same length everywhere, and a month hasn't: its bars are held against no one number.
    const weekly = interval === "dygn" && target !== null && judgement.commitment.weekdays.length === 0;
    return barsIn(judgement, longer, weekly ? target * DAYS_OF_A_WEEK : null, book);
  }
  return { interval, target, bars: unitBars(judgement, interval, target, book.settings.excludedWeeks) };
}

function barsOf(judgement: Judgement, counted: readonly PlainDate[], book: MarkedBook): PictureBars | null {
  const { commitment, places, target } = judgement;
  const { kind, interval } = commitment;
  const isCounted = kind === "Antal" || kind === "Snitt" || kind === "Varje" || kind === "Löpande";
  if (!isCounted || counted.length === 0) return null;
  const rate = target !== null && places === undefined ? commitment.target : null;
  if (kind === "Snitt" && interval !== null && rate !== null) return barsIn(judgement, interval, rate, book);
  if (counted.length <= MOST_DOTS) return null;
  if (kind === "Varje" && interval !== null) return barsIn(judgement, interval, rate, book);
  return barsIn(judgement, "vecka", null, book);
}

function gapsOf({ commitment: { interval, period }, lost = [] }: Judgement): Period[] {
  return interval === null ? [] : joined(lost.map((day) => clip(unitContaining(interval, day), period)));
}

/** The days of a promise's marks. `book`: the one that was judged. */
export function pictureDays(judgement: Judgement, book: MarkedBook): PictureDays {
  const { rows } = judgement;
  const counted = countedDays(judgement, book);
  const isMeasured = judgement.commitment.kind === "Mätvärde";
  const almost = [...rows.nearMisses, ...rows.unresolved].map(({ activity }) => activity.date);
  return {
    counted,
    open: isMeasured ? [] : daysOf(almost).filter((date) => !isMilestoneDay(judgement, counted, date)),
    booked: isMeasured ? [] : daysOf(rows.booked.map(dateOf)),
  };
}

/** The marks of a promise. `book`: the one that was judged. */
export function rowMarks(judgement: Judgement, book: MarkedBook): RowMarks {
  const days = pictureDays(judgement, book);
  return {
    days,
    bars: barsOf(judgement, days.counted, book),
    lead: averageLead(judgement, book.settings.excludedWeeks),
    gaps: gapsOf(judgement),
  };
}

/** A milestone that was reached too late has its day as a filled dot, though the row is a near miss. */
function isMilestoneDay({ commitment }: Judgement, counted: readonly PlainDate[], date: PlainDate): boolean {
  return commitment.kind === "Milstolpe" && counted.includes(date);
}
