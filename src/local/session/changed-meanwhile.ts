// Cells that somebody else has changed since the person who types in them saw them.
import { cellName } from "../../workbook/cells/a1";
import { cellAt, type SheetModel } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import type { CellEdit } from "../session";
import { inputOf } from "./sheet-view";

export interface ChangedCell {
  /** Its address. */
  readonly cell: string;
  /** What it says now. */
  readonly now: string;
}

/**
 * The first cell that holds something else than its edit was made over; null where there is none. One that already says
 * what was typed is as the person wants it: an edit that is sent again is no conflict.
 */
export function changedMeanwhile(
  book: WorkbookModel,
  sheet: SheetModel,
  edits: readonly CellEdit[],
): ChangedCell | null {
  for (const { row, column, input, seen } of edits) {
    if (seen === undefined) continue;
    const now = inputOf(book, cellAt(sheet, row + 1, column + 1));
    if (now !== seen && now !== input) return { cell: cellName(row + 1, column + 1), now };
  }
  return null;
}
