// One open workbook with the built add-on running on it: all that a person can do in a Sheet, for the desk to call.
// Every change is saved to the .xlsx before its method returns. Rows and columns count from 0 here, as in an array; the
// runtime and the file count them from 1, and session/ turns the one into the other.

import type { Unreadable } from "../xlsx/package/limits";

/** Where a cell's look differs from that of a plain cell. Colours are "#rrggbb", sizes are points. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
}

/** A cell that has content, a style, a note or a link. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** The text that the cell shows by its number format. */
  readonly text: string;
  /** The formula, or the value as a person would type it; absent when it is the same as the text. */
  readonly input?: string;
  readonly style?: CellStyle;
  readonly note?: string;
  /** The link that the cell opens: a web address, or `#Tab!A5` for a place in this workbook. */
  readonly link?: string;
}

/** A chart on a tab, with the figures of the cells that it draws. */
export interface ChartView {
  /** Unique in the workbook. */
  readonly id: number;
  readonly title: string;
  /** The cell of its upper left corner, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** The first column of its own tab that it draws; null for a chart of another tab's cells. */
  readonly ownColumn: number | null;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether its bars lie, with the names to their left. */
  readonly isLying: boolean;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** "#rrggbb" */
    readonly color: string;
    readonly isLine: boolean;
    /** As many as there are labels; null for a cell without a number. */
    readonly points: readonly ({ readonly value: number; readonly text: string } | null)[];
  }[];
}

export interface SheetView {
  readonly name: string;
  /** Rises with every change of what the tab shows. */
  readonly version: number;
  /** Changes when rows or columns of the tab change places. */
  readonly moves: number;
  readonly frozenRows: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels, for each column. */
  readonly columnWidths: readonly number[];
  /** Pixels by row, counted from 0, for rows that are to be at least so high. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** The columns at the left that stay in view. */
  readonly frozenColumns: number;
  readonly cells: readonly CellView[];
  /** Drop-downs: the choices that cells of a column have, from one row to another. */
  readonly choices: readonly { column: number; fromRow: number; toRow: number; values: readonly string[] }[];
  readonly charts: readonly ChartView[];
  /** Whether the tab asks before it is edited, as those that the add-on writes do. */
  readonly guarded: boolean;
}

/** A tab as it stands among the others. */
export interface SheetTab {
  readonly name: string;
  /** Rises with every change of what the tab shows. */
  readonly version: number;
  /** "#rrggbb"; null for none. */
  readonly color: string | null;
}

export interface MenuItem {
  readonly label: string;
  /** The public function that the item runs; null for a separator. */
  readonly run: string | null;
}

interface DialogPage {
  readonly title: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where a run began: in the window of the sheet, or on the page that the script has on the web. */
export type RunFrom = "sheet" | "web";

/** The page that a script has on the web. */
export interface WebPage {
  readonly title: string;
  readonly html: string;
  /** Meta tags by name, for the page that it is shown in. */
  readonly meta: Readonly<Record<string, string>>;
}

/** Null and an error where none could be made. */
export interface WebAnswer {
  readonly page: WebPage | null;
  readonly error: string | null;
}

/** Something that a run asked to be shown. */
export type ScreenEvent =
  | { readonly kind: "toast"; readonly message: string; readonly title: string }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | ({ readonly kind: "dialog" } & DialogPage)
  /** A dialog that lies beside the sheet, which can be worked in meanwhile. */
  | ({ readonly kind: "modeless" } & DialogPage)
  /** `cell` is the one to select, counted from 0; a tab that is brought to the front alone has none. */
  | {
      readonly kind: "activate";
      readonly sheet: string;
      readonly cell?: { readonly row: number; readonly column: number };
    };

/** Why something that a person asked for by hand was not done. Nothing is changed then. */
export type RefusalCode =
  | "notInList"
  | "personalNumber"
  | "changedMeanwhile"
  | "rowsMoved"
  | "outside"
  | "filledBlock"
  | "nameTaken"
  | "nameUnusable"
  | "lastTab"
  | "noSuchFunction"
  | "versionGone";

export interface RunResult {
  /** The function's result as google.script.run hands it over. */
  readonly value: unknown;
  /** The message of the error that the function threw, or of a refusal; null without one. */
  readonly error: string | null;
  /** Present where what was asked for was refused. */
  readonly refused?: RefusalCode;
  readonly events: readonly ScreenEvent[];
}

/** What the dialog *Ny period* calls: they read the saved workbook, and one makes a file of its own out of it. */
export const NEXT_PERIOD_CALLS: readonly string[] = ["loadNextPeriod", "beginPeriod"];

/** What came of one of several pieces of work. */
export type WorkDone =
  | { readonly ok: true; readonly result: RunResult }
  | { readonly ok: false; readonly error: unknown };

/** What a person typed into a cell, to be read as a spreadsheet reads typing. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: string;
  /**
   * What the cell held when the person saw it, as it would be typed. Absent where that isn't known: whatever the cell says
   * is then written over.
   */
  readonly seen?: string;
}

