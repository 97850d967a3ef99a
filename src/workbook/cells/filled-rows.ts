// Which rows of a tab say something, and where the next one goes.
import { foldOf, isBlankText } from "../../domain/book/words";
import type { CellValue } from "../schema/raw-tab";
import type { Tab } from "./tab";

/** Whether a cell says nothing: it is empty, or holds spaces and unseen signs alone. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === "" || (typeof cell === "string" && isBlankText(cell));
}

/** A column of check boxes reaches far below the last row, and every box that nobody has ticked holds `false`. */
const isSaid = (cell: CellValue | undefined): cell is CellValue => cell !== false && !isBlank(cell);

/** What spreadsheet programs call the row of totals under a table, in Swedish and English. */
const TOTALS: readonly string[] = ["summa", "totalt", "totalsumma", "delsumma", "total", "totals", "grand total"];

/** How such a word may begin, with signs before it that nobody sees. Few rows do, and the others are asked no more. */
const BEGINS_AS_TOTALS = /^(?:[dgst']|[^!-~])/i;

const isTotalsWord = (cell: CellValue) =>
  typeof cell === "string" && BEGINS_AS_TOTALS.test(cell) && TOTALS.includes(foldOf(cell));

/** Whether a row of totals may have such a cell. */
const isOfTotals = (cell: CellValue) => typeof cell === "number" || isTotalsWord(cell);

/** The first column that says something in the row; undefined where none does. */
function firstSaid(cells: readonly CellValue[] | undefined, columns: readonly number[]): number | undefined {
  for (const column of columns) if (isSaid(cells?.[column])) return column;
  return undefined;
}

/** Whether a row only sums up those above it: it holds a word for totals, and nothing else but numbers. */
function isTotalsRow(cells: readonly CellValue[] | undefined, columns: readonly number[], first: number): boolean {
  if (!isOfTotals(cells?.[first] ?? "")) return false;
  const said = columns.map((column) => cells?.[column]).filter(isSaid);
  return said.some(isTotalsWord) && said.every(isOfTotals);
}

/**
 * Rows below the header with something in one of the columns. What stands in people's own columns alone is no row, nor
 * is a row of totals.
 */
export function filledRows({ rows }: Pick<Tab, "rows">, columns: readonly number[]): number[] {
  const filled: number[] = [];
  for (let row = 1; row < rows.length; row++) {
    const first = firstSaid(rows[row], columns);
    if (first !== undefined && !isTotalsRow(rows[row], columns, first)) filled.push(row);
  }
  return filled;
}

/** The columns of a tab that have their header, from 0. */
export function placedColumns({ columns }: Pick<Tab, "columns">): number[] {
  return Object.values<number>(columns).filter((column) => column !== -1);
}

/** Where a tab's next rows go. */
export interface NextRow {
  /** The place after the last row that says something in our own columns. */
  readonly row: number;
  /** How many rows are free there before a row of totals; null where none stands below. */
  readonly free: number | null;
}

/**
 * People look for a new row after the last one, however far down their own check boxes, formulas and notes reach, and
 * above a row of totals.
 */
export function nextRow(tab: Pick<Tab, "rows" | "columns">): NextRow {
  const columns = placedColumns(tab);
  const filled = filledRows(tab, columns);
  const row = (filled[filled.length - 1] ?? 0) + 1;
  const below = tab.rows.slice(row).findIndex((cells) => firstSaid(cells, columns) !== undefined);
  return { row, free: below === -1 ? null : below };
}
