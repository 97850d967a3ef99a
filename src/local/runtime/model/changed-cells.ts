// The cells that differ from the file. They are looked for once in a state of the tab, and only in rows that somebody has
// taken to change, since a large one has many.

import { type Cell, type CellChanges, changesOf } from "./cell";
import type { SheetModel } from "./sheet-model";
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
  return book.sheets
    .filter((sheet) => sheet.version !== sheet.savedVersion)
    .map((sheet) => ({ sheet, cells: changedCells(sheet) }));
}

/** Whether anything in memory is not saved yet. */
export function isChanged(book: WorkbookModel, tabs: readonly ChangedTab[]): boolean {
  return book.shapeChanges.length > 0 || tabs.some(({ sheet, cells }) => sheet.dirtyParts.size > 0 || cells.length > 0);
}

interface Found {
  readonly version: number;
  readonly savedVersion: number;
  readonly cells: readonly ChangedCell[];
}

const found = new WeakMap<SheetModel, Found>();

/** The cells of a tab that differ from the file, row by row. Every change of a cell must have been told by `touch`. */
export function changedCells(sheet: SheetModel): readonly ChangedCell[] {
  const { version, savedVersion } = sheet;
  const known = found.get(sheet);
  if (known?.version === version && known.savedVersion === savedVersion) return known.cells;
  const cells: ChangedCell[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    if (!sheet.touchedRows.has(row)) return;
    row.forEach((cell, columnIndex) => {
      const changes = cell && changesOf(cell);
      if (changes) cells.push({ row: rowIndex + 1, column: columnIndex + 1, cell, changes });
    });
  });
  found.set(sheet, { version, savedVersion, cells });
  return cells;
}
