// Opens an .xlsx file with the built add-on running on it, and keeps the file true to every change.

import type { Language } from "../../domain/book/book";
import { plainDateOf } from "../../domain/calendar/plain-date";
import { grid as gridEn } from "../../i18n/en/grid";
import { grid as gridSv } from "../../i18n/sv/grid";
import type { SheetModel } from "../runtime/model/sheet-model";
import { sheetNamed } from "../runtime/model/workbook-model";
import { NEXT_PERIOD_CALLS, type RunResult, type Session, SessionError } from "../session";
import { readBundle } from "./bundle-folder";
import { handWork, QUIET, refuse } from "./hand-work";
import { answerNextPeriod } from "./next-period-calls";
import { runWorkbook, type WorkbookOptions } from "./running-workbook";
import { sheetView } from "./sheet-view";
import { viewVersions } from "./view-versions";

export interface SessionOptions extends WorkbookOptions {
  /** The folder with the built add-on; "dist" where the program runs unless told otherwise. */
  readonly dist?: string;
  /** The language of the grid's own messages; Swedish unless told otherwise. */
  readonly language?: Language;
}

/** @throws SessionError when the file can't be worked in. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const workbook = runWorkbook(readBundle(options.dist ?? "dist"), options, () => hand.forget());
  const { book, runtime } = workbook;
  const words = options.language === "en" ? gridEn : gridSv;
  const hand = handWork(workbook, words);
  const today = () => plainDateOf(new Date(options.now?.() ?? Date.now()));

  /** Runs a change, saves it, and tells of formulas in it that never end. */
  const saving = (change: () => RunResult): RunResult => {
    const result = workbook.saving(change);
    const { givenUp } = book();
    if (givenUp.length === 0) return result;
    book().givenUp = [];
    const message = words.formulasGivenUp(givenUp.join(", "));
    return { ...result, events: [...result.events, { kind: "toast", message, title: "" }] };
  };
  const sheetFor = (name: string): SheetModel => {
    const sheet = sheetNamed(book(), name);
    if (!sheet) throw new SessionError("unknownTab", workbook.file);
    return sheet;
  };
  const versionIn = viewVersions(workbook.takenBack);
  const versionOf = (sheet: SheetModel): number => versionIn(book(), sheet);

  return {
    file: workbook.file,
    open: () => saving(() => runtime().open()),
    menu: () => [...runtime().menus()],
    sheets: () =>
      book().sheets.map((sheet) => ({ name: sheet.name, version: versionOf(sheet), color: sheet.tabColor })),
    view: (name) => {
      const sheet = sheetFor(name);
      return sheetView(book(), sheet, versionOf(sheet));
    },
    refusalAfterMoves: (name, moves) =>
      sheetFor(name).moves === moves ? null : refuse("rowsMoved", words.rowsMoved(name)),
    bringToFront: (name) => {
      book().active = sheetNamed(book(), name) ?? book().active;
    },
    inWindow: hand.inWindow,
    edit: (name, edits) => saving(() => hand.edit(sheetFor(name), edits)),
    insertRows: (name, before, count) => saving(() => hand.insert(sheetFor(name), "rows", before, count)),
    deleteRows: (name, from, count) => saving(() => hand.delete(sheetFor(name), "rows", from, count)),
    insertColumns: (name, before, count) => saving(() => hand.insert(sheetFor(name), "columns", before, count)),
    deleteColumns: (name, from, count) => saving(() => hand.delete(sheetFor(name), "columns", from, count)),
    resizeRows: (name, from, count, height) => saving(() => hand.resize(sheetFor(name), "rows", from, count, height)),
    resizeColumns: (name, from, count, width) =>
      saving(() => hand.resize(sheetFor(name), "columns", from, count, width)),
    sort: (name, column, ascending) => saving(() => hand.sort(sheetFor(name), column, ascending)),
    addSheet: (name) => saving(() => hand.addSheet(name)),
    deleteSheet: (name) => saving(() => hand.deleteSheet(sheetFor(name))),
    moveSheet: (name, to) => saving(() => hand.moveSheet(sheetFor(name), to)),
    renameSheet: (name, to) => saving(() => hand.renameSheet(sheetFor(name), to)),
    colorSheet: (name, color) => saving(() => hand.colorSheet(sheetFor(name), color)),
    undo: () => saving(hand.undo),
    redo: () => saving(hand.redo),
    // What the add-on does to a copy of a Sheet, the desk does to a new file.
    run: (name, args, from) =>
      NEXT_PERIOD_CALLS.includes(name)
        ? { ...QUIET, value: answerNextPeriod(name, args[0], { file: workbook.file, today: today() }) }
        : saving(() =>
            runtime().functions.includes(name)
              ? runtime().run(name, args, from)
              : refuse("noSuchFunction", `Script function not found: ${name}`),
          ),
    serve: () => runtime().serve(),
    together: workbook.savingTogether,
    versions: () => workbook.versions?.list() ?? [],
    versionSheets: (id) => {
      const earlier = workbook.versionBook(id);
      return earlier?.sheets.map((sheet) => sheetView(earlier, sheet)) ?? null;
    },
    restoreVersion: (id) => (workbook.restoreVersion(id) ? QUIET : refuse("versionGone", words.versionGone)),
    close: workbook.close,
  };
}
