// The tabs that people have converted to a table, found by trying: no service says it under the scopes the add-on has.

import type { KeptTexts } from "../../application/plans/plan";
import { columnOf } from "../../workbook/cells/locate-columns";
import { formatOf } from "../../workbook/new/layout";
import type { TabSchema } from "../../workbook/schema/column";
import { TABS } from "../../workbook/schema/tabs";
import { readHead } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { cellRange } from "../cells/ranges";
import { forgetRefusal, wereLooksRefused } from "../cells/refused-looks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Gives a cell the format it has, which changes nothing; flushes, so that a refusal comes now. */
function refusesFormat(cell: GoogleAppsScript.Spreadsheet.Range): boolean {
  try {
    cell.setNumberFormat(cell.getNumberFormat());
    SpreadsheetApp.flush();
    return false;
  } catch {
    return cell.canEdit();
  }
}

function isTable(spreadsheet: Spreadsheet, schema: TabSchema): boolean {
  const sheet = findSheet(spreadsheet, schema.name);
  if (!sheet || sheet.getMaxRows() < 2) return false;
  const head = readHead(sheet, schema);
  const formatted = Object.entries(schema.columns).filter(([, column]) => formatOf(column) !== undefined);
  const columns = formatted.map(([field]) => columnOf(head, field)).filter((at) => at !== -1);
  return columns.some((at) => refusesFormat(cellRange(sheet, 1, at)));
}

/** Their names. Asks nothing unless looks have been refused, which is among what is kept with the workbook. */
export function findTables(spreadsheet: Spreadsheet, kept: KeptTexts): readonly string[] {
  if (!wereLooksRefused(kept)) return [];
  const schemas: readonly TabSchema[] = TABS;
  const found = schemas.filter((schema) => isTable(spreadsheet, schema)).map(({ name }) => name);
  if (found.length === 0) forgetRefusal();
  return found;
}
