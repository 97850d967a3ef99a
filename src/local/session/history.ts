// Undo and redo of changes that were made by hand. What the add-on wrote is left to the add-on to take back.

import { type CellState, newCell, PLAIN, stateOf } from "../runtime/model/cell";
import { changedCells } from "../runtime/model/changed-cells";
import { ensureCell, type SheetModel, touch } from "../runtime/model/sheet-model";
import type { RunResult } from "../session";

/** A change by hand. */
export interface HandChange {
  undo(): void;
  redo(): void;
  /** Fires onEdit after an undo or redo; absent for changes that fire no trigger. */
  tell?(): RunResult;
}

/** A change with where it was made, which is shown when it is taken back or done again. */
export interface PlacedChange extends HandChange {
  readonly sheet: SheetModel;
  /** The first cell of it, counted from 0 as in the session; absent where no cell says more than the tab. */
  readonly cell?: { readonly row: number; readonly column: number };
}

export interface History {
  add(change: PlacedChange): void;
  /** The change that was taken back; null when there is none left. */
  undo(): PlacedChange | null;
  redo(): PlacedChange | null;
  clear(): void;
}

const DEPTH = 100;

export function newHistory(): History {
  const done: PlacedChange[] = [];
  const undone: PlacedChange[] = [];
  const move = (from: PlacedChange[], to: PlacedChange[], apply: (change: HandChange) => void): PlacedChange | null => {
    const change = from.pop();
    if (!change) return null;
    apply(change);
    to.push(change);
    return change;
  };
  return {
    add: (change) => {
      done.push(change);
      if (done.length > DEPTH) done.shift();
      undone.length = 0;
    },
    undo: () => move(done, undone, (change) => change.undo()),
    redo: () => move(undone, done, (change) => change.redo()),
    clear: () => {
      done.length = 0;
      undone.length = 0;
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

export function restore(sheet: SheetModel, snapshots: readonly CellSnapshot[]): void {
  for (const { row, column, cell } of snapshots) {
    const target = ensureCell(sheet, row, column);
    // The value of a formula that didn't change may have been computed anew since.
    const value = cell.formula !== null && cell.formula === target.formula ? target.value : cell.value;
    Object.assign(target, cell, { value });
  }
  touch(sheet);
}

/**
 * All that has changed in a tab's cells since it was last saved: what was typed, and what the add-on wrote because of
 * it. Each change is saved before the next one, so that nothing else is among them.
 */
export function unsavedChange(sheet: SheetModel): HandChange {
  const before: CellSnapshot[] = [];
  const after: CellSnapshot[] = [];
  for (const { row, column, cell } of changedCells(sheet)) {
    before.push({ row, column, cell: cell.saved });
    after.push({ row, column, cell: stateOf(cell) });
  }
  return { undo: () => restore(sheet, before), redo: () => restore(sheet, after) };
}
