// What people type in the tabs: days written as days, and a line in Ändringslogg.
import type { Marks } from "../../application/row-logs";
import type { Change } from "../../domain/book/change";
import { type HandEdit, isSingleCell } from "../../domain/book/hand-edit";
import { fromDayNumber, type PlainDate, plainDate, toDayNumber } from "../../domain/calendar/plain-date";
import { meaningOf, nameOfRow, schemaOf } from "../../workbook/cells/cell-meaning";
import { textOf } from "../../workbook/cells/cell-text";
import type { TabSchema } from "../../workbook/schema/column";
import type { CellValue, RawTab } from "../../workbook/schema/raw-tab";
import type { Gap } from "../../workbook/upkeep/missing-cells";
import { dateColumns, tidyDate } from "../../workbook/upkeep/tidy-date";
import { withCells } from "../../workbook/upkeep/with-cells";
import { cellReader, readTab } from "../cells/read-tabs";
import { writeCells } from "../cells/write-cells";
import { logChanges } from "../logs/change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Edited {
  readonly schema: TabSchema;
  readonly sheet: Sheet;
  readonly rows: RawTab["rows"];
  readonly headers: readonly CellValue[];
}

/** The tab that was typed in, as it has been read among the others; one that no rule reads is read here. */
function editedTab(spreadsheet: Spreadsheet, tabs: readonly RawTab[], { tab }: HandEdit): Edited | null {
  const schema = schemaOf(tab);
  const sheet = spreadsheet.getSheetByName(tab);
  if (!schema || !sheet) return null;
  const read =
    tabs.find(({ name }) => name === tab) ?? readTab(sheet, cellReader(spreadsheet.getSpreadsheetTimeZone()));
  return { schema, sheet, rows: read.rows, headers: read.rows[0] ?? [] };
}

/**
 * Writes days that have one reading as days; a formula is left alone, and so is what can't be read. Answers with the
 * tabs as they then are.
 */
export function tidyDates(
  spreadsheet: Spreadsheet,
  tabs: readonly RawTab[],
  edit: HandEdit,
  today: PlainDate,
): readonly RawTab[] {
  const edited = editedTab(spreadsheet, tabs, edit);
  if (!edited) return tabs;
  const { schema, sheet, headers, rows } = edited;
  const columns = dateColumns(schema, headers).filter((at) => at + 1 >= edit.column && at + 1 <= edit.lastColumn);
  const tidied = columns.flatMap((at) => {
    const typed = rows.slice(0, edit.lastRow).flatMap((cells, index): Gap[] => {
      const value = index === 0 || index + 1 < edit.row ? null : tidyDate(schema, headers, cells, at, today);
      return value === null ? [] : [{ tab: edit.tab, row: index + 1, column: at, value }];
    });
    const [first, last] = [typed[0], typed[typed.length - 1]];
    if (!first || !last) return [];
    const formulas = sheet.getRange(first.row, at + 1, last.row - first.row + 1, 1).getFormulas();
    return typed.filter(({ row }) => formulas[row - first.row]?.[0] === "");
  });
  writeCells(sheet, tidied);
  return withCells(tabs, tidied);
}

const SHEETS_DAY_ZERO = toDayNumber(plainDate("1899-12-30"));
const SERIAL = /^\d{1,6}(?:\.\d+)?$/;

/** What the cell said, a day's serial number as the day. */
function before(edit: HandEdit, isDate: boolean): string {
  if (!isDate || !SERIAL.test(edit.before)) return edit.before;
  return fromDayNumber(SHEETS_DAY_ZERO + Math.floor(Number(edit.before)));
}

function changeOf(edit: HandEdit, { schema, headers, rows }: Edited): Change | null {
  const tab = schema.name;
  if (!isSingleCell(edit)) return { tab, row: "", field: `${tab}!${edit.range}`, before: "", after: "" };
  const at = edit.column - 1;
  const cells = rows[edit.row - 1] ?? [];
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
export function logEdit(spreadsheet: Spreadsheet, tabs: readonly RawTab[], edit: HandEdit, marks: Marks): void {
  const edited = editedTab(spreadsheet, tabs, edit);
  const change = edited && changeOf(edit, edited);
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
