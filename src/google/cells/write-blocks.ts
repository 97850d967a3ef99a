// Writes the cells and notes of a plan, one call for each block. A tab that has gone since it was read is passed over.
import type { CellBlock } from "../../workbook/cells/cell-write";
import { columnRange } from "./ranges";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function rangeOf(spreadsheet: Spreadsheet, { tab, row, column, values }: CellBlock) {
  const sheet = spreadsheet.getSheetByName(tab);
  return sheet && columnRange(sheet, row, column, values.length);
}

export function writeCells(spreadsheet: Spreadsheet, blocks: readonly CellBlock[]): void {
  for (const block of blocks) rangeOf(spreadsheet, block)?.setValues(block.values.map((value) => [value]));
}

export function writeNotes(spreadsheet: Spreadsheet, blocks: readonly CellBlock[]): void {
  for (const block of blocks) rangeOf(spreadsheet, block)?.setNotes(block.values.map((note) => [note]));
}
