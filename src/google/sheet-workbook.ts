// The workbook as a Google Sheet: tabs in, entities out, and rows appended where the sheet's own columns are.
import type { LoggedActivity, Reach, Workbook } from "../application/ports";
import { fail, type Reply, succeed } from "../contract/reply";
import { makeId } from "../domain/made-id";
import type { PlainDate } from "../domain/plain-date";
import type { EntryOf, TabSchema } from "../workbook/column";
import { decodeBook } from "../workbook/decode-book";
import { encodeRow, headersLacking } from "../workbook/encode-row";
import { gapsOf } from "../workbook/gaps";
import { locate } from "../workbook/locate";
import type { RawTab } from "../workbook/raw-tab";
import {
  ACTIONS,
  ACTIVITIES,
  COMMITMENTS,
  COMMUNICATIONS,
  FOCUS_AREAS,
  FOLLOW_UPS,
  LISTS,
  SETTINGS,
} from "../workbook/schema";
import { cellReader, readTab } from "./cell-edge";
import { makeTab, makeTabs } from "./make-tabs";
import { writeSummary } from "./summary-sheet";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const IN_REACH = {
  settings: [SETTINGS, LISTS],
  judging: [COMMITMENTS, ACTIVITIES, ACTIONS, SETTINGS, LISTS],
  everything: [COMMITMENTS, ACTIVITIES, ACTIONS, COMMUNICATIONS, FOLLOW_UPS, FOCUS_AREAS, SETTINGS, LISTS],
} as const satisfies Record<Reach, readonly TabSchema[]>;

const newId = (prefix: string) => makeId(prefix, Math.random);

/** Tabs that aren't there are passed over: the decoder says which of them are missed. */
function readTabs(spreadsheet: Spreadsheet, schemas: readonly TabSchema[]): RawTab[] {
  const readCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  return schemas.flatMap(({ name }) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [readTab(sheet, readCell)] : [];
  });
}

function headerRowOf(sheet: Sheet): unknown[] {
  const columns = sheet.getLastColumn();
  return columns === 0 ? [] : (sheet.getRange(1, 1, 1, columns).getValues()[0] ?? []);
}

/** Appends after the last row; the tab is made if nobody has needed it before. */
function append<S extends TabSchema>(spreadsheet: Spreadsheet, schema: S, entry: EntryOf<S>): Reply<null> {
  const sheet = spreadsheet.getSheetByName(schema.name) ?? makeTab(spreadsheet, schema);
  const headers = headerRowOf(sheet).map(String);
  const lacking = headersLacking(schema, headers, entry);
  if (lacking.length > 0) return fail("workbookIncomplete", `${schema.name}: ${lacking.join(", ")}`);
  sheet.appendRow(encodeRow(schema, headers, entry));
  return succeed(null);
}

function activityEntry({ activity, by, at }: LoggedActivity): EntryOf<typeof ACTIVITIES> {
  return { ...activity, by, registered: at };
}

/** Looks through the ID column alone. */
function hasActivity(spreadsheet: Spreadsheet, id: string): boolean {
  const sheet = spreadsheet.getSheetByName(ACTIVITIES.name);
  if (!sheet) return false;
  const column = locate(ACTIVITIES, headerRowOf(sheet).map(String)).columns.id;
  const rows = sheet.getLastRow() - 1;
  if (column === -1 || rows < 1) return false;
  const ids: unknown[][] = sheet.getRange(2, column + 1, rows, 1).getValues();
  return ids.some(([cell]) => cell === id);
}

/** Types what hand-typed rows lack into the sheet; answers with the tabs as they then are. */
function fillGaps(spreadsheet: Spreadsheet, tabs: readonly RawTab[], today: PlainDate): RawTab[] {
  const gaps = gapsOf(tabs, today, newId);
  for (const { tab, row, column, value } of gaps) {
    spreadsheet
      .getSheetByName(tab)
      ?.getRange(row, column + 1)
      .setValue(value);
  }
  const valueAt = new Map(gaps.map(({ tab, row, column, value }) => [`${tab} ${row} ${column}`, value]));
  return tabs.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, index) => cells.map((cell, at) => valueAt.get(`${name} ${index + 1} ${at}`) ?? cell)),
  }));
}

export function sheetWorkbook(spreadsheet: Spreadsheet): Workbook {
  return {
    isSetUp: () => spreadsheet.getSheetByName(COMMITMENTS.name) !== null,
    read: (reach, today) => decodeBook(readTabs(spreadsheet, IN_REACH[reach]), today),
    readAndFill: (today) => decodeBook(fillGaps(spreadsheet, readTabs(spreadsheet, IN_REACH.everything), today), today),
    hasActivity: (id) => hasActivity(spreadsheet, id),
    appendActivity(entry) {
      const written = append(spreadsheet, ACTIVITIES, activityEntry(entry));
      return written.ok ? succeed(entry.activity) : written;
    },
    appendFollowUp(followUp) {
      const written = append(spreadsheet, FOLLOW_UPS, followUp);
      return written.ok ? succeed(followUp) : written;
    },
    writeSummary: (summary, moment, language) => writeSummary(spreadsheet, summary, moment, language),
    makeTabs: () => makeTabs(spreadsheet),
  };
}
