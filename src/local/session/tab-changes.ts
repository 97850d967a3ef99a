// Changes of the tabs themselves by hand, each with its way back: deleted, moved, renamed and coloured.

import { blankState, PLAIN } from "../runtime/model/cell";
import { cellsOf, type DirtyPart, ensureCell, type SheetModel, touch } from "../runtime/model/sheet-model";
import { moveSheet, removeSheet, renameSheet, type WorkbookModel } from "../runtime/model/workbook-model";
import type { HandChange, Obstacle } from "./history";

/** All that a tab holds beside its cells. */
const PARTS: readonly DirtyPart[] = [
  "columns",
  "rowHeights",
  "frozen",
  "validations",
  "rules",
  "merges",
  "tabColor",
  "gridlines",
  "charts",
  "protection",
];

/** Whether another tab than this one has the name by now. */
function takenBy(book: WorkbookModel, own: SheetModel, name: string): Obstacle | null {
  const other = book.sheets.find((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  return other ? { kind: "nameTaken", name } : null;
}

/** What stands in the way while the tab is gone, or isn't as the change left it. */
function notAsLeft(book: WorkbookModel, sheet: SheetModel, isAsLeft: boolean): Obstacle | null {
  if (!book.sheets.includes(sheet)) return { kind: "tabGone" };
  return isAsLeft ? null : { kind: "tabChanged" };
}

/** Deletes a tab; undone, it is written anew with all that it held. */
export function deleteTab(book: WorkbookModel, sheet: SheetModel): HandChange {
  const index = book.sheets.indexOf(sheet);
  const redo = (): void => removeSheet(book, sheet);
  redo();
  return {
    redo,
    undoBlocked: () => takenBy(book, sheet, sheet.name),
    undo: () => {
      book.sheets.splice(index, 0, sheet);
      book.shapeChanges.push({ kind: "insertSheet", name: sheet.name, index });
      book.active = sheet;
      for (const { row, column } of cellsOf(sheet)) ensureCell(sheet, row, column).saved = blankState(PLAIN);
      sheet.charts = sheet.charts.map((chart) => ({ ...chart, origin: null }));
      sheet.validations = sheet.validations.map((placed) => ({ ...placed, rule: { ...placed.rule, origin: null } }));
      sheet.rules = sheet.rules.map((rule) => ({ ...rule, origin: null }));
      sheet.savedVersion = 0;
      for (const part of PARTS) touch(sheet, part);
    },
  };
}

/** @param to The tab's new place, counted from 0. */
export function moveTab(book: WorkbookModel, sheet: SheetModel, to: number): HandChange {
  const from = book.sheets.indexOf(sheet);
  moveSheet(book, sheet, to);
  const left = book.sheets.indexOf(sheet);
  const isAt = (index: number) => notAsLeft(book, sheet, book.sheets.indexOf(sheet) === index);
  return {
    undo: () => moveSheet(book, sheet, from),
    redo: () => moveSheet(book, sheet, to),
    undoBlocked: () => isAt(left),
    redoBlocked: () => isAt(from),
  };
}

export function renameTab(book: WorkbookModel, sheet: SheetModel, to: string): HandChange {
  const from = sheet.name;
  const rename = (name: string): void => {
    renameSheet(book, sheet, name);
    touch(sheet);
  };
  rename(to);
  return {
    undo: () => rename(from),
    redo: () => rename(to),
    undoBlocked: () => notAsLeft(book, sheet, sheet.name === to) ?? takenBy(book, sheet, from),
    redoBlocked: () => notAsLeft(book, sheet, sheet.name === from) ?? takenBy(book, sheet, to),
  };
}

/** @param color "#rrggbb", or null for none. */
export function colorTab(book: WorkbookModel, sheet: SheetModel, color: string | null): HandChange {
  const before = sheet.tabColor;
  const paint = (next: string | null): void => {
    sheet.tabColor = next;
    touch(sheet, "tabColor");
  };
  paint(color);
  return {
    undo: () => paint(before),
    redo: () => paint(color),
    undoBlocked: () => notAsLeft(book, sheet, sheet.tabColor === color),
    redoBlocked: () => notAsLeft(book, sheet, sheet.tabColor === before),
  };
}
