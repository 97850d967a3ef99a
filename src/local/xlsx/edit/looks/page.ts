// The page set-up of a tab with charts: A4, landscape. Apps Script has no service for it, so it is set when the file is
// written.

import { columnName, type Rect } from "../../../../workbook/cells/a1";
import { childOf } from "../../../../xlsx/package/xml-tree";
import { hasContent } from "../../../runtime/model/cell";
import type { SheetChart } from "../../../runtime/model/chart";
import { lastContentColumn, type SheetModel } from "../../../runtime/model/sheet-model";
import { appended, withAttribute } from "../../package/splice";
import { farCornerOf } from "../charts/place-charts";
import type { Edit } from "../open-edit";
import { editChild, type SheetChild, type SheetText } from "../sheet-text";
import { setTabName } from "../tabs/tabs";

/** As many rows as can still be read when they are fitted on one page, though some are several lines high. */
const ONE_PAGE_ROWS = 40;
const A4 = "9";
const MARGIN_INCHES = "0.4";
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

/** Sets attributes of one of the worksheet's children, which is made where there is none. */
function withAttributes(sheet: SheetText, name: SheetChild, read: Readonly<Record<string, string>>): SheetText {
  const empty = `<${sheet.prefix}${name}${name === "pageMargins" ? ' header="0.3" footer="0.3"' : ""}/>`;
  return editChild(
    sheet,
    name,
    (child) => Object.entries(read).map(([attribute, value]) => withAttribute(child, attribute, value)),
    empty,
  );
}

function withFitToPage(sheet: SheetText): SheetText {
  const { prefix } = sheet;
  return editChild(
    sheet,
    "sheetPr",
    (properties, xml) => {
      const own = childOf(properties, "pageSetUpPr");
      if (own) return [withAttribute(own, "fitToPage", "1")];
      return [appended(xml, properties, `<${prefix}pageSetUpPr fitToPage="1"/>`)];
    },
    `<${prefix}sheetPr></${prefix}sheetPr>`,
  );
}

/** Fits the tab on one page where it can still be read, else on pages of its width with the frozen rows on each. */
export function putPage(edit: Edit, path: string, sheet: SheetModel): void {
  const printed = printedPart(sheet);
  if (!printed) return;
  const { columns, lastRow } = printed;
  const isOnePage = lastRow !== null && lastRow <= ONE_PAGE_ROWS;
  const fit = { fitToWidth: "1", fitToHeight: isOnePage ? "1" : "0" };
  const margins = { left: MARGIN_INCHES, right: MARGIN_INCHES, top: MARGIN_INCHES, bottom: MARGIN_INCHES };
  const fitted = withFitToPage(edit.sheets.read(path));
  const centred = withAttributes(fitted, "printOptions", { horizontalCentered: "1" });
  const framed = withAttributes(centred, "pageMargins", margins);
  edit.sheets.write(path, withAttributes(framed, "pageSetup", { paperSize: A4, orientation: "landscape", ...fit }));
  const last = columnName(columns);
  setTabName(edit, sheet.name, PRINT_AREA, lastRow === null ? `$A:$${last}` : `$A$1:$${last}$${lastRow}`);
  if (sheet.frozenRows > 0) setTabName(edit, sheet.name, PRINT_TITLES, `$1:$${sheet.frozenRows}`);
}
