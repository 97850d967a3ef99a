// Where a cell is in the grid. Rows and columns count from 0 here, as in the session and the grid library; the names
// that a person reads (B12) count from 1.
import { cellName, parseRect, splitReference } from "../../../../workbook/cells/a1";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; both corners are in it. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** "B12" for row 11 and column 1. */
export function placeName({ row, column }: CellPlace): string {
  return cellName(row + 1, column + 1);
}

/** The tab and cell that a link inside the workbook names ("#'Löften'!A5", "#Löften!A5"); null for any other link. */
export function parseInnerLink(link: string): { sheet: string; place: CellPlace } | null {
  if (!link.startsWith("#")) return null;
  const { sheet, address } = splitReference(link.slice(1));
  const rect = parseRect(address);
  return sheet && rect ? { sheet, place: { row: rect.row - 1, column: rect.column - 1 } } : null;
}
