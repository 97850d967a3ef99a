// Where addresses end up when rows or columns are inserted or deleted.

import { GRID_LIMIT, type Rect } from "../../../workbook/cells/a1";

export interface Shift {
  readonly axis: "rows" | "columns";
  /** The first row or column that is inserted or deleted, from 1. */
  readonly at: number;
  /** How many; negative when they are deleted. */
  readonly count: number;
}

/** The first and last row or column of a span after the shift; null when all of it is deleted. */
export function shiftSpan(first: number, last: number, shift: Shift, limit: number): [number, number] | null {
  const { at, count } = shift;
  if (count >= 0) {
    const to = last >= limit ? limit : last >= at ? last + count : last;
    return [first >= at ? first + count : first, to];
  }
  const end = at - count - 1;
  const newFirst = first > end ? first + count : Math.min(first, at);
  const newLast = last >= limit ? limit : last > end ? last + count : Math.min(last, at - 1);
  return newFirst <= newLast ? [newFirst, newLast] : null;
}

export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (shift.axis === "rows") {
    const span = shiftSpan(rect.row, rect.lastRow, shift, GRID_LIMIT.rows);
    return span && { ...rect, row: span[0], lastRow: span[1] };
  }
  const span = shiftSpan(rect.column, rect.lastColumn, shift, GRID_LIMIT.columns);
  return span && { ...rect, column: span[0], lastColumn: span[1] };
}

export function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
}
