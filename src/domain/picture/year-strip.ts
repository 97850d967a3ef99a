// The year picture where nothing can be drawn, as in a cell of a sheet: for each promise what each month holds.
import type { UnreadableCommitment } from "../book/book";
import type { Commitment } from "../book/commitment";
import { contains, type Period, unitsOf } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Judgement } from "../judging/judgement";
import { amountsWithin, countedOccasions } from "../judging/occasions";
import { type MarkedBook, pictureDays } from "./row-marks";
import { type PicturedBook, picturePeriod } from "./year-picture";

/** What a unit of time holds for one promise. */
export interface StripCell {
  /** The amount counted, or for a milestone and a measured value the days. */
  readonly counted: number;
  /** A near miss or an unresolved row. */
  readonly hasOpen: boolean;
  readonly hasBooked: boolean;
  /** The unit is still to come, or no day of it belongs to the promise's period. */
  readonly isOutside: boolean;
}

export interface StripRow {
  readonly commitment: Commitment;
  readonly cells: readonly StripCell[];
}

export interface YearStrip {
  readonly period: Period;
  readonly interval: "månad" | "kvartal" | "år";
  readonly units: readonly Period[];
  /** In the order of the judgements. */
  readonly rows: readonly StripRow[];
  /** Promises that can't be read, of which nothing is known month by month. */
  readonly unreadable: readonly UnreadableCommitment[];
}

/** More units than this find no room on a line, and longer ones are taken. */
const MOST_UNITS = 14;

function cellsOf(judgement: Judgement, units: readonly Period[], book: MarkedBook): StripCell[] {
  const { commitment, asOf } = judgement;
  const { counted, open, booked } = pictureDays(judgement, book);
  const isByDay = commitment.kind === "Milstolpe" || commitment.kind === "Mätvärde";
  const occasions = isByDay ? counted.map((date) => ({ date, amount: 1 })) : countedOccasions(judgement);
  const amounts = amountsWithin(occasions, units);
  const { from, to } = commitment.period;
  return units.map((unit, at) => {
    const holds = (days: readonly PlainDate[]) => days.some((date) => contains(unit, date));
    return {
      counted: amounts[at] ?? 0,
      hasOpen: holds(open),
      hasBooked: holds(booked),
      isOutside: unit.from > asOf || unit.to < from || unit.from > to,
    };
  });
}

/** The strips of the promises; null without promises, and where no period is known. */
export function yearStrip(judgements: readonly Judgement[], book: PicturedBook): YearStrip | null {
  const period = picturePeriod(judgements, book);
  if (period === null || judgements.length === 0) return null;
  const interval = (["månad", "kvartal"] as const).find((each) => unitsOf(each, period).length <= MOST_UNITS) ?? "år";
  const units = unitsOf(interval, period);
  const rows = judgements.map((judgement) => ({
    commitment: judgement.commitment,
    cells: cellsOf(judgement, units, book),
  }));
  return { period, interval, units, rows, unreadable: book.unreadable };
}
