// Appends rows after the last row of a tab that says something, in the order its own columns have.
import { fail, type Reply, succeed } from "../../contract/reply";
import { nextRow, placedColumns } from "../../workbook/cells/filled-rows";
import { type Head, locate } from "../../workbook/cells/locate-columns";
import { numberOf } from "../../workbook/cells/place-number";
import { tabAs } from "../../workbook/cells/tab";
import { encodeRow, headersLacking } from "../../workbook/encode/row";
import type { Column, EntryOf, TabSchema } from "../../workbook/schema/column";
import type { CellValue } from "../../workbook/schema/raw-tab";
import { findSheet } from "./find-sheet";
import { addColumn, layOutAlone, makeTab } from "./make-tabs";
import { blockRange } from "./ranges";
import { readPlainly } from "./read-tabs";
import { formatRows } from "./row-formats";

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

/**
 * Adds the columns that only some workbooks need, where the entries say something for them. Answers whether any was:
 * then the tab's columns are others than those read.
 */
export function addNeededColumns<S extends TabSchema>(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  head: Head<S>,
  entries: readonly EntryOf<S>[],
): boolean {
  const lacking = new Set(entries.flatMap((entry) => headersLacking(head, entry)));
  const needed = Object.values<Column>(head.schema.columns).filter(
    ({ header, isAddedWhenNeeded }) => isAddedWhenNeeded === true && lacking.has(header),
  );
  if (needed.length === 0) return false;
  const first = sheet.getLastColumn();
  for (const [at, { header }] of needed.entries())
    addColumn(spreadsheet, { tab: head.schema.name, header, column: first + at });
  return true;
}

/** Rows that are ready to be written: the tab has a column for everything they say. */
export interface Appending {
  write(): void;
}

/** A tab as far as it must be known to add rows to it. */
interface Ground<S extends TabSchema> {
  readonly head: Head<S>;
  readonly isEmpty: boolean;
  put(rows: readonly CellValue[][]): void;
}

/** Cells that stand beside one another in our own columns; what stands between them is people's own. */
function stretchesOf(columns: readonly number[]): { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last && last.to === column) last.to = column + 1;
    else stretches.push({ from: column, to: column + 1 });
  }
  return stretches;
}

/** Writes rows from one on, from 0, in our own columns. */
function putAt(sheet: Sheet, head: Head, row: number, rows: readonly CellValue[][]): void {
  for (const { from, to } of stretchesOf(placedColumns(head))) {
    const cells = rows.map((values) => values.slice(from, to));
    blockRange(sheet, row, from, rows.length, to - from).setValues(cells);
  }
  formatRows(sheet, head, row, rows.length);
}

/**
 * Reads the whole tab in one call, and so knows the very row: the only way where people's own check boxes or formulas
 * reach below the last row, for Google counts those as content.
 */
function wholeGround<S extends TabSchema>(sheet: Sheet, schema: S): Ground<S> {
  const tab = tabAs(schema, readPlainly(sheet));
  const put = (rows: readonly CellValue[][]) => {
    const { row, free } = nextRow(tab);
    const lacking = free === null ? row + rows.length - sheet.getMaxRows() : rows.length - free;
    if (lacking > 0) sheet.insertRowsAfter(free === null ? sheet.getMaxRows() : row + free, lacking);
    putAt(sheet, tab, row, rows);
  };
  return { head: tab, isEmpty: tab.rows.every((cells) => cells.every((cell) => cell === "")), put };
}

/** Rows of a tab that is known to hold nothing below them but what the add-on writes. */
export interface EvenRows {
  /** A row, from 0, that the new ones come after or at. */
  readonly from: number;
  /** Whether the tab has lately refused formats, so that a new row goes without. */
  readonly isPlain?: boolean;
}

/**
 * Reads the header row alone, where nothing of people's own stands below our rows. One row goes by `appendRow`, which
 * makes room for itself; several go in one write, after room is made for them.
 *
 */
