// A tab read column by column: every field of every row, and which rows can't be relied on.
// Columns are read whole because neighbouring rows say the same things: each text is understood once.
import type { RowIssueCode } from "../domain/row-issue";
import type { Column, FieldOf, TabSchema, ValueOf } from "./column";
import type { IssueList } from "./issue-list";
import { locate } from "./locate";
import type { CellValue, RawTab } from "./raw-tab";
import { emptyValueOf, type Reading, type ReadingContext, readCell } from "./read-cell";

export interface Table<S extends TabSchema> {
  /** Rows with something in a known column: 0-based index in the tab, so that row number is index + 1. */
  readonly rows: readonly number[];
  /** By field and row index. */
  readonly values: { readonly [F in FieldOf<S>]: readonly ValueOf<S["columns"][F]>[] };
  has(field: FieldOf<S>): boolean;
  /** Adds an issue; the row does not count. */
  flag(index: number, field: FieldOf<S>, code: RowIssueCode, value?: string): void;
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

const isBlank = (cell: CellValue | undefined) => cell === undefined || (typeof cell === "string" && cell.trim() === "");

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

/** Every row and every field; what is wrong goes to the issues. A tab that isn't there has no rows and no issues. */
export function readTable<S extends TabSchema>(
  schema: S,
  tab: RawTab | undefined,
  context: ReadingContext,
  issues: IssueList,
): Table<S> {
  const cells = tab?.rows ?? [];
  const headerRow = cells[0] ?? [];
  const { columns } = tab === undefined ? locate(schema, headerRow) : checkHeaders(schema, headerRow, issues);
  const count = cells.length;
  const filled = new Uint8Array(count);
  const flagged = new Uint8Array(count);
  const fields = Object.keys(columns) as FieldOf<S>[];
  const columnOf = (field: FieldOf<S>): Column => schema.columns[field] as Column;

  const flag = (index: number, field: FieldOf<S>, code: RowIssueCode, value?: string) => {
    flagged[index] = 1;
    issues.add(schema.name, index + 1, columnOf(field).header, code, value, columns[field]);
  };

  function readColumn(field: FieldOf<S>): unknown[] {
    const column = columnOf(field);
    const at = columns[field];
    const empty: unknown = emptyValueOf(column);
    const values: unknown[] = new Array(count).fill(empty);
    if (at === -1) return values;
    const known = REMEMBERED.includes(column.kind) ? new Map<CellValue, Reading<unknown>>() : null;
    for (let index = 1; index < count; index++) {
      const cell = cells[index]?.[at];
      if (cell === undefined || cell === "") continue;
      let reading = known?.get(cell);
      if (reading === undefined) {
        if (isBlank(cell)) continue;
        reading = readCell(cell, column, context);
        known?.set(cell, reading);
      }
      filled[index] = 1;
      values[index] = reading.value;
      for (const problem of reading.problems) flag(index, field, problem.code, problem.value);
    }
    return values;
  }

  const values = Object.fromEntries(fields.map((field) => [field, readColumn(field)])) as unknown as Table<S>["values"];
  const rows: number[] = [];
  for (let index = 1; index < count; index++) if (filled[index] === 1) rows.push(index);

  for (const field of fields) {
    if (columns[field] === -1) continue;
    const { required, kind } = columnOf(field);
    const says: readonly unknown[] = values[field];
    if (required) {
      for (const index of rows) {
        if (says[index] === "" || isBlank(cells[index]?.[columns[field]])) flag(index, field, "valueMissing");
      }
    }
    if (kind === "id")
      flagRepeated(values[field] as readonly string[], rows, (index, id) => flag(index, field, "idDuplicate", id));
  }
  return { rows, values, has: (field) => columns[field] !== -1, flag, isFlagged: (index) => flagged[index] === 1 };
}

/** The first row keeps the ID. */
function flagRepeated(
  ids: readonly string[],
  rows: readonly number[],
  flag: (index: number, id: string) => void,
): void {
  const seen = new Set<string>();
  for (const index of rows) {
    const id = ids[index] ?? "";
    if (id === "") continue;
    const size = seen.size;
    if (seen.add(id).size === size) flag(index, id);
  }
}
