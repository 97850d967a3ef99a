// One tab in memory: its cells, columns and rules, and which of them differ from the file.

import type { Rect } from "../../../workbook/cells/a1";
import { type Cell, type CellToChange, hasContent, newCell, PLAIN, type Style, savedOf, toChange } from "./cell";
import type { ChartOrigin, SheetChart } from "./chart";
import type { ConditionalRule, RuleOrigin } from "./conditional-format";
import type { PlacedValidation } from "./validation";

export interface ColumnLook {
  /** Pixels; null = the spreadsheet's usual width. */
  readonly width: number | null;
  /** The style of cells that have none of their own. */
  readonly style: Style | null;
}

/** A protection of a tab or of some of its cells. */
export interface ProtectionMark {
  readonly description: string;
  readonly warningOnly: boolean;
  /** Null for the whole tab. */
  readonly cells: Rect | null;
  /** Whether all other editors have been removed, as people do in Data → Protect sheets and ranges. */
  readonly isOwnersOnly: boolean;
}

/** Parts of a tab, beside its cells, that are written to the file when they have changed. */
export type DirtyPart =
  | "columns"
  | "rowHeights"
  | "frozen"
  | "validations"
  | "rules"
  | "merges"
  | "tabColor"
  | "gridlines"
  | "charts"
  | "protection";

export type CellRow = (Cell | undefined)[];

export interface SheetModel {
  /** The number that links use: #gid=… */
  readonly id: number;
  name: string;
  /** rows[row - 1][column - 1] */
  rows: CellRow[];
  /** Those of the rows in which a cell may differ from the file: no others need be looked through for a save. */
  readonly touchedRows: Set<CellRow>;
  columns: Map<number, ColumnLook>;
  /** Pixels, by row. */
  rowHeights: Map<number, number>;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  validations: PlacedValidation[];
  rules: ConditionalRule[];
  /** Conditional formats of the file that were taken away. */
  droppedRules: RuleOrigin[];
  merges: Rect[];
  /** From the lowest to the one on top. */
  charts: SheetChart[];
  /** Charts of the file that were taken away or changed. */
  droppedCharts: ChartOrigin[];
  protections: ProtectionMark[];
  /** The header rows of Excel's tables in the file. */
  tableHeads: Rect[];
  /** The blocks that pivot tables fill, whose cells are written over whenever they are worked out anew. */
  pivots: Rect[];
  /** The columns that a table has given a type; a file holds none that count. */
  typedColumns: Rect[];
  /** "#rrggbb" */
  tabColor: string | null;
  hiddenGridlines: boolean;
  dirtyParts: Set<DirtyPart>;
  /** Goes up when rows or columns change places. */
  moves: number;
  /** Goes up with every change. */
  version: number;
  /** The version that was last saved. */
  savedVersion: number;
}

/** The rows and columns of a new tab, as Google makes it. */
export const NEW_GRID = { rows: 1000, columns: 26 } as const;
export const USUAL_WIDTH = 100;

export function newSheet(id: number, name: string): SheetModel {
  return {
    id,
    name,
    rows: [],
    touchedRows: new Set(),
    columns: new Map(),
    rowHeights: new Map(),
    maxRows: NEW_GRID.rows,
    maxColumns: NEW_GRID.columns,
    frozenRows: 0,
    validations: [],
    rules: [],
    droppedRules: [],
    merges: [],
    charts: [],
    droppedCharts: [],
    protections: [],
    tableHeads: [],
    pivots: [],
    typedColumns: [],
    tabColor: null,
    hiddenGridlines: false,
    dirtyParts: new Set(),
    moves: 0,
    version: 1,
    savedVersion: 0,
  };
}

/** The cell at a place, to be looked at. */
export function cellAt(sheet: SheetModel, row: number, column: number): Readonly<Cell> | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** The style of a cell, also of one that isn't stored. */
export function styleAt(sheet: SheetModel, row: number, column: number): Style {
  return cellAt(sheet, row, column)?.style ?? sheet.columns.get(column)?.style ?? PLAIN;
}

const rowStates = new WeakMap<CellRow, object>();

/**
 * Stands for what a row holds: another object once one of its cells has been taken to change. What is worked out of a row
 * is kept by it in a WeakMap, and is gone when it is no longer true.
 */
export function rowState(cells: CellRow): object {
  const known = rowStates.get(cells);
  if (known) return known;
  const state = {};
  rowStates.set(cells, state);
  return state;
}

/** To be called whenever a cell of the row is to change. */
export function touchRow(sheet: SheetModel, cells: CellRow): void {
  sheet.touchedRows.add(cells);
  rowStates.delete(cells);
}

/** The cells of a row, to be changed. */
function rowToChange(sheet: SheetModel, row: number): CellRow {
  const cells = sheet.rows[row - 1] ?? [];
  sheet.rows[row - 1] = cells;
  touchRow(sheet, cells);
  return cells;
}

/** The cell at a place, to be changed; an empty one is made where none is stored. */
export function ensureCell(sheet: SheetModel, row: number, column: number): CellToChange {
  const cells = rowToChange(sheet, row);
  let cell = cells[column - 1];
  if (!cell) {
    cell = newCell(styleAt(sheet, row, column));
    cells[column - 1] = cell;
  }
  return toChange(cell);
}

export function touch(sheet: SheetModel, part?: DirtyPart): void {
  sheet.version += 1;
  if (part) sheet.dirtyParts.add(part);
}

/** The last row that holds a value or formula; 0 when the tab is empty. */
export function lastContentRow(sheet: SheetModel): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (sheet.rows[row - 1]?.some(hasContent)) return row;
  }
  return 0;
}

/** The last column that holds a value or formula; 0 when the tab is empty. */
export function lastContentColumn(sheet: SheetModel): number {
  let last = 0;
  for (const cells of sheet.rows) {
    for (let column = cells?.length ?? 0; column > last; column--) {
      if (hasContent(cells?.[column - 1])) last = column;
    }
  }
  return last;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** To be looked at: `ensureCell` gives it to whoever changes it. */
  readonly cell: Readonly<Cell>;
}

/** Every stored cell, with its place. */
export function* cellsOf(sheet: SheetModel): Generator<PlacedCell> {
  for (const [rowIndex, cells] of sheet.rows.entries()) {
    if (!cells) continue;
    for (const [columnIndex, cell] of cells.entries()) {
      if (cell) yield { row: rowIndex + 1, column: columnIndex + 1, cell };
    }
  }
}

/** The cells that refer to others, in memory or in the file, to be changed: those with a formula or a link. */
export function referringCells(sheet: SheetModel): CellToChange[] {
  const found: CellToChange[] = [];
  // A large tab has a million cells, and nearly none of these.
  for (const cells of sheet.rows) {
    if (!cells) continue;
    const before = found.length;
    for (const cell of cells) {
      if (!cell) continue;
      const saved = savedOf(cell);
      if (cell.formula !== null || cell.link !== null || saved.formula !== null || saved.link !== null)
        found.push(toChange(cell));
    }
    if (found.length > before) touchRow(sheet, cells);
  }
  return found;
}

/** The stored cells of a block, with their places. Only rows that exist are looked at, however large the block is. */
export function* cellsIn(sheet: SheetModel, rect: Rect): Generator<PlacedCell> {
  for (let row = rect.row; row <= Math.min(rect.lastRow, sheet.rows.length); row++) {
    const cells = sheet.rows[row - 1];
    if (!cells) continue;
    for (let column = rect.column; column <= Math.min(rect.lastColumn, cells.length); column++) {
      const cell = cells[column - 1];
      if (cell) yield { row, column, cell };
    }
  }
}
