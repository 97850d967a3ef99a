// The cells of a tab by row and column. A view is indexed once, and one that came as changes of another takes over the
// rows that are as they were.
import type { CellView, SheetView } from "../../../session";

export interface SheetIndex {
  /** The cells of each row that has any, by column, with holes. */
  readonly rows: ReadonlyMap<number, readonly (CellView | undefined)[]>;
  /** The last row and the last column that hold a text; -1 in an empty tab. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const indexes = new WeakMap<SheetView, SheetIndex>();

function byRow(cells: readonly CellView[]): Map<number, CellView[]> {
  const rows = new Map<number, CellView[]>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) {
      row = [];
      rows.set(cell.row, row);
    }
    row[cell.column] = cell;
  }
  return rows;
}

function withEnds(rows: SheetIndex["rows"]): SheetIndex {
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, cells] of rows) {
    let column = cells.length - 1;
    while (column >= 0 && !cells[column]?.text) column -= 1;
    if (column < 0) continue;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { rows, lastRow, lastColumn };
}

export function indexOf(view: SheetView): SheetIndex {
  const known = indexes.get(view);
  if (known) return known;
  const index = withEnds(byRow(view.cells));
  indexes.set(view, index);
  return index;
}

/** Indexes a view that differs from an indexed one in some rows alone. */
export function indexChanges(
  view: SheetView,
  before: SheetView,
  changed: ReadonlySet<number>,
  cells: readonly CellView[],
): void {
  const rows = new Map(indexOf(before).rows);
  for (const row of changed) rows.delete(row);
  for (const [row, made] of byRow(cells)) rows.set(row, made);
  indexes.set(view, withEnds(rows));
}

/** "" for an empty cell. */
export function textAt(view: SheetView, row: number, column: number | undefined): string {
  return (column === undefined ? undefined : indexOf(view).rows.get(row)?.[column]?.text) ?? "";
}

/** The rows that have cells, with or without texts, in no order. */
export function rowsWithCells(view: SheetView): number[] {
  return [...indexOf(view).rows.keys()];
}
