// Writes one sheet: its columns, rows, frozen rows and merged cells, and with them its cells, rules and charts.

import { cellName, columnName } from "../../../workbook/cells/a1";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import { checked, type OpenFile } from "../library/open-file";
import type { CellPatch } from "../patch/rows";
import { pointsFromPixels, widthFromPixels } from "../units/measures";
import { isLeftToUs, writeChangedCells } from "./cells";
import { writeCharts } from "./charts";
import type { LibrarySave } from "./library-save";
import { writeConditionalRules, writeValidations } from "./rules";

/** @returns The cells that are left out of the library's file. */
export function writeSheet(writing: LibrarySave, sheet: SheetModel): CellPatch[] {
  const { file } = writing;
  const { name, dirtyParts } = sheet;
  if (sheet.version === sheet.savedVersion) return [];
  if (dirtyParts.has("columns")) writeColumns(writing, sheet);
  const left = writeChangedCells(writing, sheet);
  if (dirtyParts.has("rowHeights")) {
    for (const [row, height] of sheet.rowHeights) checked(file.SetRowHeight(name, row, pointsFromPixels(height)));
  }
  if (dirtyParts.has("frozen")) writeFrozen(file, sheet);
  if (dirtyParts.has("merges")) writeMerges(file, sheet);
  if (dirtyParts.has("tabColor"))
    checked(file.SetSheetProps(name, { TabColorRGB: sheet.tabColor?.slice(1).toUpperCase() ?? "" }));
  if (dirtyParts.has("gridlines"))
    checked(
      file.SetSheetView(name, 0, {
        ...checked(file.GetSheetView(name, 0)).opts,
        ShowGridLines: !sheet.hiddenGridlines,
      }),
    );
  if (dirtyParts.has("validations")) writeValidations(file, sheet);
  if (dirtyParts.has("rules")) writeConditionalRules(file, sheet);
  if (dirtyParts.has("charts")) writeCharts(file, sheet);
  return left;
}

/** The library gives a column's style to all its cells, so cells with a style of their own get theirs again. */
function writeColumns({ file, styleNumber }: LibrarySave, sheet: SheetModel): void {
  for (const [column, { width, style }] of sheet.columns) {
    const letter = columnName(column);
    if (width !== null) checked(file.SetColWidth(sheet.name, letter, letter, widthFromPixels(width)));
    if (style !== null) checked(file.SetColStyle(sheet.name, letter, styleNumber(style)));
  }
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (!sheet.columns.get(column)?.style || isLeftToUs(cell)) continue;
    const name = cellName(row, column);
    checked(file.SetCellStyle(sheet.name, name, name, styleNumber(cell.style)));
  }
}

function writeFrozen(file: OpenFile, { name, frozenRows }: SheetModel): void {
  const panes =
    frozenRows === 0
      ? { Freeze: false, Split: false }
      : { Freeze: true, YSplit: frozenRows, TopLeftCell: cellName(frozenRows + 1, 1), ActivePane: "bottomLeft" };
  checked(file.SetPanes(name, panes));
}

function writeMerges(file: OpenFile, sheet: SheetModel): void {
  for (const merge of checked(file.GetMergeCells(sheet.name)).mergeCells) {
    checked(file.UnmergeCell(sheet.name, merge.GetStartAxis(), merge.GetEndAxis()));
  }
  for (const { row, column, lastRow, lastColumn } of sheet.merges) {
    checked(file.MergeCell(sheet.name, cellName(row, column), cellName(lastRow, lastColumn)));
  }
}
