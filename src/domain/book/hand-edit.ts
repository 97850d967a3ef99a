// A change that somebody made by hand in a tab: typed into one cell, or pasted over many.

export interface HandEdit {
  readonly tab: string;
  /** Rows and columns, from 0, the last ones included. */
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
  readonly lastColumn: number;
  /** `A12:H40`. */
  readonly range: string;
  /** What a single cell said before, days as serial numbers; empty where it said nothing or it isn't known. */
  readonly before: string;
  /** What it was made to say, in the same way; left out where that isn't known. */
  readonly after?: string | undefined;
}

export function isSingleCell({ row, lastRow, column, lastColumn }: HandEdit): boolean {
  return row === lastRow && column === lastColumn;
}
