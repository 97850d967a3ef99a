// Which column a missing header belongs to: one whose header is spelt almost like it, or the only one it can be.
import { textOf } from "../cells/cell-text";
import { locate } from "../cells/locate-columns";
import { OPEN_CONTEXT, readCell } from "../cells/read-cell";
import type { Column, FieldOf, TabSchema } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";
import { nearWord } from "./near-word";

export interface FoundHeader {
  /** 0-based column. */
  readonly at: number;
  /** What stands there; empty when the header was deleted. */
  readonly before: string;
  /** The header that is missing. */
  readonly after: string;
}

/** Kinds whose cells can be told from other text. */
const TELLING: readonly Column["kind"][] = ["date", "number", "choice"];

/** Everything in the column reads as the field's kind, and there is something to read. */
function reads(tab: RawTab, at: number, column: Column): boolean {
  const cells = tab.rows.slice(1).flatMap((row) => (textOf(row[at] ?? "") === "" ? [] : [row[at] ?? ""]));
  return cells.length > 0 && cells.every((cell) => readCell(cell, column, OPEN_CONTEXT).problems.length === 0);
}

/** The column stands between the same two as in a new workbook. */
function standsInPlace<S extends TabSchema>(
  schema: S,
  columns: Readonly<Record<FieldOf<S>, number>>,
  field: FieldOf<S>,
  at: number,
) {
  const fields = Object.keys(schema.columns) as FieldOf<S>[];
  const index = fields.indexOf(field);
  const [left, right] = [fields[index - 1], fields[index + 1]];
  return (left === undefined || columns[left] === at - 1) && (right === undefined || columns[right] === at + 1);
}

/** A deleted header leaves a column with something below it. */
function unknownColumns(tab: RawTab, known: readonly number[]): { at: number; header: string }[] {
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => ({ at, header: textOf(tab.rows[0]?.[at] ?? "") })).filter(
    ({ at, header }) => !known.includes(at) && (header !== "" || tab.rows.some((row) => textOf(row[at] ?? "") !== "")),
  );
}

/** Never more than one column for a header, nor a column that two headers fit. */
export function lostHeaders(schema: TabSchema, tab: RawTab): FoundHeader[] {
  const { columns, missing, duplicates } = locate(schema, tab.rows[0] ?? []);
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
    if (unknown.some(({ at }) => at !== found?.at && standsInPlace(schema, columns, field, at))) return [];
    return found && header !== "" ? [{ at: found.at, before: found.header, after: headerOf(field) }] : [];
  });
  const single = near.filter(({ at }) => near.filter((other) => other.at === at).length === 1);
  if (single.length > 0) return single;
  const [field, ...fields] = missing;
  const column = field === undefined ? undefined : schema.columns[field];
  if (field === undefined || column === undefined || fields.length > 0 || schema.columnsAreOptional) return [];
  const fitting = unknown.filter(
    ({ at }) => standsInPlace(schema, columns, field, at) || (TELLING.includes(column.kind) && reads(tab, at, column)),
  );
  const [only] = fitting;
  const isSure =
    only !== undefined &&
    fitting.length === 1 &&
    (unknown.length === 1 || standsInPlace(schema, columns, field, only.at));
  return isSure ? [{ at: only.at, before: only.header, after: column.header }] : [];
}
