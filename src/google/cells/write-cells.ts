// Single cells of a tab written in as few calls as they need.
import type { Gap } from "../../workbook/upkeep/missing-cells";

/** Cells right below one another in a column, from the top. */
function blocksOf(cells: readonly Gap[]): [Gap, ...Gap[]][] {
  const blocks: [Gap, ...Gap[]][] = [];
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
export function writeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly Gap[]): void {
  for (const block of blocksOf(cells)) {
    const [{ row, column }] = block;
    sheet.getRange(row, column + 1, block.length, 1).setValues(block.map(({ value }) => [value]));
  }
}
