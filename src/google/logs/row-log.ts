// A log in a tab: its rows are found by their ID and corrected cell by cell, in three reads whatever the tab's size.
import type { FoundRow, Row, RowLog } from "../../application/row-logs";
import { fail, type Reply, succeed } from "../../contract/reply";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { columnName } from "../../workbook/cells/a1";
import { textOf, wordOf } from "../../workbook/cells/cell-text";
import { locate } from "../../workbook/cells/locate-columns";
import { type Decode, decodeRow } from "../../workbook/decode/one-row";
import { rowChanges } from "../../workbook/encode/row-changes";
import type { EntryOf, TabSchema } from "../../workbook/schema/column";
import { append, headersOf } from "../cells/append-rows";
import { cellReader } from "../cells/read-tabs";
import { placeForChanges } from "./change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Place {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
  /** Row number. */
  readonly row: number;
}

/** Looks through the ID column alone; of rows with the same ID the first is meant. */
function findRow(spreadsheet: Spreadsheet, schema: TabSchema, id: string): Place | null {
  const sheet = spreadsheet.getSheetByName(schema.name);
  if (!sheet) return null;
  const headers = headersOf(sheet);
  const column = locate(schema, headers).columns["id"] ?? -1;
  if (column === -1) return null;
  // Naming the column whole spares a call that asks how long it is.
  const letters = columnName(column + 1);
  const ids: unknown[][] = sheet.getRange(`${letters}:${letters}`).getValues();
  const index = ids.findIndex(([cell], at) => at > 0 && wordOf(textOf(String(cell))) === id);
  return index === -1 ? null : { sheet, headers, row: index + 1 };
}

export function hasRow(spreadsheet: Spreadsheet, schema: TabSchema, id: string): boolean {
  return findRow(spreadsheet, schema, id) !== null;
}

/** `decodeAsOf`: reads rows of the tab as they are to be understood on a day. */
export function rowLog<S extends TabSchema, F extends EntryOf<S>>(
  spreadsheet: Spreadsheet,
  schema: S,
  decodeAsOf: (today: PlainDate) => Decode<Row<F>>,
): RowLog<F> {
  function find(id: string, like: readonly F[], today: PlainDate): FoundRow<F> | null {
    const place = findRow(spreadsheet, schema, id);
    if (!place) return null;
    const { sheet, headers, row } = place;
    const values: unknown[] = sheet.getRange(row, 1, 1, headers.length).getValues()[0] ?? [];
    const cells = values.map(cellReader(spreadsheet.getSpreadsheetTimeZone()));
    return {
      current: decodeRow(schema, decodeAsOf(today), headers, cells, like),
      correct(changed, marks): Reply<null> {
        const changes = rowChanges(schema, id, headers, cells, changed as EntryOf<S>);
        const lacking = changes.filter(({ column }) => column === -1).map(({ change }) => change.field);
        if (lacking.length > 0) return fail("workbookIncomplete", `${schema.name}: ${lacking.join(", ")}`);
        const told = changes.map(({ change }) => change);
        const log = placeForChanges(spreadsheet, told, marks);
        if (!log.ok) return log;
        const write = (column: number, value: unknown) => sheet.getRange(row, column + 1).setValue(value);
        for (const { column, value } of changes) write(column, value);
        const changedAt = locate(schema, headers).columns["changed"] ?? -1;
        if (changedAt !== -1) write(changedAt, marks.at);
        log.value.write();
        return succeed(null);
      },
    };
  }

  return {
    has: (id) => hasRow(spreadsheet, schema, id),
    append: (rows, { by, at }) =>
      append(
        spreadsheet,
        schema,
        rows.map((row) => ({ ...row, by, registered: at })),
      ),
    find,
  };
}
