// Reads tabs as text, numbers and truth values. A Date becomes text in the spreadsheet's own time zone, because a
// midnight in Stockholm is the day before in a zone to the west.
import { formatISO } from "date-fns/formatISO";
import { serialOfFarDay } from "../../domain/calendar/serial-day";
import { mayShowShare, shareText, showsShare } from "../../workbook/cells/share-cell";
import { nameAmong, type Tab, type Tabs, tabAs, tabsFrom } from "../../workbook/cells/tab";
import type { TabSchema } from "../../workbook/schema/column";
import type { CellValue, RawTab } from "../../workbook/schema/raw-tab";
import { findSheet } from "./find-sheet";
import { blockRange, columnRange, rowRange } from "./ranges";

/** The day in the script's zone, with the time unless it is midnight. */
function inScriptZone(date: Date): string {
  return withoutMidnight(
    formatISO(date)
      .replace(/(?:Z|[+-]\d\d:\d\d)$/, "")
      .replace("T", " "),
  );
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
  const known = new Map<number, string | number>();
  return (cell) => {
    if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
    if (!(cell instanceof Date)) return "";
    const moment = cell.getTime();
    // Such a cell becomes a row issue, as any text that names no day.
    if (Number.isNaN(moment)) return String(cell);
    const before = known.get(moment);
    if (before !== undefined) return before;
    const text = isScriptZone ? inScriptZone(cell) : inZone(cell, spreadsheetZone);
    // A year past 9999 is no day that anybody meant: 20250507 was typed, and says more than the day that it is shown as.
    const read = serialOfFarDay(text) ?? text;
    known.set(moment, read);
    return read;
  };
}

/** More cells than a spreadsheet of Google's holds: thirty columns of all the rows that a file may have. */
const MOST_CELLS = 32_000_000;

/**
 * From A1 to the last cell with content. A stray entry far out in a file would make that a block that no memory holds: of
 * such a tab the columns under its header row are read.
 */
function filledRange(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range {
  const range = sheet.getDataRange();
  const [height, columns] = [range.getNumRows(), range.getNumColumns()];
  if (height * columns <= MOST_CELLS) return range;
  const [head = []]: unknown[][] = rowRange(sheet, 0, columns).getValues();
  const width = head.reduce<number>((last, cell, index) => (cell === "" ? last : index + 1), 1);
  return blockRange(sheet, 0, 0, Math.min(height, Math.floor(MOST_CELLS / width)), width);
}

/** Reads a tab in one call. */
function readSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  readRow: (row: unknown[]) => readonly CellValue[],
): RawTab {
  const values: unknown[][] = filledRange(sheet).getValues();
  return { name: sheet.getName(), rows: values.map(readRow) };
}

type KnownRows = WeakMap<readonly unknown[], readonly CellValue[]>;

/** By the spreadsheet's zone. A row that is handed out is known again where the very same is handed out later. */
const knownRows = new Map<string, KnownRows>();

/**
 * Reads rows of one spreadsheet. The desk hands out a row again for as long as nobody has changed it, and what it was read
 * as is then the same; Google makes every row anew.
 */
function rowReader(spreadsheetZone: string): (row: unknown[]) => readonly CellValue[] {
  const known: KnownRows = knownRows.get(spreadsheetZone) ?? new WeakMap();
  knownRows.set(spreadsheetZone, known);
  const readCell = cellReader(spreadsheetZone);
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const cells = row.map(readCell);
    known.set(row, cells);
    return cells;
  };
}

/**
 * The tab with shares as they are shown: `80 %`, where Google's values say 0.8. Formats cost a call more, so they are
 * asked for only in a column of numbers that holds one which may be a share.
 */
function withShares(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: Tab): Tab {
  // Nobody types a share where the add-on alone writes.
  if (tab.schema.isWrittenAlone) return tab;
  const columns = Object.entries(tab.columns).flatMap(([field, at]) => {
    const { kind, mayBeAll } = tab.schema.columns[field] ?? {};
    const mayShow = tab.rows.some((row, index) => index > 0 && mayShowShare(row[at], row, mayBeAll));
    return kind === "number" && mayShow ? [at] : [];
  });
  const sheet = columns.length > 0 ? spreadsheet.getSheetByName(tab.name) : null;
  if (sheet === null) return tab;
  const formats = new Map(
    columns.map((at) => [at, columnRange(sheet, 0, at, tab.rows.length).getNumberFormats()] as const),
  );
  const isShare = (cell: CellValue | undefined, row: number, at: number): cell is number =>
    typeof cell === "number" && showsShare(formats.get(at)?.[row]?.[0] ?? "");
  const shown = (cells: readonly CellValue[], row: number) =>
    columns.some((at) => isShare(cells[at], row, at))
      ? cells.map((cell, at) => (isShare(cell, row, at) ? shareText(cell) : cell))
      : cells;
  return { ...tab, rows: tab.rows.map(shown) };
}

/** Reads a tab as `readSheet` does, but doesn't ask what day a moment is: for whoever asks only where something stands. */
export function readPlainly(sheet: GoogleAppsScript.Spreadsheet.Sheet): RawTab {
  const readCell = (cell: unknown): CellValue => {
    if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
    return cell instanceof Date ? cell.getTime() : "";
  };
  return readSheet(sheet, (row) => row.map(readCell));
}

/** Reads those of the tabs that are there. The decoder says which of them are missed. */
export function readTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, schemas: readonly TabSchema[]): Tabs {
  const readRow = rowReader(spreadsheet.getSpreadsheetTimeZone());
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((sheet) => sheet.getName());
  const read = schemas.flatMap(({ name }) => {
    const sheet = sheets[names.indexOf(nameAmong(names, name) ?? "")];
    return sheet ? [readSheet(sheet, readRow)] : [];
  });
  return shownIn(spreadsheet, tabsFrom(read, names));
}

/** Reads every tab, people's own too: one of them may be ours under another name. `zone`: the spreadsheet's. */
export function readAllTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, zone: string): Tabs {
  const readRow = rowReader(zone);
  return shownIn(spreadsheet, tabsFrom(spreadsheet.getSheets().map((sheet) => readSheet(sheet, readRow))));
}

function shownIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tabs: Tabs): Tabs {
  return { ...tabs, own: tabs.own.map((tab) => withShares(spreadsheet, tab)) };
}

/** Reads a tab of people's own by its very name; undefined where it isn't there. */
export function readOther(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): RawTab | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet ? readSheet(sheet, rowReader(spreadsheet.getSpreadsheetTimeZone())) : undefined;
}

/** Reads one tab; undefined where it isn't there. */
export function readTab<S extends TabSchema>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  schema: S,
): Tab<S> | undefined {
  const sheet = findSheet(spreadsheet, schema.name);
  return sheet ? tabAs(schema, readSheet(sheet, rowReader(spreadsheet.getSpreadsheetTimeZone()))) : undefined;
}