/** Whose lock on a file it is. */
export interface LockHolder {
  /** The program or the person that the lock names; empty where it names none. */
  readonly who: string;
  /** Empty where it names none. */
  readonly machine: string;
  readonly since: Date;
}

interface SessionErrorDetails {
  /** Why a file is no workbook that can be read, where more is known. */
  readonly reason: Unreadable | null;
  /** Who has a file that is open elsewhere, where it is known. */
  readonly holder: LockHolder | null;
}

/** A failure that a person can do something about, by its code. */
export class SessionError extends Error implements SessionErrorDetails {
  readonly reason: Unreadable | null;
  readonly holder: LockHolder | null;
  constructor(
    readonly code:
      | "readOnly"
      | "changedElsewhere"
      | "openElsewhere"
      | "notAWorkbook"
      | "missing"
      | "notReadable"
      | "notAFile"
      | "nameTooLong"
      | "linkLoop"
      | "diskFull"
      | "unsafeSave"
      | "deviceFails"
      | "textTooLong"
      | "unknownTab",
    readonly file: string,
    { reason = null, holder = null, ...options }: ErrorOptions & Partial<SessionErrorDetails> = {},
  ) {
    super(code, options);
    this.reason = reason;
    this.holder = holder;
  }
}

/** An earlier version of the workbook. */
export interface Version {
  /** Name of its file without the ending. */
  readonly id: string;
  /** When it was replaced by a newer one: ISO 8601, UTC. */
  readonly at: string;
}

export interface Session {
  /** Path of the .xlsx file. */
  readonly file: string;
  /** Fires onOpen, which makes the menu. */
  open(): RunResult;
  menu(): { readonly title: string; readonly items: readonly MenuItem[] }[];
  sheets(): readonly SheetTab[];
  view(sheet: string): SheetView;
  /**
   * The refusal of what was begun when the tab's rows and columns lay otherwise, since it would be done to others; null
   * while they lie as they did.
   *
   * @param moves As the tab's view told it.
   */
  refusalAfterMoves(sheet: string, moves: number): RunResult | null;
  /** Makes a tab the active one, as when a person brings it to the front. Does nothing when the tab is gone. */
  bringToFront(sheet: string): void;
  /**
   * Says whose window what is done next comes from: undo and redo are about that window's own changes, and write over
   * nothing that somebody else has changed since.
   */
  inWindow(window: string): void;
  /** Types or pastes: writes the cells and fires onEdit once, for the smallest block that holds them. */
  edit(sheet: string, edits: readonly CellEdit[]): RunResult;
  insertRows(sheet: string, before: number, count: number): RunResult;
  deleteRows(sheet: string, from: number, count: number): RunResult;
  insertColumns(sheet: string, before: number, count: number): RunResult;
  deleteColumns(sheet: string, from: number, count: number): RunResult;
  /** Pixels; null gives the rows the height of their texts. */
  resizeRows(sheet: string, from: number, count: number, height: number | null): RunResult;
  resizeColumns(sheet: string, from: number, count: number, width: number): RunResult;
  /** Sorts the rows below the header by a column. */
  sort(sheet: string, column: number, ascending: boolean): RunResult;
  addSheet(name: string): RunResult;
  deleteSheet(name: string): RunResult;
  /** `to` is the tab's new place, counted from 0. */
  moveSheet(name: string, to: number): RunResult;
  renameSheet(name: string, to: string): RunResult;
  /** "#rrggbb", or null for none. */
  colorSheet(name: string, color: string | null): RunResult;
  /**
   * Takes back the last change that the window has made by hand, with what the add-on wrote in that tab because of it. An event says where it was made, and so does one of `redo`.
   */
  undo(): RunResult;
  redo(): RunResult;
  /**
   * Runs a public function of the bundle, as a menu or a page does. An unknown or private name is answered with an
   * error.
   */
  run(name: string, args: readonly unknown[], from?: RunFrom): RunResult;
  /** The page that the script has on the web. It changes nothing. */
  serve(): WebAnswer;
  /**
   * Does several pieces of work and saves what they did in one write, before any is answered. Should that fail, each is done
   * and saved by itself, so that one's failure is nobody else's.
   *
   * @returns What came of each, in their order; where it threw, the error.
   */
  together(works: readonly (() => RunResult)[]): readonly WorkDone[];
  /** Earlier versions, from the newest to the oldest. */
  versions(): readonly Version[];
  /** The tabs of an earlier version; null when there is none by that ID. */
  versionSheets(id: string): readonly SheetView[] | null;
  /** Puts an earlier version in the file's place; what the file held becomes a version itself. */
  restoreVersion(id: string): RunResult;
  close(): void;
}
