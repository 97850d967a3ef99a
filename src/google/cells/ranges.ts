// Where places in the code become Google's numbers: rows and columns from 0 in, ranges out.
import { columnName } from "../../workbook/cells/a1";
import { numberOf } from "../../workbook/cells/place-number";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A block of cells, by its first one. */
export function blockRange(sheet: Sheet, row: number, column: number, height: number, width: number): Range {
  return sheet.getRange(numberOf(row), numberOf(column), height, width);
}

export function cellRange(sheet: Sheet, row: number, column: number): Range {
  return blockRange(sheet, row, column, 1, 1);
}

/** Cells below one another. */
export function columnRange(sheet: Sheet, row: number, column: number, height: number): Range {
  return blockRange(sheet, row, column, height, 1);
}

/** The first cells of a row. */
export function rowRange(sheet: Sheet, row: number, width: number): Range {
  return blockRange(sheet, row, 0, 1, width);
}

/** All of a column, by its letters: spares a call that asks how long it is. */
export function wholeColumn(sheet: Sheet, column: number): Range {
  const letters = columnName(numberOf(column));
  return sheet.getRange(`${letters}:${letters}`);
}
