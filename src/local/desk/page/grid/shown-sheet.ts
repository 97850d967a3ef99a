// A tab as the grid asks for it: any cell by its place, with what was typed and isn't saved yet.

import { ACTIVITY_STATES } from "../../../../domain/book/activity";
import { foldOf } from "../../../../domain/book/words";
import { ACTIVITIES } from "../../../../workbook/schema/tabs";
import type { CellEdit, CellView, SheetView } from "../../../session";
import type { CellChoices } from "../cells/cell-choices";
import { type CellFault, type CellFaults, faultKey, NO_FAULTS } from "../cells/cell-faults";
import { indexOf } from "./sheet-index";

/** What a cell says of itself. */
export interface CellSays {
  /** The cell's note; empty when it has none. */
  readonly note: string;
  /** What is wrong with the cell; null when nothing is. */
  readonly fault: CellFault | null;
}

export interface ShownSheet {
  readonly view: SheetView;
  /** Undefined for a cell with nothing to say. */
  cellAt(row: number, column: number): CellView | undefined;
  /** The cells of a row by column, with holes; undefined for a row without any. */
  rowCells(row: number): readonly (CellView | undefined)[] | undefined;
  /** The text that an editor opens with. */
  inputAt(row: number, column: number): string;
  /** The text that is copied: a formula's value, and a text so that it stays one when it is pasted. */
  copyAt(row: number, column: number): string;
  /** What a cell can be chosen from; null when there is nothing to choose. */
  choicesAt(row: number, column: number): CellChoices | null;
  /** What is wrong with a saved cell; null when nothing is. */
  faultAt(row: number, column: number): CellFault | null;
  /** Null for a cell with neither note nor fault. */
  saysAt(row: number, column: number): CellSays | null;
  isUnsaved(row: number, column: number): boolean;
  /** Whether the row is an activity that was taken back. */
  isStruck(row: number): boolean;
  /** Whether a header's button filters and sorts its column, and whether it filters now; null for any other cell. */
  filterAt(row: number, column: number): "open" | "filtered" | null;
  /** The last row and the last column that hold a text; -1 in an empty tab. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const [, , , STRUCK_WORD] = ACTIVITY_STATES;
const STRUCK = foldOf(STRUCK_WORD);

/** What the desk knows of a tab beside its cells. */
export interface SheetExtras {
  /** What is wrong with the tab's cells. */
  readonly faults: CellFaults;
  /** What cells without a drop-down can be chosen from. */
  readonly offered: (row: number, column: number) => CellChoices | null;
  /** The columns that hide rows by what stands in them. */
  readonly filtered: ReadonlySet<number>;
}

const NO_EXTRAS: SheetExtras = { faults: NO_FAULTS, offered: () => null, filtered: new Set() };

/** `pending` are edits on their way to the server, oldest first. */
export function createShownSheet(
  view: SheetView,
  pending: readonly CellEdit[],
  { faults, offered, filtered }: SheetExtras = NO_EXTRAS,
): ShownSheet {
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
  const faultAt = (row: number, column: number) =>
    unsaved.has(`${row} ${column}`) ? null : (faults.get(faultKey(row, column)) ?? null);
  const stateColumn =
    foldOf(view.name) === foldOf(ACTIVITIES.name)
      ? (rowCells(0)?.findIndex((cell) => foldOf(cell?.text ?? "") === foldOf(ACTIVITIES.columns.state.header)) ?? -1)
      : -1;
  return {
    view,
    rowCells,
    cellAt,
    inputAt(row, column) {
      const cell = cellAt(row, column);
      return cell?.input ?? cell?.text ?? "";
    },
    copyAt(row, column) {
      const { input, text = "" } = cellAt(row, column) ?? {};
      return input?.startsWith("'") ? input : text;
    },
    choicesAt(row, column) {
      const found = view.choices.find((each) => each.column === column && each.fromRow <= row && row <= each.toRow);
      return found ? { isMany: false, isClosed: true, values: () => found.values } : offered(row, column);
    },
    faultAt,
    saysAt(row, column) {
      const note = cellAt(row, column)?.note ?? "";
      const fault = faultAt(row, column);
      return note !== "" || fault ? { note, fault } : null;
    },
    filterAt(row, column) {
      // A tab that the add-on writes has no headers.
      const isHeader = row === 0 && view.frozenRows > 0 && !view.guarded && Boolean(cellAt(row, column)?.text);
      if (!isHeader) return null;
      return filtered.has(column) ? "filtered" : "open";
    },
    isStruck: (row) => stateColumn !== -1 && foldOf(cellAt(row, stateColumn)?.text ?? "") === STRUCK,
    isUnsaved: (row, column) => unsaved.has(`${row} ${column}`),
    lastRow,
    lastColumn,
  };
}
