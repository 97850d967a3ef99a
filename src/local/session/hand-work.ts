// What a person can do by hand in the grid: the change, its refusal in words, its undo, and what onEdit is told.

import { KEPT_LIMIT } from "../../domain/book/limits";
import type { GridWords } from "../../i18n/sv/grid";
import type { Rect } from "../../workbook/cells/a1";
import type { SheetModel } from "../runtime/model/sheet-model";
import { addSheet, nameProblem, removeSheet } from "../runtime/model/workbook-model";
import { type CellEdit, type RunResult, SessionError } from "../session";
import { editEvent } from "./edit-event";
import { deleteRows, insertRows, sortSheet, typeInto } from "./hand-changes";
import { type HandChange, newHistory } from "./history";
import type { RunningWorkbook } from "./running-workbook";

/** Each method answers as a run of the add-on does. Rows and columns count from 0, as in the session. */
export interface HandWork {
  /** @throws SessionError textTooLong for what a cell can't hold. */
  edit(sheet: SheetModel, edits: readonly CellEdit[]): RunResult;
  insertRows(sheet: SheetModel, before: number, count: number): RunResult;
  deleteRows(sheet: SheetModel, from: number, count: number): RunResult;
  sort(sheet: SheetModel, column: number, ascending: boolean): RunResult;
  addSheet(name: string): RunResult;
  deleteSheet(sheet: SheetModel): RunResult;
  undo(): RunResult;
  redo(): RunResult;
  /** Forgets all changes so far: none of them can be undone. */
  forget(): void;
}

const QUIET: RunResult = { value: null, error: null, events: [] };

/** The answer when nothing was done, with the reason. */
export function refuse(error: string): RunResult {
  return { ...QUIET, error };
}

function isOutside(sheet: SheetModel, from: number, count: number): boolean {
  return !Number.isInteger(from) || !Number.isInteger(count) || from < 0 || count < 1 || from > sheet.maxRows;
}

export function handWork({ book, file, runtime }: RunningWorkbook, words: GridWords): HandWork {
  const history = newHistory();
  const done = (change: HandChange): RunResult => {
    history.add(change);
    return QUIET;
  };
  const tellChanged = (sheet: SheetModel, rect: Rect): RunResult => runtime().edit({ sheet, rect });
  return {
    edit: (sheet, edits) => {
      if (edits.length === 0) return QUIET;
      if (edits.some(({ input }) => input.length > KEPT_LIMIT)) throw new SessionError("textTooLong", file);
      const typed = typeInto(book(), sheet, edits);
      if ("refused" in typed) return refuse(words.notInList(typed.refused));
      const { change, oldValue, rect } = typed;
      book().active = sheet;
      history.add({ ...change, tell: () => tellChanged(sheet, rect) });
      return runtime().edit(editEvent(sheet, rect, oldValue));
    },
    insertRows: (sheet, before, count) => {
      if (isOutside(sheet, before, count)) return refuse(words.rowsOutside);
      return done(insertRows(book(), sheet, before + 1, count));
    },
    deleteRows: (sheet, from, count) => {
      if (isOutside(sheet, from, count) || from + count >= sheet.maxRows) return refuse(words.rowsOutside);
      return done(deleteRows(book(), sheet, from + 1, count));
    },
    sort: (sheet, column, ascending) => done(sortSheet(sheet, column + 1, ascending)),
    addSheet: (name) => {
      const problem = nameProblem(book(), name);
      if (problem) return refuse(problem === "taken" ? words.nameTaken(name) : words.nameUnusable(name));
      addSheet(book(), name, book().sheets.length);
      return { ...QUIET, events: [{ kind: "activate", sheet: name }] };
    },
    deleteSheet: (sheet) => {
      if (book().sheets.length === 1) return refuse(words.lastSheet);
      removeSheet(book(), sheet);
      history.clear();
      return QUIET;
    },
    undo: () => history.undo()?.tell?.() ?? QUIET,
    redo: () => history.redo()?.tell?.() ?? QUIET,
    forget: () => history.clear(),
  };
}
