// Opens an .xlsx file with the built add-on running on it, and keeps the file true to every change.

import { resolve } from "node:path";
import type { Language } from "../../domain/book/book";
import { KEPT_LIMIT } from "../../domain/book/limits";
import { grid as gridEn } from "../../i18n/en/grid";
import { grid as gridSv } from "../../i18n/sv/grid";
import type { Rect } from "../../workbook/cells/a1";
import { newDocumentState } from "../runtime/document-state";
import type { DriveFolder } from "../runtime/drive-folder";
import { sheetLocale } from "../runtime/model/locale";
import { cellAt, type SheetModel } from "../runtime/model/sheet-model";
import { addSheet, nameProblem, removeSheet, sheetNamed, type WorkbookModel } from "../runtime/model/workbook-model";
import { createRuntime, type Runtime } from "../runtime/runtime";
import { steppedTime, systemTime, type TimeSource } from "../runtime/time-source";
import { type CellEdit, type RunResult, type Session, SessionError } from "../session";
import { type Bundle, readBundle } from "./bundle-folder";
import { editEvent } from "./edit-event";
import { deleteRows, insertRows, sortSheet, typeInto } from "./hand-changes";
import { type HandChange, newHistory } from "./history";
import { sheetView, viewVersion } from "./sheet-view";
import { openKeptTexts } from "./text-store";
import { openWorkbook } from "./workbook-on-disk";

export interface SessionOptions {
  /** Path of the .xlsx file. */
  readonly file: string;
  /** The folder with the built add-on; "dist" where the program runs unless told otherwise. */
  readonly dist?: string;
  /** What time it is for the add-on; the machine's own unless told otherwise. */
  readonly now?: () => Date | number;
  /** The spreadsheet's own zone and locale, which a file doesn't hold: those of the add-on and Sweden. */
  readonly timeZone?: string;
  readonly locale?: string;
  /** Of what the grid itself says; Swedish unless told otherwise. */
  readonly language?: Language;
  /** The maker's Drive; without it, as on the desk, there is no Google account. */
  readonly drive?: DriveFolder;
  /** Path of a JSON file that keeps what the add-on remembers of its user; without one it is forgotten at the end. */
  readonly userProperties?: string;
  /** Lines the add-on logs. */
  readonly onLog?: (line: string) => void;
}

const quiet: RunResult = { value: null, error: null, events: [] };
const refuse = (error: string): RunResult => ({ ...quiet, error });

function clockFor(now: SessionOptions["now"]): TimeSource {
  return now ? steppedTime(() => Number(now())) : systemTime();
}

