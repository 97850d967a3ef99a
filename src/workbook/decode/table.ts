// A tab as rows of fields, and which rows can't be relied on. Rows of a log say the same few things over and over:
// each text is understood once.
import type { RowIssueCode } from "../../domain/book/row-issue";
import { locate } from "../cells/locate-columns";
import { emptyValueOf, type Reading, type ReadingContext, readCell } from "../cells/read-cell";
import type { Column, FieldOf, TabSchema, ValueOf } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";
import type { IssueList } from "./issue-list";

/** A row as it was read: its fields by name. */
export type RowOf<S extends TabSchema> = { readonly [F in FieldOf<S>]: ValueOf<S["columns"][F]> };

export interface Table<S extends TabSchema> {
  /** Rows with something in a known column: 0-based index in the tab, so that row number is index + 1. */
  readonly rows: readonly number[];
  /** The field of a row, by index. Read it once a row: what is wrong with the cell becomes an issue each time. */
  readonly read: { readonly [F in FieldOf<S>]: (index: number) => ValueOf<S["columns"][F]> };
  /** Every field of a row. */
  readAll(index: number): RowOf<S>;
  has(field: FieldOf<S>): boolean;
  /** Adds an issue; the row does not count. */
  flag(index: number, field: FieldOf<S>, code: RowIssueCode, value?: string): void;
  /** Whether anything read so far on the row is wrong. */
  isFlagged(index: number): boolean;
}

const REMEMBERED: readonly Column["kind"][] = [
  "date",
  "number",
  "choice",
  "word",
  "words",
  "commitment",
  "commitments",
];

function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/** Headers that are missing or doubled, one issue each; one for the whole row when none is there. */
export function checkHeaders<S extends TabSchema>(schema: S, headerRow: readonly CellValue[], issues: IssueList) {
  const location = locate(schema, headerRow);
  const { missing, duplicates, columns } = location;
  const headerOf = (field: FieldOf<S>) => schema.columns[field]?.header ?? null;
  if (!schema.columnsAreOptional) {
    if (missing.length === Object.keys(columns).length) issues.add(schema.name, 1, null, "headerMissing");
    else for (const field of missing) issues.add(schema.name, 1, headerOf(field), "headerMissing");
  }
  for (const { field, column } of duplicates)
    issues.add(schema.name, 1, headerOf(field), "headerDuplicate", "", column);
  return location;
}

/** A tab ready to be read. One that isn't there has no rows and no issues. */
export function openTable<S extends TabSchema>(
  schema: S,
  tab: RawTab | undefined,
  context: ReadingContext,
  issues: IssueList,
): Table<S> {
  const cells = tab?.rows ?? [];
  const headerRow = cells[0] ?? [];
  const { columns } = tab === undefined ? locate(schema, headerRow) : checkHeaders(schema, headerRow, issues);
  const fields = Object.keys(columns) as FieldOf<S>[];
  const columnOf = (field: FieldOf<S>): Column => schema.columns[field] as Column;
  const flagged = new Uint8Array(cells.length);

  const flag = (index: number, field: FieldOf<S>, code: RowIssueCode, value?: string) => {
    flagged[index] = 1;
    issues.add(schema.name, index + 1, columnOf(field).header, code, value, columns[field]);
  };

  function readerOf(field: FieldOf<S>): (index: number) => unknown {
    const column = columnOf(field);
    const at = columns[field];
    const empty: unknown = emptyValueOf(column);
    if (at === -1) return () => empty;
    const { required } = column;
    const nothing: Reading<unknown> = { value: empty, problems: [] };
    const known = new Map<CellValue, Reading<unknown>>();
    const isRemembered = REMEMBERED.includes(column.kind);
    const seen = column.kind === "id" ? new Set<unknown>() : null;

    function understand(cell: CellValue): Reading<unknown> {
      const before = isRemembered ? known.get(cell) : undefined;
      if (before !== undefined) return before;
      const reading = isBlank(cell) ? nothing : readCell(cell, column, context);
      if (isRemembered) known.set(cell, reading);
      return reading;
    }

    let lastCell: CellValue = "";
    let lastReading = nothing;
    return (index) => {
      const cell = cells[index]?.[at] ?? "";
      if (cell === "") {
        if (required) flag(index, field, "valueMissing");
        return empty;
      }
      if (cell !== lastCell) {
        lastReading = understand(cell);
        lastCell = cell;
      }
      const { value, problems } = lastReading;
      if (value === empty && problems.length === 0) {
        if (required) flag(index, field, "valueMissing");
        return empty;
      }
      for (const problem of problems) flag(index, field, problem.code, problem.value);
      if (seen !== null) {
        if (seen.has(value)) flag(index, field, "idDuplicate", String(value));
        seen.add(value);
      }
      return value;
    };
  }

  const placed = Object.values<number>(columns).filter((at) => at !== -1);
  const rows: number[] = [];
  for (let index = 1; index < cells.length; index++) {
    for (const at of placed) {
      if (isBlank(cells[index]?.[at])) continue;
      rows.push(index);
      break;
    }
  }
  const readers = fields.map((field) => [field, readerOf(field)] as const);
  return {
    rows,
    read: Object.fromEntries(readers) as unknown as Table<S>["read"],
    readAll: (index) => Object.fromEntries(readers.map(([field, read]) => [field, read(index)])) as unknown as RowOf<S>,
    has: (field) => columns[field] !== -1,
    flag,
    isFlagged: (index) => flagged[index] === 1,
  };
}
