// A tab as it is read, before anything is known about it: what Google and an .xlsx file both can give.

/** Dates as `yyyy-MM-dd`, moments as `yyyy-MM-dd HH:mm:ss`, an empty cell as "". */
export type CellValue = string | number | boolean;

export interface RawTab {
  readonly name: string;
  /** From A1; row 0 is the header row. Rows may be of different lengths. */
  readonly rows: readonly (readonly CellValue[])[];
}
