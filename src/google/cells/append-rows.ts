// Appends rows at the end of a tab, in the order its own columns have.

import { fail, type Reply, succeed } from "../../contract/reply";
import { type Head, locate } from "../../workbook/cells/locate-columns";
import { encodeRow, headersLacking } from "../../workbook/encode/row";
import type { EntryOf, TabSchema } from "../../workbook/schema/column";
import { findSheet } from "./find-sheet";
import { layOutAlone, makeTab } from "./make-tabs";
import { blockRange } from "./ranges";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads the header row whole, which spares a call that asks how far the headers go. */
export function readHeaders(sheet: Sheet): string[] {
  return (sheet.getRange("1:1").getValues()[0] ?? []).map(String);
}

/** The header row of a tab with its columns found. */
export function readHead<S extends TabSchema>(sheet: Sheet, schema: S): Head<S> {
  return locate(schema, readHeaders(sheet));
}

/** Rows that are ready to be written: the tab has a column for everything they say. */
export interface Appending {
  write(): void;
}

/** An empty tab gets its headers: whoever made it may have been cut short. */
function headOrLayOut<S extends TabSchema>(spreadsheet: Spreadsheet, sheet: Sheet, schema: S): Head<S> {
  const head = readHead(sheet, schema);
  if (head.headers.some((header) => header !== "") || sheet.getLastRow() > 0) return head;
  layOutAlone(spreadsheet, sheet, schema);
  return readHead(sheet, schema);
}

/**
 * Makes rows ready to be appended, and writes none of them yet. The tab is made if it has not been needed before.
 * Fails with `workbookIncomplete` when a field that says something has no column.
 */
export function appendTo<S extends TabSchema>(
  spreadsheet: Spreadsheet,
  schema: S,
  entries: readonly EntryOf<S>[],
): Reply<Appending> {
  const sheet = findSheet(spreadsheet, schema.name) ?? makeTab(spreadsheet, schema);
  const head = headOrLayOut(spreadsheet, sheet, schema);
  const width = head.headers.reduce((last: number, header, index) => (header === "" ? last : index + 1), 0);
  const lacking = new Set(entries.flatMap((entry) => headersLacking(head, entry)));
  if (lacking.size > 0) return fail("workbookIncomplete", `${schema.name}: ${[...lacking].join(", ")}`);
  const rows = entries.map((entry) => encodeRow(head, entry).slice(0, width));
  return succeed({ write: () => writeRows(sheet, rows, width) });
}

/** One row goes by `appendRow`, which makes room for itself. Several go in one write, after room is made for them. */
function writeRows(sheet: Sheet, rows: (string | number | boolean)[][], width: number): void {
  const [first] = rows;
  if (first === undefined || width === 0) return;
  if (rows.length === 1) {
    sheet.appendRow(first);
    return;
  }
  const filled = sheet.getLastRow();
  const lacking = filled + rows.length - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  blockRange(sheet, filled, 0, rows.length, width).setValues(rows);
}

export function append<S extends TabSchema>(
  spreadsheet: Spreadsheet,
  schema: S,
  entries: readonly EntryOf<S>[],
): Reply<null> {
  const place = appendTo(spreadsheet, schema, entries);
  if (!place.ok) return place;
  place.value.write();
  return succeed(null);
}
