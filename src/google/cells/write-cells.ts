// Single cells of a tab written in as few calls as they need.
import type { CellWrite } from "../../workbook/cells/cell-write";
import { columnRange } from "./ranges";

/** Cells right below one another in a column, from the top. */
function blocksOf(cells: readonly CellWrite[]): [CellWrite, ...CellWrite[]][] {
  const blocks: [CellWrite, ...CellWrite[]][] = [];
  for (const cell of cells) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    const isBelow = last?.column === cell.column && last.row === cell.row - 1;
    if (block && isBelow) block.push(cell);
    else blocks.push([cell]);
  }
  return blocks;
}

/** Cells below one another go together: a paste of hundreds of rows must end within a simple trigger's 30 seconds. */
export function writeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellWrite[]): void {
  for (const block of blocksOf(cells)) {
    const [{ row, column }] = block;
    columnRange(sheet, row, column, block.length).setValues(block.map(({ value }) => [value]));
  }
}
