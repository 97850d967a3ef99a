// How high a row probably is, until it is drawn and the browser has laid it out.
import type { CellView, SheetView } from "../../../../session";
import type { ShownSheet } from "../shown-sheet";

/** Pixels of a row of one line, with the line below it. */
export const ROW_HEIGHT = 25;
const LINE_HEIGHT = 18;
const CELL_PADDING = 12;
/** Pixels that a letter takes on average. */
const LETTER_WIDTH = 7;
const PLAIN_SIZE = 10;

export function estimateRowHeight(model: ShownSheet, row: number): number {
  const { view } = model;
  let height = Math.max(ROW_HEIGHT, view.rowHeights[row] ?? 0);
  model.rowCells(row)?.forEach((cell) => {
    if (cell) height = Math.max(height, cellHeight(cell, view));
  });
  return height;
}

function cellHeight({ column, text, style = {} }: CellView, { columnWidths }: SheetView): number {
  const scale = Math.max(1, (style.fontSize ?? PLAIN_SIZE) / PLAIN_SIZE);
  if (scale === 1 && !style.wrap && !text.includes("\n")) return ROW_HEIGHT;
  const letters = Math.max(1, ((columnWidths[column] ?? 100) - CELL_PADDING) / (LETTER_WIDTH * scale));
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + (style.wrap ? Math.max(1, Math.ceil(line.length / letters)) : 1), 0);
  return lines * Math.ceil(LINE_HEIGHT * scale) + (ROW_HEIGHT - LINE_HEIGHT);
}
