// Puts what changed in memory into the file as it was opened; all else in it is left as it stands.

import { cellName, columnName, quotedSheetName, rectName } from "../../../workbook/cells/a1";
import { type Cell, changesOf, hasContent, type Style, stateOf } from "../../runtime/model/cell";
import { isDateFormat } from "../../runtime/model/number-format";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import type { ShapeChange, WorkbookModel } from "../../runtime/model/workbook-model";
import { checked, type ExcelFile, newExcelize } from "../library/excelize";
import { propertyParts, readProperties } from "../package/document-properties";
import { openParts } from "../package/parts";
import { withParts } from "../package/zip";
import { NOTE_AUTHOR } from "../patch/notes";
import type { CellPatch } from "../patch/rows";
import { fileValue, patchWorkbook, putCells } from "../patch/workbook";
import { encodeSigns } from "../read/cell-text";
import { noteText } from "../read/note-text";
import { closeNumberGaps } from "../read/number-parts";
import { styleReader } from "../read/styles";
import { pointsFromPixels, widthFromPixels } from "../units/measures";
import { writeCharts } from "./charts";
import { dropCharts } from "./drop-charts";
import { GUARDED_PROPERTY } from "./guarded-sheets";
import { placeCharts } from "./place-charts";
import { writeConditionalRules, writeValidations } from "./rules";
import { styleWriter } from "./styles";

interface Writing {
  readonly file: ExcelFile;
  readonly book: WorkbookModel;
  readonly styleNumber: (style: Style) => number;
  /** See WorkbookParts. */
  readonly dayOffset: number;
}

/**
 * The file's new bytes, with what the add-on keeps with the document. What counts as saved stays until `markSaved`, for a
 * save can still fail.
 */
export function writeChanges(
  bytes: Uint8Array,
  book: WorkbookModel,
  properties: ReadonlyMap<string, string> = readProperties(openParts(bytes).parts),
): Uint8Array {
  const patched = patchWorkbook(bytes, book, properties);
  if (patched) return patched;
  const written = writeWithLibrary(bytes, book);
  return withParts(written, propertyParts(openParts(written).parts, properties));
}

function writeWithLibrary(bytes: Uint8Array, book: WorkbookModel): Uint8Array {
  const file = newExcelize().OpenReader?.(
    dropCharts(
      closeNumberGaps(bytes),
      book.sheets.flatMap((sheet) => sheet.droppedCharts),
    ),
  );
  if (!file) throw new Error("excelize did not load");
  checked({ error: file.error ?? null });
  const parts = openParts(bytes);
  const writing: Writing = {
    file,
    book,
    styleNumber: styleWriter(file, styleReader(file, book.locale, parts.styles, book.fileStyles), book.fileStyles),
    dayOffset: parts.dayOffset,
  };
  for (const change of book.shapeChanges) applyShape(file, change);
  for (const sheet of shiftedSheets(book)) rewriteNotes(file, sheet);
  const left = new Map(book.sheets.map((sheet) => [sheet.name, writeSheet(writing, sheet)]));
  if (book.sheets.some((sheet) => sheet.dirtyParts.has("protection"))) writeGuarded(file, book);
  checked(file.SetCalcProps({ FullCalcOnLoad: true }));
  const { buffer, error } = file.WriteToBuffer();
  if (error || !(buffer instanceof Uint8Array)) throw new Error(`excelize: ${error}`);
  return placeCharts(putCells(buffer, book, left), book);
}

/** After the bytes are on disk: memory and file are the same. */
export function markSaved(book: WorkbookModel): void {
  book.shapeChanges.length = 0;
  for (const sheet of book.sheets.filter((candidate) => candidate.version !== candidate.savedVersion)) {
    sheet.savedVersion = sheet.version;
    sheet.dirtyParts.clear();
    sheet.droppedRuleBlocks.clear();
    sheet.rules = sheet.rules.map((rule) => ({ ...rule, origin: rule.origin ?? rule.rects.map(rectName).join(" ") }));
    for (const { cell } of cellsOf(sheet)) {
      if (changesOf(cell)) cell.saved = stateOf(cell);
    }
  }
}

function shiftedSheets(book: WorkbookModel): SheetModel[] {
  const names = new Set(book.shapeChanges.flatMap((change) => (change.kind === "shift" ? [change.sheet] : [])));
  return book.sheets.filter((sheet) => names.has(sheet.name));
}

