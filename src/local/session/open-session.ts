// Opens an .xlsx file with the built add-on running on it, and keeps the file true to every change.

import type { Language } from "../../domain/book/book";
import { grid as gridEn } from "../../i18n/en/grid";
import { grid as gridSv } from "../../i18n/sv/grid";
import type { SheetModel } from "../runtime/model/sheet-model";
import { sheetNamed } from "../runtime/model/workbook-model";
import type { Session } from "../session";
import { readBundle } from "./bundle-folder";
import { handWork, QUIET, refuse } from "./hand-work";
import { runWorkbook, type WorkbookOptions } from "./running-workbook";
import { sheetView, viewVersion } from "./sheet-view";

export interface SessionOptions extends WorkbookOptions {
  /** The folder with the built add-on; "dist" where the program runs unless told otherwise. */
  readonly dist?: string;
  /** The language of the grid's own messages; Swedish unless told otherwise. */
  readonly language?: Language;
}

/**
 * More than a tab's own version ever is. That begins again when a change is taken back, and what is shown must rise.
 */
const VERSIONS_APART = 1_000_000;

/** @throws SessionError when the file can't be worked in. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const workbook = runWorkbook(readBundle(options.dist ?? "dist"), options, () => hand.forget());
  const { book, runtime, saving } = workbook;
  const words = options.language === "en" ? gridEn : gridSv;
  const hand = handWork(workbook, words);

  const sheetFor = (name: string): SheetModel => {
    const sheet = sheetNamed(book(), name);
    if (!sheet) throw new RangeError(`no tab is called ${name}`);
    return sheet;
  };
  const versionOf = (sheet: SheetModel): number => workbook.takenBack() * VERSIONS_APART + viewVersion(book(), sheet);

  return {
    file: workbook.file,
    open: () => {
      const opened = saving(() => runtime().open());
      const { givenUp } = book();
      if (givenUp.length === 0) return opened;
      const message = words.formulasGivenUp(givenUp.join(", "));
      return { ...opened, events: [...opened.events, { kind: "toast", message, title: "" }] };
    },
    menu: () => [...runtime().menus()],
    sheets: () =>
      book().sheets.map((sheet) => ({ name: sheet.name, version: versionOf(sheet), color: sheet.tabColor })),
    view: (name) => {
      const sheet = sheetFor(name);
      return { ...sheetView(book(), sheet), version: versionOf(sheet) };
    },
    bringToFront: (name) => {
      book().active = sheetNamed(book(), name) ?? book().active;
    },
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
    run: (name, args) =>
      saving(() =>
        runtime().functions.includes(name) ? runtime().run(name, args) : refuse(`Script function not found: ${name}`),
      ),
    versions: () => workbook.versions?.list() ?? [],
    versionSheets: (id) => {
      const earlier = workbook.versionBook(id);
      return earlier?.sheets.map((sheet) => sheetView(earlier, sheet)) ?? null;
    },
    restoreVersion: (id) => (workbook.restoreVersion(id) ? QUIET : refuse(words.versionGone)),
    close: workbook.close,
  };
}
