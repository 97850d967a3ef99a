// A tab as rows of fields, and which rows can't be relied on.
import type { RowIssueCode } from "../../domain/book/row-issue";
import { filledRows, placedColumns } from "../cells/filled-rows";
import type { Head } from "../cells/locate-columns";
import type { ReadingContext } from "../cells/read-cell";
import { type Tab, tabAs } from "../cells/tab";
import type { Column, FieldOf, TabSchema, ValueOf } from "../schema/column";
import { columnReader } from "./column-reader";
import type { IssueList } from "./issue-list";

/** A row as it was read: its fields by name. */
export type RowOf<S extends TabSchema> = { readonly [F in FieldOf<S>]: ValueOf<S["columns"][F]> };

export interface Table<S extends TabSchema> {
  /** Rows with something in a known column, from 0. */
  readonly rows: readonly number[];
  /** The field of a row. Read it once a row: what is wrong with the cell becomes an issue each time. */
  readonly read: { readonly [F in FieldOf<S>]: (row: number) => ValueOf<S["columns"][F]> };
  /** Every field of a row. */
  readAll(row: number): RowOf<S>;
  has(field: FieldOf<S>): boolean;
  /** Adds an issue; the row does not count. */
  flag(row: number, field: FieldOf<S>, code: RowIssueCode, value?: string): void;
  /** Whether anything read so far on the row is wrong. */
  isFlagged(row: number): boolean;
}

/** Headers that are missing or doubled, one issue each; one for the whole row when none is there. */
export function checkHeaders({ schema, missing, duplicates, columns }: Head, issues: IssueList): void {
  const headerOf = (field: string) => schema.columns[field]?.header ?? null;
  if (!schema.columnsAreOptional) {
    if (missing.length === Object.keys(columns).length) issues.add(schema.name, 0, null, "headerMissing");
    else for (const field of missing) issues.add(schema.name, 0, headerOf(field), "headerMissing");
  }
  for (const { field, column } of duplicates)
    issues.add(schema.name, 0, headerOf(field), "headerDuplicate", "", column);
}

/** A tab ready to be read. One that isn't there has no rows. */
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
