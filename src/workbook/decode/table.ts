// Opens a tab as rows of fields, and keeps track of the rows that can't be relied on.
import type { RowIssueCode } from "../../domain/book/row-issue";
import { filledRows, placedColumns } from "../cells/filled-rows";
import type { Head } from "../cells/locate-columns";
import type { ReadingContext } from "../cells/read-cell";
import { type Tab, tabAs } from "../cells/tab";
import type { Column, FieldOf, TabSchema, ValueOf } from "../schema/column";
import { columnReader } from "./column-reader";
import type { IssueList } from "./issue-list";

/** The fields of a row, by name. */
export type RowOf<S extends TabSchema> = { readonly [F in FieldOf<S>]: ValueOf<S["columns"][F]> };

export interface Table<S extends TabSchema> {
  /** Rows with something in a known column, from 0. */
  readonly rows: readonly number[];
  /** Reads a field of a row. Read each once, since what is wrong with the cell becomes an issue at every reading. */
  readonly read: { readonly [F in FieldOf<S>]: (row: number) => ValueOf<S["columns"][F]> };
  /** Reads every field of a row. */
  readAll(row: number): RowOf<S>;
  has(field: FieldOf<S>): boolean;
  /** Adds an issue to a row, which then doesn't count. */
  flag(row: number, field: FieldOf<S>, code: RowIssueCode, value?: string): void;
  /** Whether anything that has been read of the row so far is wrong. */
  isFlagged(row: number): boolean;
}

/** Adds an issue for each header that is missing or doubled; a single one when all of them are missing. */
export function checkHeaders({ schema, missing, duplicates, columns }: Head, issues: IssueList): void {
  const headerOf = (field: string) => schema.columns[field]?.header ?? null;
  const missed = missing.filter((field) => schema.columns[field]?.isAddedWhenNeeded !== true);
  if (!schema.columnsAreOptional) {
    if (missing.length === Object.keys(columns).length) issues.add(schema.name, 0, null, "headerMissing");
    else for (const field of missed) issues.add(schema.name, 0, headerOf(field), "headerMissing");
  }
  for (const { field, column } of duplicates)
    issues.add(schema.name, 0, headerOf(field), "headerDuplicate", "", column);
}

/** Opens a tab for reading. A tab that isn't there has no rows. */
export function openTable<S extends TabSchema>(
  schema: S,
  tab: Tab<S> = tabAs(schema, { name: schema.name, rows: [] }),
  context: ReadingContext,
  issues: IssueList,
): Table<S> {
  const { columns } = tab;
  const flagged = new Uint8Array(tab.rows.length);

  const flag = (row: number, field: FieldOf<S>, code: RowIssueCode, value?: string) => {
    flagged[row] = 1;
    issues.add(schema.name, row, schema.columns[field]?.header ?? null, code, value, columns[field]);
  };
  const readers = (Object.keys(columns) as FieldOf<S>[]).map((field) => {
    const column = schema.columns[field] as Column;
    const flagCell = (row: number, code: RowIssueCode, value?: string) => flag(row, field, code, value);
    return [field, columnReader(column, columns[field], tab.rows, context, flagCell)] as const;
  });
  return {
    rows: filledRows(tab, placedColumns(tab)),
    read: Object.fromEntries(readers) as unknown as Table<S>["read"],
    readAll: (row) => Object.fromEntries(readers.map(([field, read]) => [field, read(row)])) as unknown as RowOf<S>,
    has: (field) => columns[field] !== -1,
    flag,
    isFlagged: (row) => flagged[row] === 1,
  };
}
