// Makes the tabs that are missing, laid out and with what they start with. A tab that exists is left alone.

import { foldOf } from "../../domain/book/words";
import { numberOf } from "../../workbook/cells/place-number";
import { schemaOf } from "../../workbook/cells/tab";
import {
  type ChoiceSource,
  type ColumnLayout,
  columnLayoutOf,
  layoutOf,
  type TabLayout,
} from "../../workbook/new/layout";
import { NEW_WORKBOOK_FILE, type NewWorkbook } from "../../workbook/new/new-workbook";
import type { TabSchema } from "../../workbook/schema/column";
import type { RawTab } from "../../workbook/schema/raw-tab";
import { CHANGE_LOG, EARLIER_OUTCOMES, EVIDENCE, LOGO, STATUSES, TABS } from "../../workbook/schema/tabs";
import { findSheet } from "./find-sheet";
import { blockRange, cellRange, columnRange, rowRange } from "./ranges";
import { dress } from "./refused-looks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = "#e8eaed";

function newWorkbook(): NewWorkbook {
  return JSON.parse(HtmlService.createTemplateFromFile(NEW_WORKBOOK_FILE).getRawContent()) as NewWorkbook;
}

function isSource(choices: readonly string[] | ChoiceSource): choices is ChoiceSource {
  return !Array.isArray(choices);
}

/** The cells of a column below its header, to the end of the sheet. */
function bodyOf(sheet: Sheet, column: number) {
  return columnRange(sheet, 1, column, Math.max(1, sheet.getMaxRows() - 1));
}

/**
 * Lets people type other words than the drop-down's: they become a row issue that says what to do, never a refusal.
 */
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
  const source = findSheet(spreadsheet, choices.tab);
  const headers = source ? (rowRange(source, 0, source.getMaxColumns()).getValues()[0] ?? []).map(String) : [];
  const at = headers.findIndex((header) => foldOf(header) === foldOf(choices.header));
  if (!source || at === -1) return;
  bodyOf(sheet, column).setDataValidation(rule.requireValueInRange(bodyOf(source, at), true).build());
}

function layOutColumn(sheet: Sheet, layout: ColumnLayout, column: number): void {
  sheet.setColumnWidth(numberOf(column), layout.width);
  const body = bodyOf(sheet, column);
  if (layout.format) body.setNumberFormat(layout.format);
  body.setWrap(layout.wraps).setVerticalAlignment("top");
}

function addSheet(spreadsheet: Spreadsheet, { name }: TabSchema): Sheet {
  return spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
}

function styleHeader(header: GoogleAppsScript.Spreadsheet.Range): void {
  header.setFontWeight("bold").setBackground(HEADER_BACKGROUND).setWrap(true).setVerticalAlignment("top");
}

/** Writes headers, widths, formats and notes. Drop-downs take their words from other tabs, so they come afterwards. */
function layOut(sheet: Sheet, { columns, frozenRows }: TabLayout, notes: NewWorkbook["notes"]): void {
  columns.forEach((column, index) => {
    layOutColumn(sheet, column, index);
  });
  const header = rowRange(sheet, 0, columns.length);
  header.setValues([columns.map((column) => column.header)]);
  header.setNotes([columns.map((column) => (column.note ? notes[column.note] : ""))]);
  styleHeader(header);
  sheet.setFrozenRows(frozenRows);
}

function addDropDowns(spreadsheet: Spreadsheet, sheet: Sheet, layout: TabLayout): void {
  layout.columns.forEach(({ choices }, index) => {
    if (choices) addDropDown(spreadsheet, sheet, index, choices);
  });
}

/** Makes one tab without an example, and leaves people in the tab they were in. */
export function makeTab(spreadsheet: Spreadsheet, schema: TabSchema): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = addSheet(spreadsheet, schema);
  layOutAlone(spreadsheet, sheet, schema);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Adds a column to a tab that is there: its header, its look, its drop-down and its note. */
export function addColumn(
  spreadsheet: Spreadsheet,
  { tab, header, column: at }: { readonly tab: string; readonly header: string; readonly column: number },
): void {
  const sheet = findSheet(spreadsheet, tab);
  const column = Object.values(schemaOf(tab)?.columns ?? {}).find((one) => one.header === header);
  if (!sheet || !column) return;
  const width = sheet.getMaxColumns();
  if (width <= at) sheet.insertColumnsAfter(width, numberOf(at) - width);
  const layout = columnLayoutOf(column);
  const cell = cellRange(sheet, 0, at);
  cell.setValue(header).setNote(layout.note ? newWorkbook().notes[layout.note] : "");
  dress(() => {
    layOutColumn(sheet, layout, at);
    styleHeader(cell);
    if (layout.choices) addDropDown(spreadsheet, sheet, at, layout.choices);
  });
}

/** Lays out one empty tab. */
export function layOutAlone(spreadsheet: Spreadsheet, sheet: Sheet, schema: TabSchema): void {
  const layout = layoutOf(schema);
  layOut(sheet, layout, newWorkbook().notes);
  addDropDowns(spreadsheet, sheet, layout);
}

/** The add-on alone writes these, so they are made when there is something to write. */
const MADE_WHEN_NEEDED: readonly TabSchema[] = [EARLIER_OUTCOMES, STATUSES, LOGO, EVIDENCE, CHANGE_LOG];

/**
 * Types what the tab starts with. It must come before the formats: in a cell whose format is text, the apostrophe would
 * be shown.
 */
function typeRows(sheet: Sheet, [, ...rows]: RawTab["rows"]): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns > 0) blockRange(sheet, 1, 0, rows.length, columns).setValues(rows.map((row) => [...row]));
}

/** What Google, and the desk, call the one tab of a new workbook. */
const FIRST_TABS: readonly string[] = ["Blad1", "Sheet1", "Taulukko1"];

/** The tab that a new workbook is born with, while nobody has put anything in it; null where there is none. */
function untouchedTab(spreadsheet: Spreadsheet): Sheet | null {
  const [first, ...others] = spreadsheet.getSheets();
  if (first === undefined || others.length > 0 || !FIRST_TABS.includes(first.getName())) return null;
  return first.getLastRow() === 0 && first.getCharts().length === 0 ? first : null;
}

/**
 * Makes every missing tab, and shows the first. Answers with their names. The empty tab that a new workbook is born with
 * goes.
 *
 * @param start What the tabs start with; null for Pajala's promises as an example to change.
 */
export function makeTabs(spreadsheet: Spreadsheet, start: readonly RawTab[] | null): readonly string[] {
  const schemas: readonly TabSchema[] = TABS;
  const { notes, example } = newWorkbook();
  const untouched = untouchedTab(spreadsheet);
  const made = schemas
    .filter((schema) => !MADE_WHEN_NEEDED.includes(schema) && findSheet(spreadsheet, schema.name) === null)
    .map((schema) => {
      const sheet = addSheet(spreadsheet, schema);
      const rows = (start ?? example).find(({ name }) => name === schema.name)?.rows ?? [];
      const layout = layoutOf(schema, rows[0]?.map(String));
      typeRows(sheet, rows);
      layOut(sheet, layout, notes);
      return { schema, sheet, layout };
    });
  for (const { sheet, layout } of made) addDropDowns(spreadsheet, sheet, layout);
  const [first] = made;
  if (first) spreadsheet.setActiveSheet(first.sheet);
  if (first && untouched) spreadsheet.deleteSheet(untouched);
  return made.map(({ schema }) => schema.name);
}
