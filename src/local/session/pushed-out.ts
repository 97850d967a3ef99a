// What inserted rows or columns would push past the sheet's edge. Excel refuses such an insertion where a cell there holds
// anything, a format of its own too (Office add-ins, error code NonBlankCellOffSheet).

import { cellName, GRID_LIMIT } from "../../workbook/cells/a1";
import { type Cell, hasContent, PLAIN, sameStyle } from "../runtime/model/cell";
import { cellsIn, type SheetModel } from "../runtime/model/sheet-model";
import type { Shift } from "../runtime/model/shift";

/** Whether the cell holds something that an empty one in its column doesn't. */
function holdsAnything(sheet: SheetModel, column: number, cell: Readonly<Cell>): boolean {
  if (hasContent(cell) || cell.note !== null || cell.link !== null || cell.conversation !== null) return true;
  return !sameStyle({ ...cell.style, base: 0 }, { ...(sheet.columns.get(column)?.style ?? PLAIN), base: 0 });
}

/** The first cell that would be lost; null where none would. */
export function pushedOut(sheet: SheetModel, { axis, at, count }: Shift): string | null {
  const { rows, columns } = GRID_LIMIT;
  const edge =
    axis === "rows"
      ? { row: Math.max(rows - count + 1, at), column: 1, lastRow: rows, lastColumn: columns }
      : { row: 1, column: Math.max(columns - count + 1, at), lastRow: rows, lastColumn: columns };
  for (const { row, column, cell } of cellsIn(sheet, edge))
    if (holdsAnything(sheet, column, cell)) return cellName(row, column);
  if (axis === "columns") return null;
  const high = [...sheet.rowHeights.keys()].find((row) => row >= edge.row);
  return high === undefined ? null : cellName(high, 1);
}
