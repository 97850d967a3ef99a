// Names of columns and cells as every spreadsheet writes them: A, Z, AA; B12. Rows and columns are 0-based here.

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both corners in it. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** The tab and cell that a link inside the workbook names ("#'Löften'!A5", "#Löften!A5"); null for any other link. */
export function parseInnerLink(link: string): { sheet: string; place: CellPlace } | null {
  const match = /^#(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(link);
  if (!match) return null;
  const [, quoted, plain, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", place: { row: Number(digits) - 1, column } };
}
