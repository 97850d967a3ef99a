// The objects of SpreadsheetApp that lead to one another: a workbook gives its tabs, a tab its ranges, a range its tab.
// Their modules ask the execution for one another, so that none of them imports another in a circle.

import type { Rect } from "../../workbook/cells/a1";
import type { SheetModel } from "./model/sheet-model";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

export interface WorkbookObjects {
  spreadsheet(): Spreadsheet;
  sheet(model: SheetModel): Sheet;
  range(sheet: SheetModel, rect: Rect): Range;
}

/** The makers of these objects; each takes the execution before its other arguments. */
export type ObjectMakers<Execution> = {
  readonly [Name in keyof WorkbookObjects]: (
    execution: Execution,
    ...args: Parameters<WorkbookObjects[Name]>
  ) => ReturnType<WorkbookObjects[Name]>;
};
