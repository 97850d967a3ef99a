// Undo and redo of changes that were made by hand, for each window its own. What the add-on wrote is left to the add-on to
// take back, and what somebody else has changed since is written over by neither.

import { cellName } from "../../workbook/cells/a1";
import { type CellState, newCell, PLAIN, savedOf, stateOf } from "../runtime/model/cell";
import { changedCells } from "../runtime/model/changed-cells";
import { cellAt, ensureCell, type SheetModel, touch } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import type { RunResult } from "../session";
import { inputOf } from "./sheet-view";

/** What stands in the way of taking a change back, or of doing it again: it would write over something newer. */
export type Obstacle =
  | { readonly kind: "changed"; readonly cell: string; readonly now: string }
  | { readonly kind: "moved" }
  /** The tab has been deleted. The change can be taken back once the tab has come back. */
  | { readonly kind: "tabGone" }
  /** Another window has given the tab another name, place or colour since, or its lines other sizes. */
  | { readonly kind: "tabChanged" }
  | { readonly kind: "nameTaken"; readonly name: string };

/** A change by hand. */
export interface HandChange {
  undo(): void;
  redo(): void;
  /** Absent for a change that can always be taken back, or done again. */
  undoBlocked?(): Obstacle | null;
  redoBlocked?(): Obstacle | null;
  /** Fires onEdit after an undo or redo; absent for changes that fire no trigger. */
  tell?(): RunResult;
}

/** A change with where it was made, which is shown when it is taken back or done again. */
export interface PlacedChange extends HandChange {
  readonly sheet: SheetModel;
  /** The first cell of it, counted from 0 as in the session; absent where no cell says more than the tab. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** What came of an undo or redo: the change, what stood in its way, or null where there is none left. */
export type Taken = { readonly change: PlacedChange } | { readonly change: PlacedChange; readonly obstacle: Obstacle };

export interface History {
  /** Whose changes are added, undone and done again from now on. */
  inWindow(window: string): void;
  /** To be called before a change is made: somebody else may have moved rows. */
  look(sheets: readonly SheetModel[]): void;
  add(change: PlacedChange): void;
  undo(): Taken | null;
  redo(): Taken | null;
  clear(): void;
}

/** How often the rows of a tab have been moved, as far as is known here. */
interface KnownMoves {
  /** The tab's own count when it was last looked at. */
  moves: number;
  all: number;
  /** Of those, by the window that made them. */
  readonly own: Map<string, number>;
}

interface Entry {
  readonly change: PlacedChange;
  readonly window: string;
  /** How often others than this window had moved the tab's rows when the change was made. */
  readonly moves: number;
}

const DEPTH = 100;

/** Whether a person can do away with the obstacle: the change then stays, for another try. */
const mayPass = ({ kind }: Obstacle): boolean => kind === "tabGone" || kind === "nameTaken";

export function newHistory(): History {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  let window = "";
  const known = new Map<SheetModel, KnownMoves>();
  const knownIn = (sheet: SheetModel): KnownMoves => {
    const found = known.get(sheet) ?? { moves: sheet.moves, all: 0, own: new Map() };
    known.set(sheet, found);
    return found;
  };
  /** Counts a move that has come since, as this window's or, where none is named, as somebody else's. */
  const count = (sheet: SheetModel, by: string | null): void => {
    const found = knownIn(sheet);
    if (found.moves === sheet.moves) return;
    found.moves = sheet.moves;
    found.all += 1;
    if (by !== null) found.own.set(by, (found.own.get(by) ?? 0) + 1);
  };
  const othersIn = (sheet: SheetModel): number => knownIn(sheet).all - (knownIn(sheet).own.get(window) ?? 0);
  const look = (sheets: Iterable<SheetModel>): void => {
    for (const sheet of sheets) count(sheet, null);
  };
  const settle = ({ sheet }: PlacedChange): void => count(sheet, window);
  const lastOwn = (entries: readonly Entry[]): number => entries.findLastIndex((entry) => entry.window === window);
  /** Whether others have moved rows of the tab since, also to and fro: a place may then be another. */
  const isMoved = ({ change, moves }: Entry): boolean => othersIn(change.sheet) !== moves;
  const take = (from: Entry[], to: Entry[], way: "undo" | "redo"): Taken | null => {
    look(known.keys());
    const at = lastOwn(from);
    const entry = from[at];
    if (!entry) return null;
    const { change } = entry;
    const blocked = isMoved(entry) ? { kind: "moved" as const } : change[`${way}Blocked`]?.();
    if (!blocked || !mayPass(blocked)) from.splice(at, 1);
    if (blocked) return { change, obstacle: blocked };
    change[way]();
    settle(change);
    to.push(entry);
    return { change };
  };
  return {
    inWindow: (next) => {
      window = next;
    },
    look,
    add: (change) => {
      settle(change);
      done.push({ change, window, moves: othersIn(change.sheet) });
      if (done.length > DEPTH) done.shift();
      const others = undone.filter((entry) => entry.window !== window);
      undone.splice(0, undone.length, ...others);
    },
    undo: () => take(done, undone, "undo"),
    redo: () => take(undone, done, "redo"),
    clear: () => {
      done.length = 0;
      undone.length = 0;
      known.clear();
    },
  };
}

/** A cell as it was. */
export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
}

