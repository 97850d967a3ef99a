// Blocks of cells: what two have in common, and what is left of one when another is cut out.

import type { Rect } from "../../../workbook/cells/a1";

export function isInRect(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= rect.lastRow && column >= rect.column && column <= rect.lastColumn;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const both = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return both.row <= both.lastRow && both.column <= both.lastColumn ? both : null;
}

/** The at most four blocks that are left when `cut` is taken out of `from`. */
export function subtract(from: Rect, cut: Rect): Rect[] {
  const hole = intersection(from, cut);
  if (!hole) return [from];
  const parts: Rect[] = [];
  if (from.row < hole.row) parts.push({ ...from, lastRow: hole.row - 1 });
  if (hole.lastRow < from.lastRow) parts.push({ ...from, row: hole.lastRow + 1 });
  const middle = { ...from, row: hole.row, lastRow: hole.lastRow };
  if (from.column < hole.column) parts.push({ ...middle, lastColumn: hole.column - 1 });
  if (hole.lastColumn < from.lastColumn) parts.push({ ...middle, column: hole.lastColumn + 1 });
  return parts;
}
