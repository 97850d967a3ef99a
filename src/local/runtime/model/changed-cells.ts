// The cells that differ from the file, looked for once in a save: a large tab has many.

import { type Cell, type CellChanges, changesOf } from "./cell";
import { cellsOf, type SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly changes: CellChanges;
}

export interface ChangedTab {
  readonly sheet: SheetModel;
  readonly cells: readonly ChangedCell[];
}

/** The tabs that were touched since the last save. */
export function changedTabs(book: WorkbookModel): ChangedTab[] {
  return book.sheets.filter((sheet) => sheet.version !== sheet.savedVersion).map(changedTab);
}

/** Whether anything in memory is not saved yet. */
export function isChanged(book: WorkbookModel, tabs: readonly ChangedTab[]): boolean {
  return book.shapeChanges.length > 0 || tabs.some(({ sheet, cells }) => sheet.dirtyParts.size > 0 || cells.length > 0);
}

function changedTab(sheet: SheetModel): ChangedTab {
  const cells: ChangedCell[] = [];
  for (const { row, column, cell } of cellsOf(sheet)) {
    const changes = changesOf(cell);
    if (changes) cells.push({ row, column, cell, changes });
  }
  return { sheet, cells };
}