/** Throws SessionError when the file can't be worked in. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const bundle = readBundle(options.dist ?? "dist");
  return startSession(resolve(options.file), bundle, options);
}

function startSession(file: string, bundle: Bundle, options: SessionOptions): Session {
  const clock = clockFor(options.now);
  const zone = options.timeZone ?? bundle.manifest.timeZone;
  const disk = openWorkbook(file, zone, sheetLocale(options.locale ?? "sv_SE"));
  const memory = openKeptTexts(options.userProperties);
  const state = { ...newDocumentState(), userProperties: memory.texts, documentProperties: disk.properties };
  const drive = options.drive ?? null;
  const history = newHistory();
  const words = options.language === "en" ? gridEn : gridSv;
  const newRuntime = (): Runtime =>
    createRuntime({
      ...bundle,
      book: disk.book(),
      clock,
      state,
      drive,
      ...(options.onLog ? { onLog: options.onLog } : {}),
    });
  let runtime = newRuntime();
  /** Versions go on rising after a change was taken back. */
  let versionBase = 0;

  /** Runs a change and saves what it did; a save that fails takes all of it back. */
  const saving = (change: () => RunResult): RunResult => {
    const result = change();
    try {
      disk.save();
    } catch (error) {
      const menus = runtime.menus();
      runtime = newRuntime();
      runtime.keepMenus(menus);
      history.clear();
      versionBase += 1_000_000;
      throw error;
    }
    // The workbook is saved whether or not this can be; what it holds is asked for again at the worst.
    memory.keep();
    return result;
  };
  const sheetFor = (name: string): SheetModel => {
    const sheet = sheetNamed(disk.book(), name);
    if (!sheet) throw new RangeError(`no tab is called ${name}`);
    return sheet;
  };
  const version = (book: WorkbookModel, sheet: SheetModel): number => versionBase + viewVersion(book, sheet);
  const byHand = (change: HandChange): RunResult => {
    history.add(change);
    return quiet;
  };

  const edit = (sheet: SheetModel, edits: readonly CellEdit[]): RunResult => {
    if (edits.length === 0) return quiet;
    if (edits.some(({ input }) => input.length > KEPT_LIMIT)) throw new SessionError("textTooLong", file);
    const [first] = edits;
    const before = first && edits.length === 1 ? cellAt(sheet, first.row + 1, first.column + 1) : undefined;
    const oldValue = before?.value ?? null;
    const typed = typeInto(disk.book(), sheet, edits);
    if ("refused" in typed) return refuse(words.notInList(typed.refused));
    disk.book().active = sheet;
    const tell = (): RunResult => runtime.edit(editEvent(sheet, typed.rect, oldValue));
    history.add({ ...typed.change, tell: () => tellChanged(sheet, typed.rect) });
    return tell();
  };
  const tellChanged = (sheet: SheetModel, rect: Rect): RunResult => runtime.edit({ sheet, rect });

  const outsideRows = (sheet: SheetModel, from: number, count: number): boolean =>
    !Number.isInteger(from) || !Number.isInteger(count) || from < 0 || count < 1 || from > sheet.maxRows;

  return {
    file,
    open: () => saving(() => runtime.open()),
    menu: () => [...runtime.menus()],
    sheets: () => disk.book().sheets.map((sheet) => ({ name: sheet.name, version: version(disk.book(), sheet) })),
    view: (name) => {
      const sheet = sheetFor(name);
      return { ...sheetView(disk.book(), sheet), version: version(disk.book(), sheet) };
    },
    bringToFront: (name) => {
      const book = disk.book();
      book.active = sheetNamed(book, name) ?? book.active;
    },
    edit: (name, edits) => saving(() => edit(sheetFor(name), edits)),
    insertRows: (name, before, count) =>
      saving(() => {
        const sheet = sheetFor(name);
        if (outsideRows(sheet, before, count)) return refuse(words.rowsOutside);
        return byHand(insertRows(disk.book(), sheet, before + 1, count));
      }),
    deleteRows: (name, from, count) =>
      saving(() => {
        const sheet = sheetFor(name);
        if (outsideRows(sheet, from, count) || from + count >= sheet.maxRows) return refuse(words.rowsOutside);
        return byHand(deleteRows(disk.book(), sheet, from + 1, count));
      }),
    sort: (name, column, ascending) => saving(() => byHand(sortSheet(sheetFor(name), column + 1, ascending))),
    addSheet: (name) =>
      saving(() => {
        const problem = nameProblem(disk.book(), name);
        if (problem) return refuse(problem === "taken" ? words.nameTaken(name) : words.nameUnusable(name));
        addSheet(disk.book(), name, disk.book().sheets.length);
        return { ...quiet, events: [{ kind: "activate", sheet: name }] };
      }),
    deleteSheet: (name) =>
      saving(() => {
        if (disk.book().sheets.length === 1) return refuse(words.lastSheet);
        removeSheet(disk.book(), sheetFor(name));
        history.clear();
        return quiet;
      }),
    undo: () => saving(() => history.undo()?.tell?.() ?? quiet),
    redo: () => saving(() => history.redo()?.tell?.() ?? quiet),
    run: (name, args) =>
      saving(() =>
        runtime.functions.includes(name) ? runtime.run(name, args) : refuse(`Script function not found: ${name}`),
      ),
    close: () => disk.close(),
  };
}
