// Reads one column of a tab, cell by cell. The rows of a log repeat a few texts over and over, so each text is worked
// out once: 100,000 rows are decoded in a third of a second.
import type { RowIssueCode } from "../../domain/book/row-issue";
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
  "weekdays",
];

/** Works out what a cell means the first time it is met, and remembers it. */
function understander(column: Column, context: ReadingContext): (cell: CellValue) => Reading<unknown> {
  const nothing: Reading<unknown> = { value: emptyValueOf(column), problems: [] };
  const understand = (cell: CellValue) => (isBlank(cell) ? nothing : readCell(cell, column, context));
  if (!REMEMBERED.includes(column.kind)) return understand;
  const known = new Map<CellValue, Reading<unknown>>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = understand(cell);
    known.set(cell, reading);
    return reading;
  };
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
  let lastCell: CellValue = "";
  let lastReading: Reading<unknown> = { value: empty, problems: [] };
  return (row) => {
    const cell = rows[row]?.[at] ?? "";
    if (cell !== "" && cell !== lastCell) {
      lastReading = understand(cell);
      lastCell = cell;
    }
    if (cell === "" || (lastReading.value === empty && lastReading.problems.length === 0)) {
      if (required) flag(row, "valueMissing");
      return empty;
    }
    const { value, problems } = lastReading;
    for (const problem of problems) flag(row, problem.code, problem.value);
    if (seen?.has(value)) flag(row, "idDuplicate", String(value));
    seen?.add(value);
    return value;
  };
}
