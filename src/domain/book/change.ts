// A line of Ändringslogg: what was changed, where, and what stood there.

export interface Change {
  readonly tab: string;
  /** The row's ID, or `rad 7` where it has none; empty where a whole range was changed. */
  readonly row: string;
  /** Header of the column, or the range: `Aktiviteter!A12:H40`. */
  readonly field: string;
  /** As the cell said it; empty for a range. */
  readonly before: string;
  readonly after: string;
}
