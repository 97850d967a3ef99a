// Where each row of the tab is, in pixels from the top of its first row. Nothing else knows how high a row is.

export interface RowLayout {
  /** Pixels from the top of the first row; for the number of rows it is the height of them all. */
  top(row: number): number;
  /** 0 for a row that is hidden. */
  height(row: number): number;
  /** The row at a height in pixels; the first or last shown row for a height outside them. */
  rowAt(y: number): number;
  /** @returns Whether the height is another than before. */
  setHeight(row: number, height: number): boolean;
}

export function createRowLayout(count: number, heightOf: (row: number) => number): RowLayout {
  const heights = new Float64Array(count);
  for (let row = 0; row < count; row++) heights[row] = heightOf(row);
  const tops = new Float64Array(count + 1);
  /** The sums are right up to this row. */
  let summedTo = 0;
  const sumTo = (row: number) => {
    for (; summedTo < row; summedTo++) tops[summedTo + 1] = (tops[summedTo] ?? 0) + (heights[summedTo] ?? 0);
  };
  const top = (row: number): number => {
    const within = Math.min(Math.max(row, 0), count);
    sumTo(within);
    return tops[within] ?? 0;
  };
  const height = (row: number): number => heights[row] ?? 0;
  return {
    top,
    height,
    rowAt(y) {
      const inside = Math.min(Math.max(y, 0), Math.max(top(count) - 0.01, 0));
      let low = 0;
      let high = Math.max(count - 1, 0);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (top(middle) <= inside) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    setHeight(row, next) {
      if (row < 0 || row >= count || Math.abs(height(row) - next) < 0.01) return false;
      heights[row] = next;
      summedTo = Math.min(summedTo, row);
      return true;
    },
  };
}