export function snapshot(sheet: SheetModel, row: number, column: number): CellSnapshot {
  return { row, column, cell: stateOf(sheet.rows[row - 1]?.[column - 1] ?? newCell(PLAIN)) };
}

/** @param keepsContent Whether a cell's value is left as it is now: the change that is taken back didn't concern it. */
export function restore(
  sheet: SheetModel,
  snapshots: readonly CellSnapshot[],
  keepsContent: (index: number) => boolean = () => false,
): void {
  for (const [index, { row, column, cell }] of snapshots.entries()) {
    const target = ensureCell(sheet, row, column);
    const { value, formula } = target;
    // The value of a formula that didn't change may have been computed anew since.
    if (keepsContent(index)) Object.assign(target, cell, { value, formula });
    else if (cell.formula !== null && cell.formula === formula) Object.assign(target, cell, { value });
    else Object.assign(target, cell);
  }
  touch(sheet);
}

type Content = Pick<CellState, "value" | "formula">;

const sameContent = (a: Content, b: Content): boolean =>
  a.formula === b.formula && (a.formula !== null || (a.value ?? "") === (b.value ?? ""));

const EMPTY: Content = { value: null, formula: null };

/** The first cell that the change gave another content than it has now. */
function changedSince(
  book: WorkbookModel,
  sheet: SheetModel,
  was: readonly CellSnapshot[],
  made: readonly CellSnapshot[],
): Obstacle | null {
  if (!book.sheets.includes(sheet)) return { kind: "tabGone" };
  for (const [index, { row, column, cell }] of made.entries()) {
    const before = was[index]?.cell ?? EMPTY;
    const now = cellAt(sheet, row, column);
    if (sameContent(before, cell) || sameContent(now ?? EMPTY, cell)) continue;
    return { kind: "changed", cell: cellName(row, column), now: inputOf(book, now) };
  }
  return null;
}

/**
 * All that has changed in a tab's cells since it was last saved: what was typed, and what the add-on wrote because of
 * it. Each change is saved before the next one, so that nothing else is among them.
 */
export function unsavedChange(book: WorkbookModel, sheet: SheetModel): HandChange {
  const before: CellSnapshot[] = [];
  const after: CellSnapshot[] = [];
  for (const { row, column, cell } of changedCells(sheet)) {
    before.push({ row, column, cell: stateOf(savedOf(cell)) });
    after.push({ row, column, cell: stateOf(cell) });
  }
  const isSame = before.map(({ cell }, index) => sameContent(cell, after[index]?.cell ?? EMPTY));
  const keepsContent = (index: number): boolean => isSame[index] ?? false;
  return {
    undo: () => restore(sheet, before, keepsContent),
    redo: () => restore(sheet, after, keepsContent),
    undoBlocked: () => changedSince(book, sheet, before, after),
    redoBlocked: () => changedSince(book, sheet, after, before),
  };
}
