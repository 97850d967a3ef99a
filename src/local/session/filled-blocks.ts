// Blocks of cells that are no place for work by hand. Merged cells are shown as one, which holds what the first of them
// holds: what is typed into another is shown nowhere. A pivot table writes over its cells whenever it is worked out anew.
// Rows that trade places would leave either behind. Excel refuses the same.

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

/** The address of the first cell that is typed into, or emptied, though a pivot table fills it; null where there is none. */
export function pivotCell({ pivots }: SheetModel, edits: readonly CellEdit[]): string | null {
  const edit = edits.find(({ row, column }) => pivots.some((one) => isInRect(one, row + 1, column + 1)));
  return edit ? cellName(edit.row + 1, edit.column + 1) : null;
}

/** The first block below the header that rows can't be sorted across; null where there is none. */
export function blockBelowHeader({ merges, pivots, frozenRows }: SheetModel): string | null {
  const block = [...merges, ...pivots].find(({ lastRow }) => lastRow > Math.max(frozenRows, 1));
  return block ? rectName(block) : null;
}
