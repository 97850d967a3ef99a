// Reads one column of a tab, cell by cell, and works out once what is repeated in it.
import type { RowIssueCode } from "../../domain/book/row-issue";
import { oncePerValue } from "../../domain/words/once-per-value";
import { isBlank } from "../cells/filled-rows";
import { emptyValueOf, type Reading, type ReadingContext, readCell } from "../cells/read-cell";
import type { Column } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";

/** Is told what is wrong with the cell in a row. */
export type Flag = (row: number, code: RowIssueCode, value?: string) => void;

/** Kinds whose cells take work to understand. Those of other kinds are texts, taken as they stand. */
const REMEMBERED: readonly Column["kind"][] = [
  "date",
  "number",
  "choice",
  "word",
  "words",
  "commitment",
  "commitments",
  "texts",
  "weekdays",
];

/** Tells what a cell means. Equal cells of a kind that is remembered have one and the same value. */
function understander(column: Column, context: ReadingContext): (cell: CellValue) => Reading<unknown> {
  const nothing: Reading<unknown> = { value: emptyValueOf(column), problems: [] };
  const understand = (cell: CellValue) => (isBlank(cell) ? nothing : readCell(cell, column, context));
  return REMEMBERED.includes(column.kind) ? oncePerValue(understand) : understand;
}

/**
 * Reads the column's cell in a row. `at`: the column, from 0; -1 where there is none, and then every cell is empty.
 */
export function columnReader(
  column: Column,
  at: number,
  rows: RawTab["rows"],
  context: ReadingContext,
  flag: Flag,
): (row: number) => unknown {
  const empty: unknown = emptyValueOf(column);
  if (at === -1) return () => empty;
  const { required } = column;
  const understand = understander(column, context);
  const seen = column.kind === "id" ? new Set<unknown>() : null;
  const nothingIn = (row: number) => {
    if (required) flag(row, "valueMissing");
    return empty;
  };
  let lastCell: CellValue = "";
  let lastReading: Reading<unknown> = { value: empty, problems: [] };
  return (row) => {
    const cell = rows[row]?.[at] ?? "";
    if (cell === "") return nothingIn(row);
    if (cell !== lastCell) {
      lastReading = understand(cell);
      lastCell = cell;
    }
    const { value, problems } = lastReading;
    if (value === empty && problems.length === 0) return nothingIn(row);
    for (const problem of problems) flag(row, problem.code, problem.value);
    if (seen !== null) {
      // Asking by adding is one look-up less in the largest of the sets.
      const before = seen.size;
      if (seen.add(value).size === before) flag(row, "idDuplicate", String(value));
    }
    return value;
  };
}
