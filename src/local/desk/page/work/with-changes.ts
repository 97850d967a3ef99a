// A tab as it is after changes in some of its rows.
import type { CellView, SheetView } from "../../../session";
import type { SheetChanges } from "../../server/wire";
import { indexChanges } from "../grid/sheet-index";

export const isChanges = (view: SheetView | SheetChanges): view is SheetChanges => "changedRows" in view;

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

export function withChanges(before: SheetView, { changedRows, ...after }: SheetChanges): SheetView {
  const changed = new Set(changedRows);
  const kept = before.cells.filter(({ row }) => !changed.has(row));
  // What is the same stays the same list: the heights of rows are worked out anew for other widths.
  const isAsWide = isSameList(before.columnWidths, after.columnWidths);
  const columnWidths = isAsWide ? before.columnWidths : after.columnWidths;
  const view = { ...after, columnWidths, cells: merged(kept, after.cells) };
  indexChanges(view, before, changed, after.cells);
  return view;
}

/** Two lists in the order of rows, as one. */
function merged(kept: readonly CellView[], changed: readonly CellView[]): CellView[] {
  const cells: CellView[] = [];
  let next = 0;
  for (const cell of kept) {
    for (let other = changed[next]; other && other.row < cell.row; other = changed[next]) {
      cells.push(other);
      next += 1;
    }
    cells.push(cell);
  }
  for (const other of changed.slice(next)) cells.push(other);
  return cells;
}
