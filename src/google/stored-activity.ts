// One row of the log, found by its ID and corrected cell by cell: three reads, whatever the size of the tab.
import type { FoundActivity } from "../application/ports";
import { fail, type Reply, succeed } from "../contract/reply";
import type { Activity } from "../domain/activity";
import type { ActivityFields } from "../domain/activity-fields";
import type { PlainDate } from "../domain/plain-date";
import { textOf, wordOf } from "../workbook/cell-text";
import { changesOf, decodeRow } from "../workbook/corrected-row";
import { encodeCell } from "../workbook/encode-row";
import { locate } from "../workbook/locate";
import { ACTIVITIES } from "../workbook/schema";
import { headersOf } from "./append-rows";
import { cellReader } from "./cell-edge";
import { placeForChanges } from "./change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Place {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
  /** Row number. */
  readonly row: number;
}

/** A column as addresses name it: 0 is A, 26 is AA. Spares a call that asks how long the column is. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Looks through the ID column alone; of rows with the same ID the first is meant. */
function findRow(spreadsheet: Spreadsheet, id: string): Place | null {
  const sheet = spreadsheet.getSheetByName(ACTIVITIES.name);
  if (!sheet) return null;
  const headers = headersOf(sheet);
  const column = locate(ACTIVITIES, headers).columns.id;
  if (column === -1) return null;
  const letters = lettersOf(column);
  const ids: unknown[][] = sheet.getRange(`${letters}:${letters}`).getValues();
  const index = ids.findIndex(([cell], at) => at > 0 && wordOf(textOf(String(cell))) === id);
  return index === -1 ? null : { sheet, headers, row: index + 1 };
}

export function hasActivity(spreadsheet: Spreadsheet, id: string): boolean {
  return findRow(spreadsheet, id) !== null;
}

export function findActivity(
  spreadsheet: Spreadsheet,
  id: string,
  like: readonly ActivityFields[],
  today: PlainDate,
): FoundActivity | null {
  const place = findRow(spreadsheet, id);
  if (!place) return null;
  const { sheet, headers, row } = place;
  const values: unknown[] = sheet.getRange(row, 1, 1, headers.length).getValues()[0] ?? [];
  const cells = values.map(cellReader(spreadsheet.getSpreadsheetTimeZone()));
  const activity: Activity | null = decodeRow(headers, cells, like, today);

  function correct(changed: Partial<ActivityFields>, by: string, at: string): Reply<null> {
    const { columns } = locate(ACTIVITIES, headers);
    const written = { ...changed, ...(columns.changed === -1 ? {} : { changed: at }) };
    const lacking = Object.keys(changed).filter((field) => columns[field as keyof ActivityFields] === -1);
    if (lacking.length > 0) {
      const names = lacking.map((field) => ACTIVITIES.columns[field as keyof ActivityFields].header);
      return fail("workbookIncomplete", `${ACTIVITIES.name}: ${names.join(", ")}`);
    }
    const log = placeForChanges(spreadsheet, changesOf(id, headers, cells, changed), { by, at });
    if (!log.ok) return log;
    for (const [field, value] of Object.entries(written)) {
      const name = field as keyof typeof ACTIVITIES.columns;
      sheet.getRange(row, columns[name] + 1).setValue(encodeCell(ACTIVITIES.columns[name], value));
    }
    log.value.write();
    return succeed(null);
  }

  return { activity, correct };
}
