// A log in a tab. A row is found by its ID and corrected cell by cell, in three reads however large the tab is.

import type { FoundRow, Row, RowLog } from "../../application/row-logs";
import { fail, type Reply, succeed } from "../../contract/reply";
import { wordOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { textOf } from "../../workbook/cells/cell-text";
import { literalText } from "../../workbook/cells/literal-text";
import { columnOf, type Head, locate } from "../../workbook/cells/locate-columns";
import { type Decode, decodeRow } from "../../workbook/decode/one-row";
import { rowChanges } from "../../workbook/encode/row-changes";
import type { EntryOf, TabSchema } from "../../workbook/schema/column";
import { addNeededColumns, append, type EvenRows, readHead } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { cellRange, rowRange, wholeColumn } from "../cells/ranges";
import { cellReader, readPlainly } from "../cells/read-tabs";
import { placeForChanges } from "./change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface RowPlace<S extends TabSchema> {
  readonly sheet: Sheet;
  readonly head: Head<S>;
  readonly row: number;
}

/** Finds a row by reading the ID column alone. Of rows with the same ID it is the first. */
function findRow<S extends TabSchema>(spreadsheet: Spreadsheet, schema: S, id: string): RowPlace<S> | null {
  const sheet = findSheet(spreadsheet, schema.name);
  if (!sheet) return null;
  const head = readHead(sheet, schema);
  const column = columnOf(head, "id");
  if (column === -1) return null;
  const ids: unknown[][] = wholeColumn(sheet, column).getValues();
  const row = ids.findIndex(([cell], at) => at > 0 && wordOf(textOf(String(cell))) === id);
  return row === -1 ? null : { sheet, head, row };
}

export function hasRow(spreadsheet: Spreadsheet, schema: TabSchema, id: string): boolean {
  return findRow(spreadsheet, schema, id) !== null;
}

/**
 * `decodeAsOf`: gives the decoder of the tab's rows for a day, which decides what an empty `Läge` means. `logEnd`: where
 * the next row goes, where that is known without reading the tab.
 */
export function rowLog<S extends TabSchema, F extends EntryOf<S>>(
  spreadsheet: Spreadsheet,
  schema: S,
  decodeAsOf: (today: PlainDate) => Decode<S, Row<F>>,
  logEnd: () => EvenRows | null = () => null,
): RowLog<F> {
  function find(id: string, like: readonly F[], today: PlainDate): FoundRow<F> | null {
    const place = findRow(spreadsheet, schema, id);
    if (!place) return null;
    const { sheet, head, row } = place;
    const values: unknown[] = rowRange(sheet, row, head.headers.length).getValues()[0] ?? [];
    const cells = values.map(cellReader(spreadsheet.getSpreadsheetTimeZone()));
    return {
      current: decodeRow(head, decodeAsOf(today), cells, like),
      correct(changed, marks): Reply<null> {
        const isWider = addNeededColumns(spreadsheet, sheet, head, [changed as EntryOf<S>]);
        const known = isWider ? readHead(sheet, schema) : head;
        const changes = rowChanges(known, id, cells, changed as EntryOf<S>).filter(
          ({ column, value }) => column !== -1 || value !== "",
        );
        const lacking = changes.filter(({ column }) => column === -1).map(({ change }) => change.field);
        if (lacking.length > 0) return fail("workbookIncomplete", `${schema.name}: ${lacking.join(", ")}`);
        const told = changes.map(({ change }) => change);
        const log = placeForChanges(spreadsheet, told, marks);
        if (!log.ok) return log;
        const write = (column: number, value: unknown) => cellRange(sheet, row, column).setValue(value);
        for (const { column, value } of changes) write(column, value);
        const changedAt = columnOf(head, "changed");
        if (changedAt !== -1) write(changedAt, marks.at);
        try {
          log.value.write();
        } catch (error) {
          // No correction stands without its line: the log may be protected where the row isn't.
          for (const column of [...changes.map((change) => change.column), changedAt]) {
            const before = values[column];
            if (column !== -1) write(column, typeof before === "string" ? literalText(before) : before);
          }
          throw error;
        }
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
        rows.length === 1 ? logEnd() : null,
      ),
    find,
    correctAll(ids, changed, marks) {
      const sheet = findSheet(spreadsheet, schema.name);
      if (!sheet) return succeed(0);
      const { rows } = readPlainly(sheet);
      const head = locate(schema, (rows[0] ?? []).map(String));
      const wanted = new Set(ids);
      const at = columnOf(head, "id");
      const found = rows.flatMap((cells, row) => {
        const id = row === 0 ? "" : wordOf(textOf(cells[at] ?? ""));
        return wanted.has(id) ? [{ row, changes: rowChanges(head, id, cells, changed as EntryOf<S>) }] : [];
      });
      const told = found.flatMap(({ changes }) => changes);
      const lacking = told.find(({ column }) => column === -1);
      if (lacking) return fail("workbookIncomplete", `${schema.name}: ${lacking.change.field}`);
      const log = placeForChanges(
        spreadsheet,
        told.map(({ change }) => change),
        marks,
      );
      if (!log.ok) return log;
      const changedAt = columnOf(head, "changed");
      for (const { row, changes } of found) {
        for (const { column, value } of changes) cellRange(sheet, row, column).setValue(value);
        if (changedAt !== -1) cellRange(sheet, row, changedAt).setValue(marks.at);
      }
      log.value.write();
      return succeed(found.length);
    },
  };
}
