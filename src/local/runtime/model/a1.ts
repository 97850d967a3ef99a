// Cell addresses: "B7", "$B$2:D9", "Listor!A2:A" and back. Rows and columns count from 1.

/** A block of cells, both ends inclusive. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The last row and column a spreadsheet file can hold. */
export const GRID_LIMIT = { rows: 1_048_576, columns: 16_384 } as const;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  const single = rect.row === rect.lastRow && rect.column === rect.lastColumn;
  return single ? first : `${first}:${cellName(rect.lastRow, rect.lastColumn)}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Reads "B7", "B7:D9", "B:D", "2:5" or "A2:A"; an open end reaches the grid's limit. Null for anything else. */
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

/** Several blocks separated by spaces, as a file writes them; what can't be read is left out. */
export function parseRects(text: string): Rect[] {
  return text
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= rect.lastRow && column >= rect.column && column <= rect.lastColumn;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const both = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return both.row <= both.lastRow && both.column <= both.lastColumn ? both : null;
}

/** What is left of a block when another is cut out of it: at most four blocks. */
export function subtract(from: Rect, cut: Rect): Rect[] {
  const hole = intersection(from, cut);
  if (!hole) return [from];
  const parts: Rect[] = [];
  if (from.row < hole.row) parts.push({ ...from, lastRow: hole.row - 1 });
  if (hole.lastRow < from.lastRow) parts.push({ ...from, row: hole.lastRow + 1 });
  const middle = { ...from, row: hole.row, lastRow: hole.lastRow };
  if (from.column < hole.column) parts.push({ ...middle, lastColumn: hole.column - 1 });
  if (hole.lastColumn < from.lastColumn) parts.push({ ...middle, column: hole.lastColumn + 1 });
  return parts;
}

/** A sheet's name as it stands before "!" in a formula. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Min flik'!A2:A9" or "Listor!$A$2:$A" into the sheet's name (null when it has none) and the address. */
export function splitReference(text: string): { sheet: string | null; address: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { sheet: null, address: text };
  const before = text.slice(0, cut);
  const sheet = /^'.*'$/.test(before) ? before.slice(1, -1).replaceAll("''", "'") : before;
  return { sheet, address: text.slice(cut + 1) };
}
