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

type Cells = readonly (CellView | undefined)[];

/** What rows came to when they were last estimated: most of them are as they were, in columns as wide. */
const estimated = new WeakMap<Cells, { readonly widths: readonly number[]; readonly height: number }>();

export function estimateRowHeight(model: ShownSheet, row: number): number {
  const { view } = model;
  const cells = model.rowCells(row);
  return Math.max(ROW_HEIGHT, view.rowHeights[row] ?? 0, cells ? textHeight(cells, view) : 0);
}

function textHeight(cells: Cells, view: SheetView): number {
  const known = estimated.get(cells);
  if (known && known.widths === view.columnWidths) return known.height;
  let height = 0;
  cells.forEach((cell) => {
    if (cell) height = Math.max(height, cellHeight(cell, view));
  });
  estimated.set(cells, { widths: view.columnWidths, height });
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
