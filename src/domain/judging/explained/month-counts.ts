// What was counted month by month, and where: the table beside a sum that grew through the year.
import type { Activity } from "../../book/activity";
import { unitsOf } from "../../calendar/periods";
import { partsOf } from "../../calendar/plain-date";
import { amountsWithin } from "../occasions";

export interface MonthCount {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Occasions. */
  readonly amount: number;
  /** Occasions at each of the place types asked for, in their order. */
  readonly byPlaceType: readonly number[];
}

/** The months from the first row's to the last row's, those without rows included. `rows`: by date. */
export function countByMonth(rows: readonly Activity[], placeTypes: readonly string[]): MonthCount[] {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (!first || !last) return [];
  const months = unitsOf("månad", { from: first.date, to: last.date });
  const amounts = amountsWithin(rows, months);
  const amountsAt = placeTypes.map((placeType) =>
    amountsWithin(
      rows.filter((row) => row.placeType === placeType),
      months,
    ),
  );
  return months.map(({ from }, at) => {
    const { year, month } = partsOf(from);
    return { year, month, amount: amounts[at] ?? 0, byPlaceType: amountsAt.map((ofMonths) => ofMonths[at] ?? 0) };
  });
}
