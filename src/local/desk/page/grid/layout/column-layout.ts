// Where each column of the tab is, in pixels from the left edge of column A.

export interface ColumnLayout {
  readonly count: number;
  /** Pixels from the left edge of column A; for the number of columns it is the width of them all. */
  left(column: number): number;
  width(column: number): number;
  /** The column at a distance in pixels; the first or last one for a distance outside them. */
  columnAt(x: number): number;
}

export function createColumnLayout(widths: readonly number[]): ColumnLayout {
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  const count = widths.length;
  return {
    count,
    left: (column) => lefts[Math.min(Math.max(column, 0), count)] ?? 0,
    width: (column) => widths[column] ?? 0,
    columnAt(x) {
      const at = lefts.findIndex((left) => left > x) - 1;
      return at === -2 ? Math.max(count - 1, 0) : Math.max(at, 0);
    },
  };
}
