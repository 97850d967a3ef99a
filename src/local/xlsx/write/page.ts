// The page that a tab with charts prints on: A4 across. Scripts have no say in it, so the file's writer has.

import { columnName, quotedSheetName, type Rect } from "../../../workbook/cells/a1";
import { hasContent } from "../../runtime/model/cell";
import type { SheetChart } from "../../runtime/model/chart";
import { lastContentColumn, type SheetModel } from "../../runtime/model/sheet-model";
import { checked, type OpenFile } from "../library/open-file";
import { farCornerOf } from "./place-charts";

/** Up to this many rows, some of them several lines high, can be read when they are fitted on one sheet of paper. */
const ONE_PAGE_ROWS = 40;
const A4 = 9;
const MARGIN_INCHES = 0.4;
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Rows printed below the charts: an empty one and the line that says what comes next. */
const ROWS_BELOW = 2;

function coveredBy(sheet: SheetModel, chart: SheetChart): Rect {
  const far = farCornerOf(sheet, chart);
  return { row: chart.anchor.row, column: chart.anchor.column, lastRow: far.row, lastColumn: far.column };
}

/** Below everything but a line of text that it hides: where a chart has been put on top of a table, it isn't. */
function liesFree(sheet: SheetModel, { row, lastRow }: Rect, columns: number): boolean {
  const under = sheet.rows.slice(row - 1, lastRow);
  return under.filter((cells) => cells?.slice(0, columns).some(hasContent)).length <= 1;
}

interface Printed {
  readonly columns: number;
  /** Null = as far as there is anything. */
  readonly lastRow: number | null;
}

/**
 * What stands beside everything else only to feed the charts is left out. Charts in free room close the page: lists
 * that go on below them would make all of it too small to read.
 */
function printedPart(sheet: SheetModel): Printed | null {
  const fed = sheet.charts.flatMap(({ ranges }) => ranges.filter((range) => range.sheet === sheet.name));
  const firstFed = Math.min(...fed.map(({ rect }) => rect.column));
  if (fed.length === 0 || sheet.charts.some(({ anchor }) => anchor.column >= firstFed)) return null;
  const before = { ...sheet, rows: sheet.rows.map((cells) => cells?.slice(0, firstFed - 1) ?? []) };
  const covered = sheet.charts.map((chart) => coveredBy(sheet, chart));
  const columns = Math.max(lastContentColumn(before), ...covered.map(({ lastColumn }) => lastColumn));
  const isClosed = covered.every((rect) => liesFree(sheet, rect, firstFed - 1));
  const lastRow = isClosed ? Math.max(...covered.map((rect) => rect.lastRow)) + ROWS_BELOW : null;
  return { columns: Math.min(columns, firstFed - 1), lastRow };
}

function setName(file: OpenFile, sheet: string, Name: string, address: string): void {
  const name = { Name, Scope: sheet };
  const { definedNames } = checked(file.GetDefinedName());
  const isThere = (definedNames ?? []).some((own) => own.Name === Name && own.Scope === sheet);
  if (isThere) checked(file.DeleteDefinedName(name));
  checked(file.SetDefinedName({ ...name, RefersTo: `${quotedSheetName(sheet)}!${address}` }));
}

/** One page wide, and one page high where that can be read; else the frozen rows stand on every page. */
export function writePage(file: OpenFile, sheet: SheetModel): void {
  const printed = printedPart(sheet);
  if (!printed) return;
  const { columns, lastRow } = printed;
  const isOnePage = lastRow !== null && lastRow <= ONE_PAGE_ROWS;
  const fit = { FitToWidth: 1, FitToHeight: isOnePage ? 1 : 0 };
  checked(file.SetPageLayout(sheet.name, { Size: A4, Orientation: "landscape", ...fit }));
  checked(file.SetSheetProps(sheet.name, { FitToPage: true }));
  const margins = { Left: MARGIN_INCHES, Right: MARGIN_INCHES, Top: MARGIN_INCHES, Bottom: MARGIN_INCHES };
  checked(file.SetPageMargins(sheet.name, { ...margins, Horizontally: true }));
  const last = columnName(columns);
  setName(file, sheet.name, PRINT_AREA, lastRow === null ? `$A:$${last}` : `$A$1:$${last}$${lastRow}`);
  if (sheet.frozenRows > 0) setName(file, sheet.name, PRINT_TITLES, `$1:$${sheet.frozenRows}`);
}
