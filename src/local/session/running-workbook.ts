// A workbook, the add-on running on it and what that remembers of its user, kept in step with the file.

import { resolve } from "node:path";
import { newDocumentState } from "../runtime/document-state";
import type { DriveFolder } from "../runtime/drive-folder";
import { sheetLocale } from "../runtime/model/locale";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import { createRuntime, type Runtime } from "../runtime/runtime";
import { steppedTime, systemTime } from "../runtime/time-source";
import type { RunResult, WorkDone } from "../session";
import type { Bundle } from "./bundle-folder";
import { openKeptTexts } from "./text-store";
import { openVersions, type Versions } from "./versions";
import { openWorkbook } from "./workbook-on-disk";

export interface WorkbookOptions {
  /** Path of the .xlsx file. */
  readonly file: string;
  /** The time in the add-on; the machine's own unless told otherwise. */
  readonly now?: () => Date | number;
  /**
   * The spreadsheet's zone and locale, which a file doesn't hold; the add-on's zone and sv_SE unless told otherwise.
   */
  readonly timeZone?: string;
  readonly locale?: string;
  /** The maker's Drive; without one there is no Google account, as on the desk. */
  readonly drive?: DriveFolder;
  /** Path of the JSON file that keeps the user's properties; without one they are forgotten at the end. */
  readonly userProperties?: string;
  /** Whether another's lock on the file is taken away. */
  readonly takesOver?: boolean;
  /** Path of the folder of earlier versions; without one none are kept. */
  readonly versions?: string;
  /** The address of the add-on's page on the web; none unless told otherwise. */
  readonly webUrl?: () => string | null;
  /** Whether the add-on stays loaded from call to call, which is faster; at Google it doesn't. */
  readonly keepsWorld?: boolean;
  /** Lines the add-on logs. */
  readonly onLog?: (line: string) => void;
}

export interface RunningWorkbook {
  /** Absolute path of the .xlsx file. */
  readonly file: string;
  /** The workbook in memory; another object after a change was taken back. */
  book(): WorkbookModel;
  runtime(): Runtime;
  /**
   * Runs a change and saves what it did.
   *
   * @throws SessionError when the file can't be written; all of the change is then taken back.
   */
  saving(change: () => RunResult): RunResult;
  /** The same for several changes, in one write; see the session's own `together`. */
  savingTogether(works: readonly (() => RunResult)[]): readonly WorkDone[];
  /** How many changes were taken back. */
  takenBack(): number;
  /** Null where no versions are kept. */
  readonly versions: Versions | null;
  /** The workbook of an earlier version; null when there is none by that ID. */
  versionBook(id: string): WorkbookModel | null;
  /**
   * Puts an earlier version in the file's place. False when there is none by that ID.
   *
   * @throws SessionError when the file can't be written.
   */
  restoreVersion(id: string): boolean;
  close(): void;
}

function doneBy(work: () => RunResult): WorkDone {
  try {
    return { ok: true, result: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/**
 * `onTakenBack` is called after a save failed and the workbook was read from the file again.
 *
 * @throws SessionError when the file can't be worked in.
 */
export function runWorkbook(bundle: Bundle, options: WorkbookOptions, onTakenBack: () => void): RunningWorkbook {
  const { drive = null, now, onLog, webUrl, keepsWorld = false } = options;
  const file = resolve(options.file);
  const { timeZone = bundle.manifest.timeZone, locale = "sv_SE", takesOver = false } = options;
  const disk = openWorkbook(file, timeZone, sheetLocale(locale), { takesOver });
  const memory = openKeptTexts(options.userProperties);
  const state = { ...newDocumentState(), userProperties: memory.texts, scriptProperties: disk.properties };
  const clock = now ? steppedTime(() => Number(now())) : systemTime();
  const newRuntime = (): Runtime =>
    createRuntime({
      ...bundle,
      book: disk.book(),
      clock,
      state,
      drive,
      keepsWorld,
      ...(onLog && { onLog }),
      ...(webUrl && { webUrl }),
    });
  let runtime = newRuntime();
  let takenBack = 0;

  const versions = options.versions === undefined ? null : openVersions(options.versions);
  /** The add-on runs on, on a workbook that was read anew. */
  const startAnew = (): void => {
    const menus = runtime.menus();
    runtime = newRuntime();
    runtime.keepMenus(menus);
    takenBack += 1;
    onTakenBack();
  };
  const saveOrTakeBack = (): void => {
    const { shapeChanges } = disk.book();
    const isBig = shapeChanges.some(({ kind }) => kind === "deleteSheet" || kind === "shift");
    const before = disk.bytes();
    try {
      // A version that can't be kept is no reason to take a change back.
      if (disk.save()) versions?.keep(before, isBig);
    } catch (error) {
      startAnew();
      throw error;
    }
  };
  /** Whether a change leaves the saving to those it is done together with. */
  let isTogether = false;
  const saveAll = (): void => {
    saveOrTakeBack();
    // A failure here is no reason to take the workbook back: what is forgotten is asked for again.
    memory.keep();
  };
  const savingTogether = (works: readonly (() => RunResult)[]): readonly WorkDone[] => {
    const [only] = works;
    if (works.length === 1 && only) return [doneBy(only)];
    isTogether = true;
    let done: WorkDone[];
    try {
      done = works.map(doneBy);
    } finally {
      isTogether = false;
    }
    try {
      saveAll();
      return done;
    } catch {
      return works.map(doneBy);
    }
  };
  return {
    file,
    book: () => disk.book(),
    runtime: () => runtime,
    saving: (change) => {
      const result = change();
      if (!isTogether) saveAll();
      return result;
    },
    savingTogether,
    takenBack: () => takenBack,
    versions,
    versionBook: (id) => {
      const bytes = versions?.bytes(id);
      return bytes ? disk.read(bytes) : null;
    },
    restoreVersion: (id) => {
      const bytes = versions?.bytes(id);
      if (!bytes) return false;
      versions?.keep(disk.bytes(), true);
      disk.replace(bytes);
      startAnew();
      return true;
    },
    close: () => disk.close(),
  };
}
