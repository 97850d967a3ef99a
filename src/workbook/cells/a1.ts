// Cell addresses in A1 notation ("B7", "$B$2:D9", "Listor!A2:A"), read and written. Rows and columns count from 1, as
// in the notation itself: https://developers.google.com/workspace/sheets/api/guides/concepts#cell
// In a file the same notation is ECMA-376 part 1, 18.18.62 (ST_Ref) and 18.18.7 (ST_CellRef).

/** A block of cells; both ends are in it. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * The last row and column that an .xlsx can hold (Microsoft's "Excel specifications and limits": 1,048,576 by XFD).
 */
export const GRID_LIMIT = { rows: 1_048_576, columns: 16_384 } as const;

/**
 * The letters of a column.
 *
 * @example
 * columnName(1) // "A"
 * columnName(28) // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The number of a column by its letters, in either case: 28 of "AB". */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** "B7:D9", or "B7" for a single cell. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  const isSingle = rect.row === rect.lastRow && rect.column === rect.lastColumn;
  return isSingle ? first : `${first}:${cellName(rect.lastRow, rect.lastColumn)}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/**
 * Reads an address without a sheet's name; null for anything else. An open end reaches the grid's limit.
 *
 * @example
 * parseRect("$B$7") // row 7, column 2, lastRow 7, lastColumn 2
 * parseRect("A2:A") // row 2, column 1, lastRow 1048576, lastColumn 1
 * parseRect("Löften") // null
 */
export function parseRect(text: string): Rect | null {
  const match = ADDRESS.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const isBlock = text.includes(":");
  if (!isBlock && !(fromColumn && fromRow)) return null;
  if (isBlock && !(toColumn || toRow)) return null;
  return {
    row: fromRow ? Number(fromRow) : 1,
    column: fromColumn ? columnNumber(fromColumn) : 1,
    lastRow: isBlock ? (toRow ? Number(toRow) : GRID_LIMIT.rows) : Number(fromRow),
    lastColumn: isBlock ? (toColumn ? columnNumber(toColumn) : GRID_LIMIT.columns) : columnNumber(fromColumn ?? "A"),
  };
}

/**
 * Several blocks separated by spaces, as a file writes them (ECMA-376 part 1, ST_Sqref); what can't be read is left
 * out.
 */
export function parseRects(text: string): Rect[] {
  return text
    .split(/\s+/)
    .map(parseRect)
    .filter((rect): rect is Rect => rect !== null);
}

/** A sheet's name as it stands before "!" in a formula. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'Min flik'!A2:A9" or "Listor!$A$2:$A" into the sheet's name (null when it has none) and the address. */
export function splitReference(text: string): { sheet: string | null; address: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { sheet: null, address: text };
  const before = text.slice(0, cut);
  const sheet = /^'.*'$/.test(before) ? before.slice(1, -1).replace(/''/g, "'") : before;
  return { sheet, address: text.slice(cut + 1) };
}
