// Where a cell with a formula went when its tab was sorted: sorting makes each row's cells anew at their new places, and
// what was known of a cell is then about the one in its place.

import type { Cell } from "../runtime/model/cell";
import type { CellRow } from "../runtime/model/sheet-model";

interface Step {
  readonly cell: Cell;
  readonly cells: CellRow;
  /** How many rows further down the cell stands. */
  readonly rows: number;
}

const steps = new WeakMap<Cell, Step>();

/** To be called when a sort puts `to` in a row, `rows` further down than the cell that it stands for. */
export function leaveTrail(from: Cell, to: Cell, cells: CellRow, rows: number): void {
  steps.set(from, { cell: to, cells, rows });
}

/** The cell that stands for another by now, its row and how many rows all sorts together have moved it down. */
export function afterSorts(cell: Cell, cells: CellRow): Step {
  let found: Step = { cell, cells, rows: 0 };
  for (let step = steps.get(cell); step; step = steps.get(step.cell)) found = { ...step, rows: found.rows + step.rows };
  return found;
}
