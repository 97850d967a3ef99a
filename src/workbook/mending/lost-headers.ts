// Finds the column a missing header belongs to: one whose header is spelt almost like it, or the only one it can be.

import { nearWord } from "../../domain/book/near-word";
import { textOf } from "../cells/cell-text";
import { columnOf } from "../cells/locate-columns";
import { OPEN_CONTEXT, readCell } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import type { Column } from "../schema/column";

export interface FoundHeader {
  /** Column, from 0. */
  readonly at: number;
  /** What stands there; empty when the header was deleted. */
  readonly before: string;
  /** The header that is missing. */
  readonly after: string;
}

/** Kinds that most texts can't be read as, so that a column can be known by its cells. */
const TELLING: readonly Column["kind"][] = ["date", "number", "choice"];

/** Whether there is something in the column, and all of it can be read as the field's kind. */
function reads(tab: Tab, at: number, column: Column): boolean {
  const cells = tab.rows.slice(1).flatMap((row) => (textOf(row[at] ?? "") === "" ? [] : [row[at] ?? ""]));
  return cells.length > 0 && cells.every((cell) => readCell(cell, column, OPEN_CONTEXT).problems.length === 0);
}

/** Whether the column stands between the same two columns as in a new workbook. */
function standsInPlace(tab: Tab, field: string, at: number): boolean {
  const fields = Object.keys(tab.schema.columns);
  const index = fields.indexOf(field);
  const [left, right] = [fields[index - 1], fields[index + 1]];
  return (
    (left === undefined || columnOf(tab, left) === at - 1) && (right === undefined || columnOf(tab, right) === at + 1)
  );
}

/** Columns whose header the schema doesn't know, and columns without a header that have something below it. */
function unknownColumns(tab: Tab, known: readonly number[]): { at: number; header: string }[] {
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => ({ at, header: textOf(tab.rows[0]?.[at] ?? "") })).filter(
    ({ at, header }) => !known.includes(at) && (header !== "" || tab.rows.some((row) => textOf(row[at] ?? "") !== "")),
  );
}

/** Names at most one column for each header, and no column that fits two headers. */
export function lostHeaders(tab: Tab): FoundHeader[] {
  const { schema, columns, missing, duplicates } = tab;
  const known = [...Object.values(columns), ...duplicates.map(({ column }) => column)];
  const unknown = unknownColumns(tab, known);
  if (missing.length === Object.keys(columns).length) return [];
  const headerOf = (field: string) => schema.columns[field]?.header ?? "";
  const near = missing.flatMap((field): FoundHeader[] => {
    const header = nearWord(
      headerOf(field),
      unknown.map((column) => column.header),
    );
    const found = unknown.find((column) => column.header === header);
    if (unknown.some(({ at }) => at !== found?.at && standsInPlace(tab, field, at))) return [];
    return found && header !== "" ? [{ at: found.at, before: found.header, after: headerOf(field) }] : [];
  });
  const single = near.filter(({ at }) => near.filter((other) => other.at === at).length === 1);
  if (single.length > 0) return single;
  const [field, ...fields] = missing.filter((name) => schema.columns[name]?.isAddedWhenNeeded !== true);
  const column = field === undefined ? undefined : schema.columns[field];
  if (field === undefined || column === undefined || fields.length > 0 || schema.columnsAreOptional) return [];
  const fitting = unknown.filter(
    ({ at }) => standsInPlace(tab, field, at) || (TELLING.includes(column.kind) && reads(tab, at, column)),
  );
  const [only] = fitting;
  const isSure =
    only !== undefined && fitting.length === 1 && (unknown.length === 1 || standsInPlace(tab, field, only.at));
  return isSure ? [{ at: only.at, before: only.header, after: column.header }] : [];
}