function evenGround<S extends TabSchema>(sheet: Sheet, schema: S, { from, isPlain = false }: EvenRows): Ground<S> {
  const head = readHead(sheet, schema);
  const width = head.headers.reduce((last: number, header, index) => (header === "" ? last : index + 1), 0);
  const put = (rows: readonly CellValue[][]) => {
    const [first = []] = rows;
    if (rows.length === 1) {
      sheet.appendRow(first.slice(0, width));
      if (!isPlain) formatRows(sheet, head, from, null);
      return;
    }
    const filled = sheet.getLastRow();
    const lacking = filled + rows.length - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    const cells = rows.map((values) => values.slice(0, width));
    blockRange(sheet, filled, 0, rows.length, width).setValues(cells);
    formatRows(sheet, head, filled, rows.length);
  };
  return { head, isEmpty: width === 0 && sheet.getLastRow() === 0, put };
}

/** The entries as rows of the tab. Fails with `workbookIncomplete` when a field that says something has no column. */
function encodeRows<S extends TabSchema>(
  schema: S,
  head: Head<S>,
  entries: readonly EntryOf<S>[],
): Reply<CellValue[][]> {
  const lacking = new Set(entries.flatMap((entry) => headersLacking(head, entry)));
  if (lacking.size > 0) return fail("workbookIncomplete", `${schema.name}: ${[...lacking].join(", ")}`);
  return succeed(entries.map((entry) => encodeRow(head, entry)));
}

/** Of a tab that only the add-on writes and people leave alone. */
export const OWN_ROWS: EvenRows = { from: 1 };

/**
 * Makes rows ready to be appended, and writes none of them yet. The tab is made if it has not been needed before.
 * Fails with `workbookIncomplete` when a field that says something has no column.
 * A column that only some workbooks need is added.
 *
 * `even`: null where people's own cells may stand below our rows.
 */
export function appendTo<S extends TabSchema>(
  spreadsheet: Spreadsheet,
  schema: S,
  entries: readonly EntryOf<S>[],
  even: EvenRows | null = null,
): Reply<Appending> {
  const sheet = findSheet(spreadsheet, schema.name) ?? makeTab(spreadsheet, schema);
  const look = () => (even === null ? wholeGround(sheet, schema) : evenGround(sheet, schema, even));
  let ground = look();
  if (ground.isEmpty) {
    // Whoever made the tab may have been cut short before it had its headers.
    layOutAlone(spreadsheet, sheet, schema);
    ground = look();
  }
  if (addNeededColumns(spreadsheet, sheet, ground.head, entries)) ground = look();
  const { head, put } = ground;
  const rows = encodeRows(schema, head, entries);
  if (!rows.ok) return rows;
  const isNothing = entries.length === 0 || placedColumns(head).length === 0;
  return succeed({ write: () => (isNothing ? undefined : put(rows.value)) });
}

export function append<S extends TabSchema>(
  spreadsheet: Spreadsheet,
  schema: S,
  entries: readonly EntryOf<S>[],
  even: EvenRows | null = null,
): Reply<null> {
  const place = appendTo(spreadsheet, schema, entries, even);
  if (!place.ok) return place;
  place.value.write();
  return succeed(null);
}

/** Puts rows in below another one, from 0, so that those after it move down. Fails as `append` does. */
export function putIn<S extends TabSchema>(
  spreadsheet: Spreadsheet,
  schema: S,
  entries: readonly EntryOf<S>[],
  below: number,
): Reply<null> {
  const sheet = findSheet(spreadsheet, schema.name);
  if (!sheet) return fail("workbookIncomplete", schema.name);
  const head = readHead(sheet, schema);
  const rows = encodeRows(schema, head, entries);
  if (!rows.ok) return rows;
  sheet.insertRowsAfter(numberOf(below), entries.length);
  putAt(sheet, head, below + 1, rows.value);
  return succeed(null);
}
