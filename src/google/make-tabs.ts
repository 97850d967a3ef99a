// Kom igång: makes the tabs that are missing, laid out and with an example to change. A tab that exists is left alone.
import { columnNotes } from "../i18n/column-notes";
import type { TabSchema } from "../workbook/column";
import { exampleRows } from "../workbook/example";
import { type ChoiceSource, type ColumnLayout, layoutOf } from "../workbook/layout";
import { TABS } from "../workbook/schema";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = "#e8eaed";

function isSource(choices: readonly string[] | ChoiceSource): choices is ChoiceSource {
  return !Array.isArray(choices);
}

/** The column below its header, to the end of the grid. */
function bodyOf(sheet: Sheet, column: number) {
  return sheet.getRange(2, column, Math.max(1, sheet.getMaxRows() - 1), 1);
}

/** Other words than the drop-down's may be typed: they become a row issue that says what to do, never a refusal. */
function addDropDown(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  column: number,
  choices: readonly string[] | ChoiceSource,
) {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (!isSource(choices)) {
    bodyOf(sheet, column).setDataValidation(rule.requireValueInList([...choices], true).build());
    return;
  }
  const source = spreadsheet.getSheetByName(choices.tab);
  const headers = source ? (source.getRange(1, 1, 1, source.getMaxColumns()).getValues()[0] ?? []).map(String) : [];
  const at = headers.indexOf(choices.header);
  if (!source || at === -1) return;
  bodyOf(sheet, column).setDataValidation(rule.requireValueInRange(bodyOf(source, at + 1), true).build());
}

function layOutColumn(sheet: Sheet, layout: ColumnLayout, column: number): void {
  sheet.setColumnWidth(column, layout.width);
  const body = bodyOf(sheet, column);
  if (layout.format) body.setNumberFormat(layout.format);
  body.setWrap(layout.wraps).setVerticalAlignment("top");
}

/** An empty tab with headers, widths, formats and notes; drop-downs come when every tab is there. */
function layOut(spreadsheet: Spreadsheet, schema: TabSchema): Sheet {
  const { name, columns, frozenRows } = layoutOf(schema);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  columns.forEach((column, index) => {
    layOutColumn(sheet, column, index + 1);
  });
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setValues([columns.map((column) => column.header)]);
  header.setNotes([columns.map((column) => (column.note ? columnNotes(column.note) : ""))]);
  header.setFontWeight("bold").setBackground(HEADER_BACKGROUND).setWrap(true).setVerticalAlignment("top");
  sheet.setFrozenRows(frozenRows);
  return sheet;
}

function addDropDowns(spreadsheet: Spreadsheet, sheet: Sheet, schema: TabSchema): void {
  layoutOf(schema).columns.forEach(({ choices }, index) => {
    if (choices) addDropDown(spreadsheet, sheet, index + 1, choices);
  });
}

/** One tab that has come to be needed, without an example. */
export function makeTab(spreadsheet: Spreadsheet, schema: TabSchema): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = layOut(spreadsheet, schema);
  addDropDowns(spreadsheet, sheet, schema);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Every tab that is missing, with Pajala's promises as the example where nothing has been written. Names of the new ones. */
export function makeTabs(spreadsheet: Spreadsheet): readonly string[] {
  const active = spreadsheet.getActiveSheet();
  const schemas: readonly TabSchema[] = TABS;
  const missing = schemas.filter(({ name }) => spreadsheet.getSheetByName(name) === null);
  const made = missing.map((schema) => ({ schema, sheet: layOut(spreadsheet, schema) }));
  for (const { schema, sheet } of made) {
    const rows = exampleRows(schema);
    if (rows.length > 0) sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
    addDropDowns(spreadsheet, sheet, schema);
  }
  if (made.length > 0) spreadsheet.setActiveSheet(active);
  return missing.map(({ name }) => name);
}
