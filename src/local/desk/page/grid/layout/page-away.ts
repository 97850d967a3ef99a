// Where Page Down and Page Up lead.
import type { RowLayout } from "./row-layout";

/**
 * The row that begins a page away from the beginning of another, or the nearest one within the page, so that Page Up
 * leads back from where Page Down led. From a row that scrolls, the frozen rows come after all that scroll.
 *
 * @param page Pixels; negative for upwards.
 */
export function pageAway(layout: RowLayout, row: number, page: number, frozenRows: number): number {
  const goal = layout.top(row) + page;
  const there = layout.rowAt(goal);
  if (page > 0) return Math.max(there, row + 1);
  const within = layout.top(there) < goal ? there + 1 : there;
  const wanted = Math.min(within, row - 1);
  return row > frozenRows ? Math.max(wanted, frozenRows) : wanted;
}
