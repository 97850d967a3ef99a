// Where places in the code become Google's numbers: rows and columns from 1.
import { numberOf } from "../../workbook/cells/place-number";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One cell. `row`, `column`: from 0. */
export function cellRange(sheet: Sheet, row: number, column: number): Range {
  return sheet.getRange(numberOf(row), numberOf(column));
}

/** Cells below one another. `row`, `column`: of the first one, from 0. */
export function columnRange(sheet: Sheet, row: number, column: number, height: number): Range {
  return sheet.getRange(numberOf(row), numberOf(column), height, 1);
}

/** The first cells of a row. `row`: from 0. */
export function rowRange(sheet: Sheet, row: number, width: number): Range {
  return sheet.getRange(numberOf(row), 1, 1, width);
}
