// The header rows of Excel's tables, each cell of which must say something that no other in the row says. Excel takes a
// file where one doesn't for damaged.

import type { Rect } from "../../../workbook/cells/a1";
import { cellAt, ensureCell, type SheetModel } from "./sheet-model";
import type { Shift } from "./shift";

/** What Excel in Swedish calls a column that comes, with a number. */
const HEADING = "Kolumn";

/** The first such name that none of these is, whatever their case. */
export function freeHeading(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${HEADING}${number}`.toLowerCase())) number += 1;
  return `${HEADING}${number}`;
}

function textsIn(sheet: SheetModel, { row, column, lastColumn }: Rect): string[] {
  const columns = Array.from({ length: lastColumn - column + 1 }, (_, index) => column + index);
  return columns.map((one) => String(cellAt(sheet, row, one)?.value ?? ""));
}

/** Gives names to columns that have come within tables. The heads are where they are after the shift. */
export function nameNewColumns(sheet: SheetModel, { axis, at, count }: Shift): void {
  if (axis === "rows" || count < 0) return;
  for (const head of sheet.tableHeads) {
    if (at <= head.column || at > head.lastColumn) continue;
    for (let column = at; column < at + count; column++) {
      ensureCell(sheet, head.row, column).value = freeHeading(textsIn(sheet, head));
    }
  }
}
