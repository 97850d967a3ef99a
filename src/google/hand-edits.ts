// What people type in the tabs: days written as days, and a line in Ändringslogg.
import type { Marks } from "../application/records";
import type { Change } from "../domain/change";
import { type HandEdit, isSingleCell } from "../domain/hand-edit";
import { fromDayNumber, type PlainDate, plainDate, toDayNumber } from "../domain/plain-date";
import { meaningOf, nameOfRow, schemaOf } from "../workbook/cell-meaning";
import { textOf } from "../workbook/cell-text";
import type { TabSchema } from "../workbook/column";
import type { CellValue } from "../workbook/raw-tab";
import { CHANGE_LOG } from "../workbook/schema";
import { dateColumns, tidyDate } from "../workbook/tidy-date";
import { headersOf } from "./append-rows";
import { cellReader } from "./cell-edge";
import { logChanges } from "./change-log";
import { writeCells } from "./write-cells";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Edited {
  readonly schema: TabSchema;
  readonly sheet: Sheet;
  readonly headers: readonly CellValue[];
}

/** The tab, when it is one of ours: people's own tabs and the log itself are theirs to change. */
function editedTab(spreadsheet: Spreadsheet, { tab }: HandEdit): Edited | null {
  const schema = schemaOf(tab);
  const sheet = spreadsheet.getSheetByName(tab);
  if (!schema || schema.name === CHANGE_LOG.name || !sheet) return null;
  return { schema, sheet, headers: headersOf(sheet) };
}

/** Rows of the sheet at their whole width, each with its 0-based index. */
function rowsOf(spreadsheet: Spreadsheet, { sheet, headers }: Edited, first: number, last: number) {
  const end = Math.min(last, sheet.getLastRow());
  if (end < first) return [];
  const readCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const values: unknown[][] = sheet.getRange(first, 1, end - first + 1, headers.length).getValues();
  return values.map((row, index) => ({ index: first - 1 + index, cells: row.map(readCell) }));
}

/** Writes days that have one reading as days; a formula is left alone, and so is what can't be read. */
export function tidyDates(spreadsheet: Spreadsheet, edit: HandEdit, today: PlainDate): void {
  const edited = editedTab(spreadsheet, edit);
  if (!edited) return;
  const { schema, sheet, headers } = edited;
  const columns = dateColumns(schema, headers).filter((at) => at + 1 >= edit.column && at + 1 <= edit.lastColumn);
  if (columns.length === 0) return;
  const rows = rowsOf(spreadsheet, edited, Math.max(edit.row, 2), edit.lastRow);
  for (const at of columns) {
    const typed = rows.flatMap(({ index, cells }) => {
      const value = tidyDate(schema, headers, cells, at, today);
      return value === null ? [] : [{ tab: schema.name, row: index + 1, column: at, value }];
    });
    const [first, last] = [typed[0], typed[typed.length - 1]];
    if (!first || !last) continue;
    const formulas = sheet.getRange(first.row, at + 1, last.row - first.row + 1, 1).getFormulas();
    writeCells(
      sheet,
      typed.filter(({ row }) => formulas[row - first.row]?.[0] === ""),
    );
  }
}

const SHEETS_DAY_ZERO = toDayNumber(plainDate("1899-12-30"));
const SERIAL = /^\d{1,6}(?:\.\d+)?$/;

/** What the cell said, a day's serial number as the day. */
function before(edit: HandEdit, isDate: boolean): string {
  if (!isDate || !SERIAL.test(edit.before)) return edit.before;
  return fromDayNumber(SHEETS_DAY_ZERO + Math.floor(Number(edit.before)));
}

function changeOf(spreadsheet: Spreadsheet, edit: HandEdit, edited: Edited): Change | null {
  const { schema, headers } = edited;
  const tab = schema.name;
  if (!isSingleCell(edit)) return { tab, row: "", field: `${tab}!${edit.range}`, before: "", after: "" };
  const at = edit.column - 1;
  const row = rowsOf(spreadsheet, edited, edit.row, edit.row)[0];
  const cells = row?.cells ?? [];
  const kind = meaningOf(schema, headers, cells, at)?.column.kind;
  const told = {
    tab,
    row: nameOfRow(schema, headers, cells, edit.row - 1),
    field: edit.row === 1 ? edit.range : textOf(headers[at] ?? "") || edit.range,
    before: before(edit, kind === "date" || kind === "timestamp"),
    after: textOf(cells[at] ?? ""),
  };
  return told.before === told.after ? null : told;
}

/** One line for a cell, one for a paste; none when nothing came of it, or when Ändringslogg has lost its headers. */
export function logEdit(spreadsheet: Spreadsheet, edit: HandEdit, marks: Marks): void {
  const edited = editedTab(spreadsheet, edit);
  const change = edited && changeOf(spreadsheet, edit, edited);
  if (change) logChanges(spreadsheet, [change], marks);
}

/** The edit as the trigger tells of it. */
export function handEditOf({ range, oldValue }: GoogleAppsScript.Events.SheetsOnEdit): HandEdit {
  const old: unknown = oldValue;
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    lastRow: range.getLastRow(),
    column: range.getColumn(),
    lastColumn: range.getLastColumn(),
    range: range.getA1Notation(),
    before: old === undefined || old === null ? "" : String(old),
  };
}
