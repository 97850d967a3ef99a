// What a person can do by hand in the grid: the change, its refusal in words, its undo, and what onEdit is told.

import { KEPT_LIMIT } from "../../domain/book/limits";
import { hasPersonalNumber } from "../../domain/checks/personal-data";
import type { GridWords } from "../../i18n/sv/grid";
import type { Rect } from "../../workbook/cells/a1";
import type { Scalar } from "../runtime/model/cell";
import type { SheetModel } from "../runtime/model/sheet-model";
import { addSheet, nameProblem } from "../runtime/model/workbook-model";
import { type CellEdit, type RefusalCode, type RunResult, SessionError } from "../session";
import { changedMeanwhile } from "./changed-meanwhile";
import { editEvent, loneValue } from "./edit-event";
import { blockBelowHeader, coveredCell, pivotCell } from "./filled-blocks";
import { sortSheet, typeInto } from "./hand-changes";
import { type HandChange, newHistory, type Obstacle, type PlacedChange, type Taken, unsavedChange } from "./history";
import { type Axis, deleteLines, insertLines, resizeLines } from "./line-changes";
import { cellWithPersonalNumber } from "./personal-cells";
import { pushedOut } from "./pushed-out";
import type { RunningWorkbook } from "./running-workbook";
import { colorTab, deleteTab, moveTab, renameTab } from "./tab-changes";

/** Each method answers as a run of the add-on does. Rows and columns count from 0, as in the session. */
export interface HandWork {
  /** @throws SessionError textTooLong for what a cell can't hold. */
  edit(sheet: SheetModel, edits: readonly CellEdit[]): RunResult;
  insert(sheet: SheetModel, axis: Axis, before: number, count: number): RunResult;
  delete(sheet: SheetModel, axis: Axis, from: number, count: number): RunResult;
  /** Pixels; null gives rows the height of their texts. */
  resize(sheet: SheetModel, axis: Axis, from: number, count: number, size: number | null): RunResult;
  sort(sheet: SheetModel, column: number, ascending: boolean): RunResult;
  addSheet(name: string): RunResult;
  deleteSheet(sheet: SheetModel): RunResult;
  moveSheet(sheet: SheetModel, to: number): RunResult;
  renameSheet(sheet: SheetModel, name: string): RunResult;
  /** "#rrggbb", or null for none. */
  colorSheet(sheet: SheetModel, color: string | null): RunResult;
  undo(): RunResult;
  redo(): RunResult;
  /** Forgets all changes so far: none of them can be undone. */
  forget(): void;
  /** Whose window what is done next comes from, which alone may undo it. To be told before each piece of work. */
  inWindow(window: string): void;
}

export const QUIET: RunResult = { value: null, error: null, events: [] };

/** The answer when nothing was done, with the reason. */
export function refuse(refused: RefusalCode, error: string): RunResult {
  return { ...QUIET, error, refused };
}

function isOutside(sheet: SheetModel, axis: Axis, from: number, count: number): boolean {
  const size = axis === "rows" ? sheet.maxRows : sheet.maxColumns;
  return !Number.isInteger(from) || !Number.isInteger(count) || from < 0 || count < 1 || from > size;
}

