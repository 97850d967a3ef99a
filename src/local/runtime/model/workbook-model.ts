// The workbook in memory, and the changes of its shape that are not saved yet.

import { renameInFormula, withoutSheet } from "./formula-references";
import type { SheetLocale } from "./locale";
import { NEW_GRID, newSheet, referringCells, type SheetModel } from "./sheet-model";
import type { Shift } from "./shift";

/** A change of the workbook's shape. Each cell knows for itself what the file holds of it. */
export type ShapeChange =
  | { readonly kind: "insertSheet"; readonly name: string; readonly index: number }
  | { readonly kind: "deleteSheet"; readonly name: string }
  | { readonly kind: "moveSheet"; readonly name: string; readonly index: number }
  | { readonly kind: "renameSheet"; readonly name: string; readonly to: string }
  | { readonly kind: "shift"; readonly sheet: string; readonly shift: Shift };

export interface WorkbookModel {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  timeZone: string;
  locale: SheetLocale;
  readonly sheets: SheetModel[];
  active: SheetModel;
  readonly shapeChanges: ShapeChange[];
  /** The file's number of each style that it holds, by styleKey. */
  readonly fileStyles: Map<string, number>;
  /** The highest number of a style that a cell of the file has, also where the file lacks that style. */
  readonly highestStyle: number;
  /**
   * Formulas that took too long to work out and that nobody has been told of, by their addresses: "Listor!B2". They keep
   * the value they had.
   */
  givenUp: readonly string[];
  /** The number of the next new tab. */
  nextSheetId: number;
}

/**
 * What no tab may be called. The rules are Excel's (Microsoft Support, "Rename a worksheet"), for the file is its; and
 * no sign that nobody sees and that turns what is shown beside the name.
 */
const BAD_NAME = /[\\/?*[\]:\p{Cc}\u202a-\u202e\u2066-\u2069]|^'|'$/u;
const NAME_LIMIT = 31;

export function sheetNamed(book: WorkbookModel, name: string): SheetModel | null {
  return book.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** Why a tab can't have this name, or null when it can. Case doesn't tell names apart. */
export function nameProblem(book: WorkbookModel, name: string): "taken" | "unusable" | null {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return "taken";
  return name.trim() === "" || name.length > NAME_LIMIT || BAD_NAME.test(name) ? "unusable" : null;
}

/** More than rows are ever moved in a tab. */
const MOVES_APART = 1_000_000;

/** Adds an empty tab at a place counted from 0; it becomes the active one. */
export function addSheet(book: WorkbookModel, name: string, index: number): SheetModel {
  const sheet = newSheet(book.nextSheetId, name);
  // A window may still show a tab that had the name before, and its rows are not those of this one.
  sheet.moves = book.nextSheetId * MOVES_APART;
  book.nextSheetId += 1;
  book.sheets.splice(index, 0, sheet);
  book.shapeChanges.push({ kind: "insertSheet", name, index });
  book.active = sheet;
  return sheet;
}

/** @throws RangeError for the last tab, since a workbook has at least one. */
export function removeSheet(book: WorkbookModel, sheet: SheetModel): void {
  const index = book.sheets.indexOf(sheet);
  const next = book.sheets[index + 1] ?? book.sheets[index - 1];
  if (!next) throw new RangeError("You can't remove all the sheets in a document.");
  book.sheets.splice(index, 1);
  book.shapeChanges.push({ kind: "deleteSheet", name: sheet.name });
  for (const other of book.sheets) changeFormulas(other, (formula) => withoutSheet(formula, sheet.name));
  if (book.active === sheet) book.active = next;
}

export function moveSheet(book: WorkbookModel, sheet: SheetModel, index: number): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(index, 0, sheet);
  book.shapeChanges.push({ kind: "moveSheet", name: sheet.name, index });
}

/** Gives a tab another name. Drop-downs and formulas that refer to the tab follow. */
export function renameSheet(book: WorkbookModel, sheet: SheetModel, name: string): void {
  const from = sheet.name;
  if (from === name) return;
  book.shapeChanges.push({ kind: "renameSheet", name: from, to: name });
  sheet.name = name;
  for (const other of book.sheets) {
    other.validations = other.validations.map((placed) => {
      const { criterion } = placed.rule;
      if (criterion.kind !== "range" || criterion.sheet !== from) return placed;
      return { ...placed, rule: { ...placed.rule, criterion: { ...criterion, sheet: name } } };
    });
    changeFormulas(other, (formula) => renameInFormula(formula, from, name));
  }
}

/** Changes formulas as saving the change of shape will change them in the file. */
function changeFormulas(sheet: SheetModel, change: (formula: string) => string): void {
  for (const cell of referringCells(sheet)) {
    if (cell.formula !== null) cell.formula = change(cell.formula);
    if (cell.saved.formula !== null) cell.saved = { ...cell.saved, formula: change(cell.saved.formula) };
  }
}

/** Makes the grid as large as its content, and never smaller than that of a new tab. */
export function fitGrid(sheet: SheetModel): void {
  const widest = sheet.rows.reduce((width, cells) => Math.max(width, cells?.length ?? 0), 0);
  sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length, NEW_GRID.rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, widest, NEW_GRID.columns);
}
