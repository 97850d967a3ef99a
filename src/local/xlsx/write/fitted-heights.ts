// Row heights for wrapped text. Spreadsheets on the web fit rows as they are typed; a file has to say the height,
// or programs show one line of it. The heights are marked as automatic, so that editing a cell fits its row again.

import { type Cell, changesOf } from "../../runtime/model/cell";
import { type SheetModel, USUAL_WIDTH } from "../../runtime/model/sheet-model";

/** Points. */
const USUAL_SIZE = 11;
const LINE_PER_SIZE = 1.36;
const USUAL_HEIGHT = 15;
const MOST_HEIGHT = 409;
/** Pixels a letter takes on average for each point of its size. */
const LETTER_PIXELS_PER_POINT = 0.56;
/** How much wider bold letters are. */
const BOLD_FACTOR = 1.1;
const CELL_PADDING = 8;

function linesIn(text: string, width: number, size: number, isBold: boolean): number {
  const letter = size * LETTER_PIXELS_PER_POINT * (isBold ? BOLD_FACTOR : 1);
  const letters = Math.max(Math.floor((width - CELL_PADDING) / letter), 1);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph.split(" "), letters), 0);
}

/** Breaks between words, and inside those that are longer than a line. */
function linesOf(words: readonly string[], letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = 0;
    }
    const extra = Math.max(Math.ceil(length / letters) - 1, 0);
    lines += extra;
    used += (used > 0 ? 1 : 0) + length - extra * letters;
  }
  return lines;
}

/** Points; null for a row without wrapped text, which needs no height of its own. */
function heightFor(sheet: SheetModel, row: number, cells: readonly (Cell | undefined)[]): number | null {
  // Rows have holes where nothing was ever written.
  const heights = Array.from(cells, (cell, index) => {
    if (!cell?.style.wrap || typeof cell.value !== "string") return 0;
    const isMerged = sheet.merges.some(
      (merge) => row >= merge.row && row <= merge.lastRow && merge.column === index + 1,
    );
    if (isMerged) return 0;
    const size = cell.style.fontSize ?? USUAL_SIZE;
    const width = sheet.columns.get(index + 1)?.width ?? USUAL_WIDTH;
    return linesIn(cell.value, width, size, cell.style.bold) * size * LINE_PER_SIZE;
  });
  const tallest = Math.max(0, ...heights);
  return tallest === 0 ? null : Math.min(Math.max(Math.ceil(tallest), USUAL_HEIGHT), MOST_HEIGHT);
}

/** Heights in points by row, for the rows that changed since the save before and have none set by hand. */
export function fittedHeights(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  const isAllNew = sheet.dirtyParts.has("columns");
  for (const [index, cells] of sheet.rows.entries()) {
    const row = index + 1;
    if (!cells || sheet.rowHeights.has(row)) continue;
    const isChanged = isAllNew || cells.some((cell) => cell && changesOf(cell) !== null);
    const height = isChanged ? heightFor(sheet, row, cells) : null;
    if (height !== null) heights.set(row, height);
  }
  return heights;
}
