// Where a spreadsheet's Date becomes text, in the spreadsheet's own zone: a Stockholm midnight read in another
// zone is the day before.
import { plainDateOf } from "../../domain/calendar/plain-date";
import { type Tab, type Tabs, tabAs, tabsFrom } from "../../workbook/cells/tab";
import type { TabSchema } from "../../workbook/schema/column";
import type { CellValue, RawTab } from "../../workbook/schema/raw-tab";

const two = (number: number) => String(number).padStart(2, "0");

/** In the script's zone, with the time of day only where there is one. */
function inScriptZone(date: Date): string {
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return time === "00:00:00" ? plainDateOf(date) : `${plainDateOf(date)} ${time}`;
}

function inZone(date: Date, zone: string): string {
  return Utilities.formatDate(date, zone, "yyyy-MM-dd HH:mm:ss").replace(" 00:00:00", "");
}

/** Reads cells of one spreadsheet. Asks the service only where the zones differ, and once per moment. */
export function cellReader(spreadsheetZone: string): (cell: unknown) => CellValue {
  const isScriptZone = spreadsheetZone === Session.getScriptTimeZone();
  const known = new Map<number, string>();
  return (cell) => {
    if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
    if (!(cell instanceof Date)) return "";
    const moment = cell.getTime();
    const text = known.get(moment) ?? (isScriptZone ? inScriptZone(cell) : inZone(cell, spreadsheetZone));
    known.set(moment, text);
    return text;
  };
}

/** One read: from A1 to the last cell with content. */
function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, readCell: (cell: unknown) => CellValue): RawTab {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { name: sheet.getName(), rows: values.map((row) => row.map(readCell)) };
}

/** Tabs that aren't there are passed over: the decoder says which of them are missed. */
export function readTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, schemas: readonly TabSchema[]): Tabs {
  const readCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const read = schemas.flatMap(({ name }) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [readSheet(sheet, readCell)] : [];
  });
  return tabsFrom(read);
}

/** Reads every tab, people's own too: one of them may be ours under another name. */
export function readAllTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Tabs {
  const readCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  return tabsFrom(spreadsheet.getSheets().map((sheet) => readSheet(sheet, readCell)));
}

/** Reads one tab; undefined where it isn't there. */
export function readTab<S extends TabSchema>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  schema: S,
): Tab<S> | undefined {
  const sheet = spreadsheet.getSheetByName(schema.name);
  return sheet ? tabAs(schema, readSheet(sheet, cellReader(spreadsheet.getSpreadsheetTimeZone()))) : undefined;
}
