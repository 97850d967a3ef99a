// Looks through what a person types into the grid for personnummer, before any of it is in the workbook.
import { hasPersonalNumber } from "../../domain/checks/personal-data";
import { isSplitNumber } from "../../domain/checks/personal-number";
import { cellName } from "../../workbook/cells/a1";
import { typedForm } from "../runtime/model/content";
import { cellAt, type SheetModel } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import type { CellEdit } from "../session";

/** The serial number of 9999-12-31: what is more shows as no day, whatever the cell's format. */
const LAST_DAY = 2_958_465;
const FIGURE = /\p{N}/u;
const placeOf = (row: number, column: number) => `${row} ${column}`;

/**
 * The address of the first cell that would hold a personnummer, by itself or with the cell beside it; null where none
 * would. The session counts rows and columns from 0.
 */
export function cellWithPersonalNumber(
  book: WorkbookModel,
  sheet: SheetModel,
  edits: readonly CellEdit[],
): string | null {
  const numbered = edits.filter(({ input }) => FIGURE.test(input));
  if (numbered.length === 0) return null;
  const typed = new Map(edits.map(({ row, column, input }) => [placeOf(row, column), input]));
  const textAt = (row: number, column: number): string => {
    const cell = column < 0 ? undefined : cellAt(sheet, row + 1, column + 1);
    const isNoDay = typeof cell?.value === "number" && cell.value > LAST_DAY;
    const said = isNoDay ? String(cell.value) : cell && typedForm(cell.value, cell.style, book);
    return typed.get(placeOf(row, column)) ?? said ?? "";
  };
  const isPersonal = ({ row, column, input }: CellEdit) =>
    hasPersonalNumber(input) ||
    isSplitNumber(input, textAt(row, column + 1)) ||
    isSplitNumber(textAt(row, column - 1), input);
  const found = numbered.find(isPersonal);
  return found ? cellName(found.row + 1, found.column + 1) : null;
}
