// Reads one column of a tab, cell by cell. Rows of a log say the same few things over and over: each text is understood
// once.
import type { RowIssueCode } from "../../domain/book/row-issue";
import { isBlank } from "../cells/filled-rows";
import { emptyValueOf, type Reading, type ReadingContext, readCell } from "../cells/read-cell";
import type { Column } from "../schema/column";
import type { CellValue, RawTab } from "../schema/raw-tab";

/** Told of what is wrong with a cell, by its row. */
export type Flag = (row: number, code: RowIssueCode, value?: string) => void;

/** Kinds whose cells take work to understand; texts are taken as they stand. */
const REMEMBERED: readonly Column["kind"][] = [
  "date",
  "number",
  "choice",
  "word",
  "words",
  "commitment",
  "commitments",
];

/** What each text of the column means, worked out the first time it is met. */
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

/** The value of the column's cell in a row. A column that isn't there (`at` is -1) is empty in every row. */
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
