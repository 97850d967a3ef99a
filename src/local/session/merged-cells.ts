// Merged cells by hand. A spreadsheet shows a block of them as one cell, which holds what its first cell holds: what is
// typed into another of its cells would be shown nowhere, and rows that trade places would leave the block behind.

import { cellName, type Rect, rectName } from "../../workbook/cells/a1";
import { isInRect } from "../runtime/model/rect";
import type { SheetModel } from "../runtime/model/sheet-model";
import type { CellEdit } from "../session";

export interface CoveredCell {
  /** Its address. */
  readonly cell: string;
  /** The address of the block's first cell. */
  readonly first: string;
}

const isFirst = (block: Rect, row: number, column: number): boolean => row === block.row && column === block.column;

/** The first cell that is typed into though another one covers it; null where there is none. What it holds may go. */
export function coveredCell({ merges }: SheetModel, edits: readonly CellEdit[]): CoveredCell | null {
  if (merges.length === 0) return null;
  for (const edit of edits) {
    if (edit.input === "") continue;
    const [row, column] = [edit.row + 1, edit.column + 1];
    const block = merges.find((one) => isInRect(one, row, column) && !isFirst(one, row, column));
    if (block) return { cell: cellName(row, column), first: cellName(block.row, block.column) };
  }
  return null;
}

/** The first block below the header that rows can't be sorted across; null where there is none. */
export function mergedBelowHeader({ merges, frozenRows }: SheetModel): string | null {
  const block = merges.find(({ lastRow }) => lastRow > Math.max(frozenRows, 1));
  return block ? rectName(block) : null;
}
