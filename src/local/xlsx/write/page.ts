// The page set-up of a tab with charts: A4, landscape. Apps Script has no service for it, so it is set when the file is
// written.

import { columnName, quotedSheetName, type Rect } from "../../../workbook/cells/a1";
import { hasContent } from "../../runtime/model/cell";
import type { SheetChart } from "../../runtime/model/chart";
import { lastContentColumn, type SheetModel } from "../../runtime/model/sheet-model";
import { checked, type OpenFile } from "../library/open-file";
import { farCornerOf } from "./place-charts";

/** As many rows as can still be read when they are fitted on one page, though some are several lines high. */
const ONE_PAGE_ROWS = 40;
const A4 = 9;
const MARGIN_INCHES = 0.4;
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Rows that are printed below the charts: an empty one, and the line that says what comes next. */
const ROWS_BELOW = 2;

function coveredBy(sheet: SheetModel, chart: SheetChart): Rect {
  const far = farCornerOf(sheet, chart);
  return { row: chart.anchor.row, column: chart.anchor.column, lastRow: far.row, lastColumn: far.column };
}

/** Whether a chart lies in free room: at most one row of text is behind it. A chart on top of a table doesn't. */
function liesFree(sheet: SheetModel, { row, lastRow }: Rect, columns: number): boolean {
  const under = sheet.rows.slice(row - 1, lastRow);
  return under.filter((cells) => cells?.slice(0, columns).some(hasContent)).length <= 1;
}

interface Printed {
  readonly columns: number;
  /** Null for all rows with content. */
  readonly lastRow: number | null;
}

/**
 * The part of the tab that is printed. Columns that only feed the charts are left out. Charts below the content end the
 * page, since long lists below them would make everything too small to read.
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

/** Fits the tab on one page where it can still be read, else on pages of its width with the frozen rows on each. */
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
