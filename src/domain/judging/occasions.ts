// What rows amount to: the occasions, days or hours that are counted, and those that are booked.
import type { Activity } from "../book/activity";
import type { Commitment } from "../book/commitment";
import { foldOf } from "../book/words";
import type { Period } from "../calendar/periods";
import type { Judgement, SortedRows } from "./judgement";

/** What of a row the counting needs. */
export type DatedAmount = Pick<Activity, "date" | "amount">;

/** The counted and the booked occasions, each by date. */
export interface Occasions {
  readonly counted: readonly DatedAmount[];
  readonly booked: readonly DatedAmount[];
}

/** Amounts have at most two decimals. */
const STEPS_IN_ONE = 100;

/** The sum without what adding decimals in binary leaves: 0.7 + 0.1 + 0.2 is 1. */
export function exactSum(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * STEPS_IN_ONE) / STEPS_IN_ONE;
}

/** What the rows stand for together. */
export function amountOf(rows: readonly DatedAmount[]): number {
  return exactSum(rows.reduce((sum, row) => sum + row.amount, 0));
}

/** The amount in each period. Rows and periods must be in order, and no two periods may share a day. */
export function amountsWithin(rows: readonly DatedAmount[], periods: readonly Period[]): number[] {
  let next = 0;
  return periods.map((period) => {
    let amount = 0;
    for (let row = rows[next]; row !== undefined && row.date <= period.to; row = rows[++next]) {
      if (row.date >= period.from) amount += row.amount;
    }
    return exactSum(amount);
  });
}

type CountedIn = Pick<Judgement, "commitment" | "rows" | "places">;

/**
 * The counted rows, each with the amount that it adds to the sum. Where days are counted (`Räknas`) the first row of a
 * day adds 1 and the day's other rows 0; where each place has the number to itself, so does each place have its days.
 */
export function addingRows({ commitment, rows, places }: CountedIn): readonly Activity[] {
  if (commitment.counts !== "Dagar") return rows.counted;
  const seen = new Set<string>();
  return rows.counted.map((row) => {
    const day = places === undefined ? row.date : `${row.date} ${foldOf(row.place)}`;
    const amount = seen.has(day) ? 0 : 1;
    seen.add(day);
    return { ...row, amount };
  });
}

/** What a judgement counted, by date: the counted rows, or the days that have one. */
export function countedOccasions(judgement: CountedIn): readonly DatedAmount[] {
  const rows = addingRows(judgement);
  return judgement.commitment.counts === "Dagar" ? rows.filter(({ amount }) => amount > 0) : rows;
}

/** One occasion for each day that has a row. The rows are in order. */
function daysOf(rows: readonly DatedAmount[]): DatedAmount[] {
  const days: DatedAmount[] = [];
  for (const { date } of rows) {
    if (days[days.length - 1]?.date !== date) days.push({ date, amount: 1 });
  }
  return days;
}

/**
 * The occasions that the rows are. Where days are counted (`Räknas`), all rows of a day are one, and a day that has a
 * counted row can't be booked once more.
 */
export function occasionsOf(
  { counts }: Pick<Commitment, "counts">,
  { counted, booked }: Pick<SortedRows, "counted" | "booked">,
): Occasions {
  if (counts !== "Dagar") return { counted, booked };
  const held = daysOf(counted);
  const taken = new Set(held.map(({ date }) => date));
  return { counted: held, booked: daysOf(booked).filter(({ date }) => !taken.has(date)) };
}
