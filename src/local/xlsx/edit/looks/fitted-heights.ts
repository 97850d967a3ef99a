// Row heights for wrapped text. A Sheet fits rows as they are typed in; a file must give the height, or programs show
// one line. The heights lack customHeight (ECMA-376 part 1, 18.3.1.73), so programs fit a row again when it is edited.

import type { Cell } from "../../../runtime/model/cell";
import type { ChangedTab } from "../../../runtime/model/changed-cells";
import { type SheetModel, USUAL_WIDTH } from "../../../runtime/model/sheet-model";

/** Points. */
const USUAL_SIZE = 11;
const LINE_PER_SIZE = 1.36;
const USUAL_HEIGHT = 15;
const MOST_HEIGHT = 409;
/** The average width of a letter, in pixels for each point of the font's size. */
const LETTER_PIXELS_PER_POINT = 0.56;
/** The width of bold letters, as a share of that of plain ones. */
const BOLD_FACTOR = 1.1;
const CELL_PADDING = 8;

function linesIn(text: string, width: number, size: number, isBold: boolean): number {
  const letter = size * LETTER_PIXELS_PER_POINT * (isBold ? BOLD_FACTOR : 1);
  const letters = Math.max(Math.floor((width - CELL_PADDING) / letter), 1);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph.split(" "), letters), 0);
}

/** How many lines a text takes, broken between words and inside those that are longer than a line. */
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

/** The height of a row in points; null for a row without wrapped text. */
function heightFor(sheet: SheetModel, row: number, cells: readonly (Cell | undefined)[]): number | null {
  // A row's list has holes where nothing was written.
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

/** Heights in points by row, for rows that changed since the last save and have no height set by hand. */
export function fittedHeights({ sheet, cells }: ChangedTab): Map<number, number> {
  const heights = new Map<number, number>();
  const isAllNew = sheet.dirtyParts.has("columns");
  const rows = isAllNew ? sheet.rows.keys() : new Set(cells.map(({ row }) => row - 1));
  for (const index of rows) {
    const row = index + 1;
    const own = sheet.rows[index];
    const height = own && !sheet.rowHeights.has(row) ? heightFor(sheet, row, own) : null;
    if (height !== null) heights.set(row, height);
  }
  return heights;
}
