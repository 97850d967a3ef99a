// Copying from and pasting into a selection. On the clipboard a block of cells is text, as spreadsheet programs write
// it: tabs between columns, line breaks between rows, quotes around a cell that holds either.
import { parseDelimited } from "../../../../domain/import/delimited-text";
import type { CellEdit } from "../../../session";
import type { CellRange } from "./cell-place";
import type { ShownSheet } from "./shown-sheet";

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function copyText(model: ShownSheet, range: CellRange): string {
  const rows: string[][] = [];
  for (let row = range.fromRow; row <= range.toRow; row++) {
    const texts: string[] = [];
    for (let column = range.fromColumn; column <= range.toColumn; column++) {
      texts.push(model.cellAt(row, column)?.text ?? "");
    }
    rows.push(texts);
  }
  return rows.map((texts) => texts.map(quoted).join("\t")).join("\n");
}

/** The edits that empty the cells of a block; none for cells that are empty already. */
export function clearEdits(model: ShownSheet, range: CellRange): CellEdit[] {
  const { cells } = model.view;
  const isIn = ({ row, column }: { row: number; column: number }) =>
    row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn;
  return cells.filter((cell) => isIn(cell) && cell.text !== "").map(({ row, column }) => ({ row, column, input: "" }));
}

/**
 * The edits that a pasted text makes. They begin at the first cell of the selection, and repeat the block over all of
 * it when it holds the block a whole number of times, as in Sheets and Excel.
 */
export function pasteEdits(text: string, range: CellRange): CellEdit[] {
  const block = parseDelimited(text, "\t");
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const rows = range.toRow - range.fromRow + 1;
  const columns = range.toColumn - range.fromColumn + 1;
  const isFilled = rows % height === 0 && columns % width === 0;
  const edits: CellEdit[] = [];
  for (let row = 0; row < (isFilled ? rows : height); row++) {
    for (let column = 0; column < (isFilled ? columns : width); column++) {
      const input = block[row % height]?.[column % width];
      if (input !== undefined) edits.push({ row: range.fromRow + row, column: range.fromColumn + column, input });
    }
  }
  return edits;
}
