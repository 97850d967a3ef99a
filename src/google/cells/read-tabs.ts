// Reads tabs as text, numbers and truth values. A Date becomes text in the spreadsheet's own time zone, because a
// midnight in Stockholm is the day before in a zone to the west.
import { formatISO } from "date-fns/formatISO";
import { type Tab, type Tabs, tabAs, tabsFrom } from "../../workbook/cells/tab";
import type { TabSchema } from "../../workbook/schema/column";
import type { CellValue, RawTab } from "../../workbook/schema/raw-tab";

/** The day in the script's zone, with the time unless it is midnight. */
function inScriptZone(date: Date): string {
  return withoutMidnight(formatISO(date).slice(0, "yyyy-MM-ddTHH:mm:ss".length).replace("T", " "));
}

function withoutMidnight(moment: string): string {
  return moment.replace(" 00:00:00", "");
}

function inZone(date: Date, zone: string): string {
  return withoutMidnight(Utilities.formatDate(date, zone, "yyyy-MM-dd HH:mm:ss"));
}

/**
 * Reads cells of one spreadsheet. It asks Google to format a moment only where the zones differ, and once for each.
 */
export function cellReader(spreadsheetZone: string): (cell: unknown) => CellValue {
  const isScriptZone = spreadsheetZone === Session.getScriptTimeZone();
  const known = new Map<number, string>();
  return (cell) => {
    if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
    if (!(cell instanceof Date)) return "";
    const moment = cell.getTime();
    // Such a cell becomes a row issue, as any text that names no day.
    if (Number.isNaN(moment)) return String(cell);
    const text = known.get(moment) ?? (isScriptZone ? inScriptZone(cell) : inZone(cell, spreadsheetZone));
    known.set(moment, text);
    return text;
  };
}

/** Reads a tab from A1 to its last cell with content, in one call. */
function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, readCell: (cell: unknown) => CellValue): RawTab {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { name: sheet.getName(), rows: values.map((row) => row.map(readCell)) };
}

/** Reads those of the tabs that are there. The decoder says which of them are missed. */
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
