// How high a row must be for its wrapped texts, worked out from their widths without drawing them.
import type { CellView, SheetView } from "../../../session";

export const ROW_HEIGHT = 24;
const LINE_HEIGHT = 18;
const CELL_PADDING = 12;
/** How much room a text takes beyond its width, since lines break between words and not at the column's edge. */
const SLACK = 1.08;
const MOST_LINES = 12;

/** Pixels by row, for rows that need more than one line. */
export function rowHeights(view: SheetView, measure: (text: string, isBold: boolean) => number): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of view.cells) {
    const height = heightOf(cell, view.columnWidths[cell.column] ?? 100, measure);
    if (height > (heights.get(cell.row) ?? ROW_HEIGHT)) heights.set(cell.row, height);
  }
  return heights;
}

function heightOf(
  { text, style = {} }: CellView,
  columnWidth: number,
  measure: (text: string, isBold: boolean) => number,
): number {
  const scale = (style.fontSize ?? 10) / 10;
  const room = Math.max(20, columnWidth - CELL_PADDING);
  const lines = style.wrap
    ? text.split("\n").reduce((sum, line) => {
        return sum + Math.max(1, Math.ceil((measure(line, style.bold === true) * scale * SLACK) / room));
      }, 0)
    : 1;
  const lineHeight = Math.ceil(LINE_HEIGHT * Math.max(1, scale));
  return Math.min(lines, MOST_LINES) * lineHeight + (ROW_HEIGHT - LINE_HEIGHT);
}

/** Measures a text in pixels in the grid's font. */
export function createTextMeasure(fontFamily: string): (text: string, isBold: boolean) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (text, isBold) => {
    if (!context) return text.length * 7;
    context.font = `${isBold ? "bold " : ""}13px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
