// A tab as it is read, before anything is known about it: what Google and an .xlsx file both can give.

/** Dates as `yyyy-MM-dd`, moments as `yyyy-MM-dd HH:mm:ss`, an empty cell as "". */
export type CellValue = string | number | boolean;

/**
 * Rows and columns are counted from 0 everywhere in the code, A1 being row 0 and column 0. They are turned into
 * numbers from 1 at the edges alone: where Google's ranges are asked for (`google/cells/ranges`) and where people are
 * shown a row (`workbook/cells/place-number`).
 */
export interface RawTab {
  readonly name: string;
  /** From A1; row 0 is the header row. Rows may be of different lengths. */
  readonly rows: readonly (readonly CellValue[])[];
}
