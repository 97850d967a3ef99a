// A tab as the grid asks for it: any cell by its place, with what was typed and isn't saved yet.
import type { CellEdit, CellView, SheetView } from "../../../session";

export interface ShownSheet {
  readonly view: SheetView;
  /** Undefined for a cell with nothing to say. */
  cellAt(row: number, column: number): CellView | undefined;
  /** The cells of a row by column, with holes; undefined for a row without any. */
  rowCells(row: number): readonly (CellView | undefined)[] | undefined;
  /** The text that an editor opens with. */
  inputAt(row: number, column: number): string;
  /** The drop-down of a cell; null when it has none. */
  choicesAt(row: number, column: number): readonly string[] | null;
  isUnsaved(row: number, column: number): boolean;
  /** The last row and the last column that hold a text; -1 in an empty tab. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

type Rows = ReadonlyMap<number, readonly (CellView | undefined)[]>;

interface Indexed {
  readonly rows: Rows;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A view is indexed once, however often something is typed in it. */
const indexes = new WeakMap<SheetView, Indexed>();

function indexOf(view: SheetView): Indexed {
  const known = indexes.get(view);
  if (known) return known;
  const rows = new Map<number, CellView[]>();
  let lastRow = -1;
  let lastColumn = -1;
  for (const cell of view.cells) {
    let cells = rows.get(cell.row);
    if (!cells) {
      cells = [];
      rows.set(cell.row, cells);
    }
    cells[cell.column] = cell;
    if (cell.text === "") continue;
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const index = { rows, lastRow, lastColumn };
  indexes.set(view, index);
  return index;
}

/** `pending` are edits on their way to the server, oldest first. */
export function createShownSheet(view: SheetView, pending: readonly CellEdit[]): ShownSheet {
  const saved = indexOf(view);
  const rows = new Map<number, (CellView | undefined)[]>();
  const unsaved = new Set<string>();
  let { lastRow, lastColumn } = saved;
  for (const { row, column, input } of pending) {
    const cells = rows.get(row) ?? [...(saved.rows.get(row) ?? [])];
    const { style } = cells[column] ?? {};
    cells[column] = { row, column, text: input, ...(style && { style }) };
    rows.set(row, cells);
    unsaved.add(`${row} ${column}`);
    if (input === "") continue;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const rowCells = (row: number) => rows.get(row) ?? saved.rows.get(row);
  const cellAt = (row: number, column: number) => rowCells(row)?.[column];
  return {
    view,
    rowCells,
    cellAt,
    inputAt(row, column) {
      const cell = cellAt(row, column);
      return cell?.input ?? cell?.text ?? "";
    },
    choicesAt(row, column) {
      const found = view.choices.find((each) => each.column === column && each.fromRow <= row && row <= each.toRow);
      return found?.values ?? null;
    },
    isUnsaved: (row, column) => unsaved.has(`${row} ${column}`),
    lastRow,
    lastColumn,
  };
}
