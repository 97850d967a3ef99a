// Which rows of a tab have elements.

/** Rows that are drawn above and below those on screen, for what scrolls faster than it is drawn. */
const SPARE_ROWS = 8;

export interface RowsOnScreen {
  readonly rowCount: number;
  readonly frozenRows: number;
  /** The first and the last row on screen of those that scroll. */
  readonly top: number;
  readonly bottom: number;
  /** A row that is always drawn, since the focus is in it. */
  readonly kept: number;
  isHidden(row: number): boolean;
}

/** The frozen rows, those on screen, some around them and the kept one; hidden rows are none of them. */
export function rowsToDraw({ rowCount, frozenRows, top, bottom, kept, isHidden }: RowsOnScreen): Set<number> {
  const rows = new Set<number>();
  const add = (row: number): boolean => {
    if (row < 0 || row >= rowCount || isHidden(row)) return false;
    rows.add(row);
    return true;
  };
  for (let row = 0; row < frozenRows; row++) add(row);
  for (let row = top; row <= bottom; row++) add(row);
  for (let row = top - 1, spare = SPARE_ROWS; row >= frozenRows && spare > 0; row--) if (add(row)) spare -= 1;
  for (let row = bottom + 1, spare = SPARE_ROWS; row < rowCount && spare > 0; row++) if (add(row)) spare -= 1;
  add(kept);
  return rows;
}
