// Which rows a filter hides. A filter changes what one person sees, and nothing in the workbook.
import type { SheetView } from "../../../session";
import { indexOf, textAt } from "../grid/sheet-index";

export interface ColumnFilter {
  readonly column: number;
  /** What the column was called when the filter was made: with another header it is another column. */
  readonly header: string;
  /** The texts whose rows are shown. */
  readonly shown: ReadonlySet<string>;
}

export function headerOf(view: SheetView, column: number): string {
  return textAt(view, 0, column);
}

/** The filters whose column is still what it was. */
export function filtersInUse(view: SheetView, filters: readonly ColumnFilter[]): ColumnFilter[] {
  return filters.filter(({ column, header }) => headerOf(view, column) === header);
}

/** The rows below the header with something in them. */
function rowsOf(view: SheetView): number[] {
  const first = Math.max(view.frozenRows, 1);
  const { rows } = indexOf(view);
  return [...rows].flatMap(([row, cells]) => (row >= first && cells.some((cell) => cell?.text) ? [row] : []));
}

/** The texts of a column below its header with the number of rows of each, in their order; "" stands for empty cells. */
export function textsOf(view: SheetView, column: number): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rowsOf(view)) {
    const text = textAt(view, row, column);
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
  const rows = rowsOf(view);
  const isShown = (row: number) =>
    inUse.every(({ column, shown }) => shown.has(textAt(view, row, column))) && (isKept?.(row) ?? true);
  const hidden = new Set(rows.filter((row) => !isShown(row)));
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  for (let row = Math.max(view.frozenRows, 1); row < last; row++) if (!isShown(row)) hidden.add(row);
  return { hidden, all: rows.length, shown: rows.filter((row) => !hidden.has(row)).length };
}
