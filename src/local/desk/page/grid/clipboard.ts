// Copying from and pasting into a selection. On the clipboard a block of cells is text, as spreadsheet programs write
// it: tabs between columns, line breaks between rows, quotes around a cell that holds either.
import { delimited, parseDelimited } from "../../../../domain/import/delimited-text";
import type { CellEdit } from "../../../session";
import type { CellRange } from "./cell-place";
import type { ShownSheet } from "./shown-sheet";

export function copyText(
  model: ShownSheet,
  range: CellRange,
  isHidden: (row: number) => boolean = () => false,
): string {
  const rows: string[][] = [];
  for (let row = range.fromRow; row <= Math.min(range.toRow, Math.max(model.lastRow, range.fromRow)); row++) {
    if (isHidden(row)) continue;
    const texts: string[] = [];
    for (let column = range.fromColumn; column <= range.toColumn; column++) {
      texts.push(model.copyAt(row, column));
    }
    rows.push(texts);
  }
  return delimited(rows);
}

/** The edits that empty the cells of a block; none for cells that are empty already. */
export function clearEdits(model: ShownSheet, range: CellRange): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = range.fromRow; row <= Math.min(range.toRow, model.lastRow); row++) {
    for (const cell of model.rowCells(row) ?? []) {
      if (!cell?.text || cell.column < range.fromColumn || cell.column > range.toColumn) continue;
      edits.push({ row, column: cell.column, input: "" });
    }
  }
  return edits;
}

/**
 * The edits that fill a block from the part of it that `source` is, repeated down or to the right; from its first row
 * when no source is told, as Ctrl+D does, and from the row above when the block is one row.
 */
export function fillEdits(model: ShownSheet, range: CellRange, source: CellRange = firstRow(range)): CellEdit[] {
  const edits: CellEdit[] = [];
  if (source.fromRow < 0) return edits;
  const height = source.toRow - source.fromRow + 1;
  const width = source.toColumn - source.fromColumn + 1;
  for (let row = range.fromRow; row <= range.toRow; row++) {
    for (let column = range.fromColumn; column <= range.toColumn; column++) {
      const isSource =
        row >= source.fromRow && row <= source.toRow && column >= source.fromColumn && column <= source.toColumn;
      if (isSource) continue;
      const fromRow = source.fromRow + ((row - source.fromRow) % height);
      const fromColumn = source.fromColumn + ((column - source.fromColumn) % width);
      const input = model.inputAt(fromRow, fromColumn);
      if (input !== model.inputAt(row, column)) edits.push({ row, column, input });
    }
  }
  return edits;
}

function firstRow(range: CellRange): CellRange {
  const row = range.fromRow === range.toRow ? range.fromRow - 1 : range.fromRow;
  return { ...range, fromRow: row, toRow: row };
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
