// Where a key leads from a cell. Hidden rows are passed over.
import type { CellPlace } from "./cell-place";
import { fitPlace } from "./grid-selection";
import type { ShownSheet } from "./shown-sheet";

export type Step = "left" | "right" | "up" | "down";

export type Move =
  | { readonly by: "cell" | "block"; readonly step: Step }
  | { readonly by: "page"; readonly step: "up" | "down" }
  | { readonly by: "rowStart" | "rowEnd" | "sheetStart" | "sheetEnd" };

/** What a move needs to know of what is on screen. */
export interface MoveGround {
  readonly model: ShownSheet;
  isHidden(row: number): boolean;
  /** The row a page below or above a row. */
  pageFrom(row: number, step: "up" | "down"): number;
}

const STEPS: Readonly<Record<Step, readonly [rows: number, columns: number]>> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  down: [1, 0],
};

/** The cell that the move leads to: the nearest one in the grid. */
export function destination(move: Move, from: CellPlace, ground: MoveGround): CellPlace {
  const { model } = ground;
  const { rowCount } = model.view;
  switch (move.by) {
    case "cell":
      return next(from, move.step, ground) ?? from;
    case "block":
      return blockEdge(from, move.step, ground);
    case "page":
      return shownNear({ ...from, row: ground.pageFrom(from.row, move.step) }, move.step, ground);
    case "rowStart":
      return { ...from, column: 0 };
    case "rowEnd":
      return { ...from, column: Math.max(0, lastFilled(model, from.row)) };
    case "sheetStart":
      return shownNear({ row: 0, column: 0 }, "down", ground);
    case "sheetEnd":
      return shownNear(
        fitPlace({ row: Math.min(model.lastRow, rowCount - 1), column: model.lastColumn }, model.view),
        "up",
        ground,
      );
  }
}

function next(from: CellPlace, step: Step, { model, isHidden }: MoveGround): CellPlace | null {
  const { rowCount, columnCount } = model.view;
  const [rows, columns] = STEPS[step];
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= rowCount || column >= columnCount) return null;
  } while (isHidden(row));
  return { row, column };
}

/**
 * The edge of a block of filled cells, or the beginning of the next one, as Ctrl and an arrow key lead to in Sheets and
 * Excel; with nothing on the way, the edge of the grid.
 */
function blockEdge(from: CellPlace, step: Step, ground: MoveGround): CellPlace {
  const isFilled = (place: CellPlace | null) =>
    place !== null && Boolean(ground.model.cellAt(place.row, place.column)?.text);
  let at = next(from, step, ground);
  if (!at) return from;
  const isInside = isFilled(from) && isFilled(at);
  for (;;) {
    const further = next(at, step, ground);
    if (!further || (isInside ? !isFilled(further) : isFilled(at))) return at;
    at = further;
  }
}

/** The cell itself, or the nearest in a row that is shown: first in the step's direction, else in the other. */
function shownNear(place: CellPlace, step: "up" | "down", ground: MoveGround): CellPlace {
  if (!ground.isHidden(place.row)) return place;
  return next(place, step, ground) ?? next(place, step === "up" ? "down" : "up", ground) ?? place;
}

function lastFilled(model: ShownSheet, row: number): number {
  const cells = model.rowCells(row) ?? [];
  let column = cells.length - 1;
  while (column >= 0 && !cells[column]?.text) column -= 1;
  return column;
}
