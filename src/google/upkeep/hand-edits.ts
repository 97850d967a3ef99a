// What people type in the tabs: days written as days, and a line in Ändringslogg.
import type { Marks } from "../../application/row-logs";
import type { Change } from "../../domain/book/change";
import { type HandEdit, isSingleCell } from "../../domain/book/hand-edit";
import { fromDayNumber, type PlainDate, plainDate, toDayNumber } from "../../domain/calendar/plain-date";
import { meaningOf, nameOfRow } from "../../workbook/cells/cell-meaning";
import { textOf } from "../../workbook/cells/cell-text";
import { type CellWrite, withCells } from "../../workbook/cells/cell-write";
import { placeOf } from "../../workbook/cells/place-number";
import { cellAt, findTab, schemaOf, type Tab, type Tabs } from "../../workbook/cells/tab";
import { dateColumns, tidyDate } from "../../workbook/upkeep/tidy-date";
import { columnRange } from "../cells/ranges";
import { readTab } from "../cells/read-tabs";
import { writeCells } from "../cells/write-cells";
import { logChanges } from "../logs/change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab that was typed in, as it has been read among the others; one that no rule reads is read here. */
function editedTab(spreadsheet: Spreadsheet, tabs: Tabs, edit: HandEdit): Tab | undefined {
  const schema = schemaOf(edit.tab);
  return schema && (findTab(tabs, schema) ?? readTab(spreadsheet, schema));
}

/**
 * Writes days that have one reading as days; a formula is left alone, and so is what can't be read. Answers with the
 * tabs as they then are.
 */
export function tidyDates(spreadsheet: Spreadsheet, tabs: Tabs, edit: HandEdit, today: PlainDate): Tabs {
  const tab = editedTab(spreadsheet, tabs, edit);
  const sheet = tab && spreadsheet.getSheetByName(tab.name);
  if (!sheet) return tabs;
  const columns = dateColumns(tab).filter((at) => at >= edit.column && at <= edit.lastColumn);
  const tidied = columns.flatMap((at) => {
    const typed = tab.rows.slice(0, edit.lastRow + 1).flatMap((cells, row): CellWrite[] => {
      const value = row === 0 || row < edit.row ? null : tidyDate(tab, cells, at, today);
      return value === null ? [] : [{ tab: tab.name, row, column: at, value }];
    });
    const [first, last] = [typed[0], typed[typed.length - 1]];
    if (!first || !last) return [];
    const formulas = columnRange(sheet, first.row, at, last.row - first.row + 1).getFormulas();
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

function changeOf(edit: HandEdit, tab: Tab): Change | null {
  const { name } = tab.schema;
  if (!isSingleCell(edit)) return { tab: name, row: "", field: `${name}!${edit.range}`, before: "", after: "" };
  const { row, column } = edit;
  const cells = tab.rows[row] ?? [];
  const kind = meaningOf(tab, cells, column)?.column.kind;
  const told = {
    tab: name,
    row: nameOfRow(tab, cells, row),
    field: row === 0 ? edit.range : textOf(cellAt(tab, 0, column)) || edit.range,
    before: before(edit, kind === "date" || kind === "timestamp"),
    after: textOf(cellAt(tab, row, column)),
  };
  return told.before === told.after ? null : told;
}

/** One line for a cell, one for a paste; none when nothing came of it, or when Ändringslogg has lost its headers. */
export function logEdit(spreadsheet: Spreadsheet, tabs: Tabs, edit: HandEdit, marks: Marks): void {
  const edited = editedTab(spreadsheet, tabs, edit);
  const change = edited && changeOf(edit, edited);
  if (change) logChanges(spreadsheet, [change], marks);
}

/** The edit as the trigger tells of it. */
export function handEditOf({ range, oldValue }: GoogleAppsScript.Events.SheetsOnEdit): HandEdit {
  const old: unknown = oldValue;
  return {
    tab: range.getSheet().getName(),
    row: placeOf(range.getRow()),
    lastRow: placeOf(range.getLastRow()),
    column: placeOf(range.getColumn()),
    lastColumn: placeOf(range.getLastColumn()),
    range: range.getA1Notation(),
    before: old === undefined || old === null ? "" : String(old),
  };
}