/** The library leaves notes behind when rows and columns move, so they are taken away and written where they belong. */
function rewriteNotes(file: ExcelFile, sheet: SheetModel): void {
  const { comments } = checked(file.GetComments(sheet.name));
  const authors = new Map(comments.map((comment) => [noteText(comment), comment.Author ?? ""]));
  for (const { Cell } of comments) checked(file.DeleteComment(sheet.name, Cell));
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (cell.note === null) continue;
    const Author = authors.get(cell.note) ?? NOTE_AUTHOR;
    checked(file.AddComment(sheet.name, { Cell: cellName(row, column), Author, Text: cell.note }));
  }
}

function applyShape(file: ExcelFile, change: ShapeChange): void {
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

/** The library moves a sheet before another; the last place is reached by moving the one after it. */
function moveTo(file: ExcelFile, name: string, index: number): void {
  const { list } = file.GetSheetList();
  if (list.indexOf(name) === index) return;
  const others = list.filter((other) => other !== name);
  const next = others[index];
  if (next !== undefined) checked(file.MoveSheet(name, next));
  else for (const other of others) checked(file.MoveSheet(other, name));
}

/** Gives the cells that are left for us to put in the file. */
function writeSheet(writing: Writing, sheet: SheetModel): CellPatch[] {
  const { file } = writing;
  const { name, dirtyParts } = sheet;
  if (sheet.version === sheet.savedVersion) return [];
  if (dirtyParts.has("columns")) writeColumns(writing, sheet);
  const left = writeCells(writing, sheet);
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

/** A column's style is laid on all its cells by the library, so those that have their own get it back. */
function writeColumns({ file, styleNumber }: Writing, sheet: SheetModel): void {
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

function writeFrozen(file: ExcelFile, { name, frozenRows }: SheetModel): void {
  const panes =
    frozenRows === 0
      ? { Freeze: false, Split: false }
      : { Freeze: true, YSplit: frozenRows, TopLeftCell: cellName(frozenRows + 1, 1), ActivePane: "bottomLeft" };
  checked(file.SetPanes(name, panes));
}

function writeMerges(file: ExcelFile, sheet: SheetModel): void {
  for (const merge of checked(file.GetMergeCells(sheet.name)).mergeCells) {
    checked(file.UnmergeCell(sheet.name, merge.GetStartAxis(), merge.GetEndAxis()));
  }
  for (const { row, column, lastRow, lastColumn } of sheet.merges) {
    checked(file.MergeCell(sheet.name, cellName(row, column), cellName(lastRow, lastColumn)));
  }
}

/**
 * New content without a formula is put in the file when the library is done with it: a call for each cell of a large tab
 * takes the library a hundred times as long.
 */
function isLeftToUs(cell: Cell): boolean {
  return cell.formula === null && cell.saved.formula === null && (changesOf(cell)?.content ?? false);
}

/** Gives the cells that are left to us. */
function writeCells(writing: Writing, sheet: SheetModel): CellPatch[] {
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

function writeContent({ file, dayOffset }: Writing, sheet: string, name: string, cell: Cell): void {
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

function writeLink({ file, book }: Writing, sheet: string, name: string, link: string | null): void {
  const place = link === null ? null : /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link);
  const target = place && book.sheets.find((candidate) => candidate.id === Number(place[1]));
  if (link === null) checked(file.SetCellHyperLink(sheet, name, "", "None"));
  else if (target) {
    checked(file.SetCellHyperLink(sheet, name, `${quotedSheetName(target.name)}!${place[2] ?? "A1"}`, "Location"));
  } else if (!place) checked(file.SetCellHyperLink(sheet, name, link, "External"));
}

function writeNote(file: ExcelFile, sheet: string, name: string, { note, saved }: Cell): void {
  if (saved.note !== null) checked(file.DeleteComment(sheet, name));
  if (note !== null) checked(file.AddComment(sheet, { Cell: name, Author: NOTE_AUTHOR, Text: note }));
}

function writeGuarded(file: ExcelFile, book: WorkbookModel): void {
  const names = book.sheets.filter((sheet) => sheet.protections.length > 0).map((sheet) => sheet.name);
  checked(file.SetCustomProps({ Name: GUARDED_PROPERTY, Value: names.join("\n") }));
}
