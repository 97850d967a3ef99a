// Inserts, deletes and moves sheets, rows and columns in the file, in the order in which it was done in memory.

import { cellName, columnName } from "../../../workbook/cells/a1";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import type { ShapeChange, WorkbookModel } from "../../runtime/model/workbook-model";
import { checked, type OpenFile } from "../library/open-file";
import { NOTE_AUTHOR } from "../patch/notes";
import { noteText } from "../read/note-text";

export function writeShape(file: OpenFile, book: WorkbookModel): void {
  for (const change of book.shapeChanges) applyShape(file, change);
  for (const sheet of shiftedSheets(book)) rewriteNotes(file, sheet);
}

/** The sheets whose rows or columns moved. Their notes are written here, and not with the cells. */
export function shiftedSheets(book: WorkbookModel): SheetModel[] {
  const names = new Set(book.shapeChanges.flatMap((change) => (change.kind === "shift" ? [change.sheet] : [])));
  return book.sheets.filter((sheet) => names.has(sheet.name));
}

/** The library doesn't move notes along with rows and columns, so all of a sheet's notes are written anew. */
function rewriteNotes(file: OpenFile, sheet: SheetModel): void {
  const { comments } = checked(file.GetComments(sheet.name));
  const authors = new Map(comments.map((comment) => [noteText(comment), comment.Author ?? ""]));
  for (const { Cell } of comments) checked(file.DeleteComment(sheet.name, Cell));
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (cell.note === null) continue;
    const Author = authors.get(cell.note) ?? NOTE_AUTHOR;
    checked(file.AddComment(sheet.name, { Cell: cellName(row, column), Author, Text: cell.note }));
  }
}

function applyShape(file: OpenFile, change: ShapeChange): void {
  switch (change.kind) {
    case "insertSheet": {
      checked(file.NewSheet(change.name));
      moveTo(file, change.name, change.index);
      return;
    }
    case "deleteSheet":
      checked(file.DeleteSheet(change.name));
      return;
    case "moveSheet":
      moveTo(file, change.name, change.index);
      return;
    case "renameSheet":
      checked(file.SetSheetName(change.name, change.to));
      return;
    case "shift": {
      const { axis, at, count } = change.shift;
      if (axis === "rows") {
        if (count > 0) checked(file.InsertRows(change.sheet, at, count));
        for (let left = -count; left > 0; left--) checked(file.RemoveRow(change.sheet, at));
      } else {
        if (count > 0) checked(file.InsertCols(change.sheet, columnName(at), count));
        for (let left = -count; left > 0; left--) checked(file.RemoveCol(change.sheet, columnName(at)));
      }
    }
  }
}

/** The library can only move a sheet before another, so the others are moved before one that is to be last. */
function moveTo(file: OpenFile, name: string, index: number): void {
  const { list } = file.GetSheetList();
  if (list.indexOf(name) === index) return;
  const others = list.filter((other) => other !== name);
  const next = others[index];
  if (next !== undefined) checked(file.MoveSheet(name, next));
  else for (const other of others) checked(file.MoveSheet(other, name));
}
