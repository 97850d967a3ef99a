// Which rows a filter hides. A filter changes what one person sees, and nothing in the workbook.
import type { SheetView } from "../../../session";

export interface ColumnFilter {
  readonly column: number;
  /** What the column was called when the filter was made: with another header it is another column. */
  readonly header: string;
  /** The texts whose rows are shown. */
  readonly shown: ReadonlySet<string>;
}

export function headerOf({ cells }: SheetView, column: number): string {
  return cells.find((cell) => cell.row === 0 && cell.column === column)?.text ?? "";
}

/** The filters whose column is still what it was. */
export function filtersInUse(view: SheetView, filters: readonly ColumnFilter[]): ColumnFilter[] {
  return filters.filter(({ column, header }) => headerOf(view, column) === header);
}

/** The rows below the header with something in them. */
function rowsOf({ cells, frozenRows }: SheetView): number[] {
  const first = Math.max(frozenRows, 1);
  return [...new Set(cells.filter(({ row, text }) => row >= first && text !== "").map(({ row }) => row))];
}

/** The texts of a column below its header with the number of rows of each, in their order; "" stands for empty cells. */
export function textsOf(view: SheetView, column: number): { text: string; count: number }[] {
  const texts = new Map(view.cells.filter((cell) => cell.column === column).map(({ row, text }) => [row, text]));
  const counts = new Map<string, number>();
  for (const row of rowsOf(view)) {
    const text = texts.get(row) ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const order = new Intl.Collator("sv", { numeric: true });
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => order.compare(a.text, b.text));
}

export interface FilteredRows {
  readonly hidden: ReadonlySet<number>;
  /** Rows with content, and how many of them are shown. */
  readonly all: number;
  readonly shown: number;
}

/**
 * The rows that at least one filter hides; null when nothing is filtered. Rows below the last one with content are
 * always shown, for new ones to be written in.
 *
 * @param isKept What else a row has to be.
 */
export function filterRows(
  view: SheetView,
  filters: readonly ColumnFilter[],
  isKept: ((row: number) => boolean) | null = null,
): FilteredRows | null {
  const inUse = filtersInUse(view, filters);
  if (inUse.length === 0 && !isKept) return null;
  const texts = new Map(view.cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const rows = rowsOf(view);
  const isShown = (row: number) =>
    inUse.every(({ column, shown }) => shown.has(texts.get(`${row} ${column}`) ?? "")) && (isKept?.(row) ?? true);
  const hidden = new Set(rows.filter((row) => !isShown(row)));
  const last = Math.max(0, ...rows);
  for (let row = Math.max(view.frozenRows, 1); row < last; row++) if (!isShown(row)) hidden.add(row);
  return { hidden, all: rows.length, shown: rows.filter((row) => !hidden.has(row)).length };
}
