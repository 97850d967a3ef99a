// A tab as the grid asks for it: any cell by its place, with what was typed and isn't saved yet.
import type { CellEdit, CellView, SheetView } from "../../../session";

export interface ShownSheet {
  readonly view: SheetView;
  /** Undefined for a cell with nothing to say. */
  cellAt(row: number, column: number): CellView | undefined;
  /** The text that an editor opens with. */
  inputAt(row: number, column: number): string;
  /** The drop-down of a cell; null when it has none. */
  choicesAt(row: number, column: number): readonly string[] | null;
  isUnsaved(row: number, column: number): boolean;
}

/** As many columns as an .xlsx can have, to make one number of a row and a column. */
const STRIDE = 16_384;

/** `pending` are edits on their way to the server, oldest first. */
export function createShownSheet(view: SheetView, pending: readonly CellEdit[]): ShownSheet {
  const cells = new Map<number, CellView>();
  for (const cell of view.cells) cells.set(cell.row * STRIDE + cell.column, cell);
  const unsaved = new Set<number>();
  for (const { row, column, input } of pending) {
    const key = row * STRIDE + column;
    const { style } = cells.get(key) ?? {};
    cells.set(key, { row, column, text: input, ...(style && { style }) });
    unsaved.add(key);
  }
  const cellAt = (row: number, column: number) => cells.get(row * STRIDE + column);
  return {
    view,
    cellAt,
    inputAt(row, column) {
      const cell = cellAt(row, column);
      return cell?.input ?? cell?.text ?? "";
    },
    choicesAt(row, column) {
      const found = view.choices.find((each) => each.column === column && each.fromRow <= row && row <= each.toRow);
      return found?.values ?? null;
    },
    isUnsaved: (row, column) => unsaved.has(row * STRIDE + column),
  };
}
