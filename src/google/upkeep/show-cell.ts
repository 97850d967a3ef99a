// Selects a cell in the spreadsheet of whoever asks.

import { foldOf } from "../../domain/book/words";
import { textOf } from "../../workbook/cells/cell-text";
import { placeOf } from "../../workbook/cells/place-number";
import { readHeaders } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { cellRange } from "../cells/ranges";

/**
 * False when the tab isn't there. For a row below the tab's last one that is selected, for an unknown header the first
 * column.
 */
export function showCell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: string,
  row: number,
  header: string | null,
): boolean {
  const sheet = findSheet(spreadsheet, tab);
  if (!sheet) return false;
  const headers = readHeaders(sheet).map((text) => foldOf(textOf(text)));
  const column = Math.max(0, header === null ? 0 : headers.indexOf(foldOf(header)));
  cellRange(sheet, Math.min(row, placeOf(sheet.getMaxRows())), column).activate();
  return true;
}
