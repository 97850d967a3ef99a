// What the rows amount to by a key, such as the place or the month.
import type { Activity } from "../../domain/book/activity";
import { exactSum } from "../../domain/judging/occasions";

export type Sum = readonly [key: string, sum: number];

/** The sums by a key, in the keys' order of appearance. */
export function sumsBy(rows: readonly Activity[], keyOf: (row: Activity) => string): Sum[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    sums.set(key, exactSum((sums.get(key) ?? 0) + row.amount));
  }
  return [...sums];
}

/** The sums by place, the largest first. `unknown`: what rows without a place are told under. */
export function sumsByPlace(rows: readonly Activity[], unknown: string): Sum[] {
  return sumsBy(rows, ({ place }) => place || unknown).sort(
    ([a, most], [b, least]) => least - most || (a < b ? -1 : 1),
  );
}
