// What the rows amount to by a key, such as the place or the month.
import type { Activity } from "../../domain/book/activity";
import { foldOf } from "../../domain/book/words";
import { exactSum } from "../../domain/judging/occasions";

export type Sum = readonly [key: string, sum: number];

/**
 * The sums by a key, in the keys' order of appearance. Keys that differ in case or spacing alone are one, written as
 * the first of them.
 */
export function sumsBy(rows: readonly Activity[], keyOf: (row: Activity) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const key = keyOf(row);
    const folded = foldOf(key);
    const [name, sum] = sums.get(folded) ?? [key, 0];
    sums.set(folded, [name, exactSum(sum + row.amount)]);
  }
  return [...sums.values()];
}

/** The sums by place, the largest first. `unknown`: what rows without a place are told under. */
export function sumsByPlace(rows: readonly Activity[], unknown: string): Sum[] {
  return sumsBy(rows, ({ place }) => place || unknown).sort(
    ([a, most], [b, least]) => least - most || (a < b ? -1 : 1),
  );
}