export function handWork({ book, file, runtime }: RunningWorkbook, words: GridWords): HandWork {
  const history = newHistory();
  const done = (change: HandChange, sheet: SheetModel, cell?: PlacedChange["cell"]): RunResult => {
    history.add({ ...change, sheet, ...(cell && { cell }) });
    return QUIET;
  };
  const firstOf = (axis: Axis, line: number) => (axis === "rows" ? { row: line, column: 0 } : { row: 0, column: line });
  /** What onEdit came to, and the change brought to the front: a person must see what was taken back. */
  const shown = (taken: Taken | null): RunResult => {
    if (!taken) return QUIET;
    const { change } = taken;
    if ("obstacle" in taken) return refusedBy(change.sheet, taken.obstacle);
    const result = change.tell?.() ?? QUIET;
    const { cell, sheet } = change;
    if (!book().sheets.includes(sheet)) return result;
    book().active = sheet;
    return { ...result, events: [...result.events, { kind: "activate", sheet: sheet.name, ...(cell && { cell }) }] };
  };
  const refusedBy = ({ name }: SheetModel, obstacle: Obstacle): RunResult => {
    if (obstacle.kind === "moved") return refuse("rowsMoved", words.rowsMoved(name));
    if (obstacle.kind === "tabGone") return refuse("changedMeanwhile", words.tabGone(name));
    if (obstacle.kind === "tabChanged") return refuse("changedMeanwhile", words.tabChanged(name));
    if (obstacle.kind === "nameTaken") return refuse("nameTaken", words.nameTakenSince(obstacle.name));
    return refuse("changedMeanwhile", words.notTakenBack(obstacle));
  };
  const badName = (problem: "taken" | "unusable", name: string): [RefusalCode, string] =>
    problem === "taken" ? ["nameTaken", words.nameTaken(name)] : ["nameUnusable", words.nameUnusable(name)];
  /** An undo and a redo tell of what they wrote over, as an edit does, so that Ändringslogg can say it. */
  const told = ({ undo, redo, ...rest }: HandChange, sheet: SheetModel, rect: Rect): HandChange => {
    let before: Scalar | null = null;
    const noting = (change: () => void) => () => {
      before = loneValue(sheet, rect);
      change();
    };
    return {
      ...rest,
      undo: noting(undo),
      redo: noting(redo),
      tell: () => runtime().edit(editEvent(sheet, rect, before)),
    };
  };
  return {
    edit: (sheet, edits) => {
      const [first] = edits;
      if (!first) return QUIET;
      if (edits.some(({ input }) => input.length > KEPT_LIMIT)) throw new SessionError("textTooLong", file);
      const changed = changedMeanwhile(book(), sheet, edits);
      if (changed) return refuse("changedMeanwhile", words.changedMeanwhile(changed));
      const covered = coveredCell(sheet, edits);
      if (covered) return refuse("filledBlock", words.mergedCell(covered));
      const filled = pivotCell(sheet, edits);
      if (filled !== null) return refuse("filledBlock", words.pivotCell(filled));
      const personal = cellWithPersonalNumber(book(), sheet, edits);
      if (personal !== null) return refuse("personalNumber", words.personalNumber(personal));
      const typed = typeInto(book(), sheet, edits);
      if ("refused" in typed) return refuse("notInList", words.notInList(typed.refused));
      const { oldValue, rect } = typed;
      book().active = sheet;
      const result = runtime().edit(editEvent(sheet, rect, oldValue));
      const cell = { row: first.row, column: first.column };
      history.add({ ...told(unsavedChange(book(), sheet), sheet, rect), sheet, cell });
      return result;
    },
    insert: (sheet, axis, before, count) => {
      if (isOutside(sheet, axis, before, count)) return refuse("outside", words.rowsOutside);
      const lines = { axis, at: before + 1, count };
      const lost = pushedOut(sheet, lines);
      if (lost !== null) return refuse("outside", words.pushedOut(lost));
      return done(insertLines(book(), sheet, lines), sheet, firstOf(axis, before));
    },
    delete: (sheet, axis, from, count) => {
      const size = axis === "rows" ? sheet.maxRows : sheet.maxColumns;
      if (isOutside(sheet, axis, from, count) || from + count > size || count === size)
        return refuse("outside", words.rowsOutside);
      return done(deleteLines(book(), sheet, { axis, at: from + 1, count }), sheet, firstOf(axis, from));
    },
    resize: (sheet, axis, from, count, pixels) => {
      if (isOutside(sheet, axis, from, count)) return refuse("outside", words.rowsOutside);
      return done(resizeLines(sheet, { axis, at: from + 1, count }, pixels), sheet);
    },
    sort: (sheet, column, ascending) => {
      if (column >= sheet.maxColumns) return refuse("outside", words.rowsOutside);
      const block = blockBelowHeader(sheet);
      if (block !== null) return refuse("filledBlock", words.sortAcross(block));
      return done(sortSheet(sheet, column + 1, ascending), sheet);
    },
    addSheet: (name) => {
      if (hasPersonalNumber(name)) return refuse("personalNumber", words.personalName);
      const problem = nameProblem(book(), name);
      if (problem) return refuse(...badName(problem, name));
      addSheet(book(), name, book().sheets.length);
      return { ...QUIET, events: [{ kind: "activate", sheet: name }] };
    },
    deleteSheet: (sheet) =>
      book().sheets.length === 1 ? refuse("lastTab", words.lastSheet) : done(deleteTab(book(), sheet), sheet),
    moveSheet: (sheet, to) => done(moveTab(book(), sheet, Math.min(to, book().sheets.length - 1)), sheet),
    renameSheet: (sheet, name) => {
      if (name === sheet.name) return QUIET;
      if (hasPersonalNumber(name)) return refuse("personalNumber", words.personalName);
      const problem = nameProblem(book(), name);
      const isOwn = name.toLowerCase() === sheet.name.toLowerCase();
      if (problem && !(problem === "taken" && isOwn)) return refuse(...badName(problem, name));
      return done(renameTab(book(), sheet, name), sheet);
    },
    colorSheet: (sheet, color) => done(colorTab(book(), sheet, color), sheet),
    undo: () => shown(history.undo()),
    redo: () => shown(history.redo()),
    forget: () => history.clear(),
    inWindow: (window) => {
      history.inWindow(window);
      history.look(book().sheets);
    },
  };
}
