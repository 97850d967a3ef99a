// Writes cells that changed: formulas, styles, links and notes through the library; plain content is left for later.

import { cellName, quotedSheetName } from "../../../workbook/cells/a1";
import { type Cell, changesOf, hasContent } from "../../runtime/model/cell";
import { isDateFormat } from "../../runtime/model/number-format";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import { checked, type OpenFile } from "../library/open-file";
import { NOTE_AUTHOR } from "../patch/notes";
import type { CellPatch } from "../patch/rows";
import { fileValue } from "../patch/workbook";
import { encodeSigns } from "../read/cell-text";
import type { LibrarySave } from "./library-save";
import { shiftedSheets } from "./shape";

/**
 * Content without a formula is put into the file when the library is done with it, since the library takes a hundred
 * times as long with a call for each cell of a large tab.
 */
export function isLeftToUs(cell: Cell): boolean {
  return cell.formula === null && cell.saved.formula === null && (changesOf(cell)?.content ?? false);
}

/** @returns The cells that are left out of the library's file. */
export function writeChangedCells(writing: LibrarySave, sheet: SheetModel): CellPatch[] {
  const { file, book, styleNumber, dayOffset } = writing;
  const areNotesWritten = shiftedSheets(book).includes(sheet);
  const left: CellPatch[] = [];
  for (const { row, column, cell } of cellsOf(sheet)) {
    const changes = changesOf(cell);
    if (!changes) continue;
    const name = cellName(row, column);
    if (isLeftToUs(cell)) {
      left.push({ row, column, style: styleNumber(cell.style), value: fileValue(cell, dayOffset) });
    } else {
      if (changes.content) writeContent(writing, sheet.name, name, cell);
      if (changes.style || (changes.content && hasContent(cell))) {
        checked(file.SetCellStyle(sheet.name, name, name, styleNumber(cell.style)));
      }
    }
    if (changes.link) writeLink(writing, sheet.name, name, cell.link);
    if (changes.note && !areNotesWritten) writeNote(file, sheet.name, name, cell);
  }
  return left;
}

function writeContent({ file, dayOffset }: LibrarySave, sheet: string, name: string, cell: Cell): void {
  const { value, formula, style } = cell;
  if (formula !== null) {
    checked(file.SetCellFormula(sheet, name, formula));
    return;
  }
  if (value === null) checked(file.SetCellDefault(sheet, name, ""));
  else if (typeof value === "string") checked(file.SetCellStr(sheet, name, encodeSigns(value)));
  else if (typeof value === "boolean") checked(file.SetCellBool(sheet, name, value));
  else checked(file.SetCellValue(sheet, name, isDateFormat(style.numberFormat) ? value - dayOffset : value));
}

function writeLink({ file, book }: LibrarySave, sheet: string, name: string, link: string | null): void {
  const place = link === null ? null : /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link);
  const target = place && book.sheets.find((candidate) => candidate.id === Number(place[1]));
  if (link === null) checked(file.SetCellHyperLink(sheet, name, "", "None"));
  else if (target) {
    checked(file.SetCellHyperLink(sheet, name, `${quotedSheetName(target.name)}!${place[2] ?? "A1"}`, "Location"));
  } else if (!place) checked(file.SetCellHyperLink(sheet, name, link, "External"));
}

function writeNote(file: OpenFile, sheet: string, name: string, { note, saved }: Cell): void {
  if (saved.note !== null) checked(file.DeleteComment(sheet, name));
  if (note !== null) checked(file.AddComment(sheet, { Cell: name, Author: NOTE_AUTHOR, Text: note }));
}
