// What is selected: the active cell, which typing goes to, and the block that it is a corner or a part of.
import type { CellPlace, CellRange } from "./cell-place";

export interface GridSelection {
  readonly active: CellPlace;
  readonly range: CellRange;
  /** The corner that Shift and the arrow keys move; opposite the active cell. */
  readonly lead: CellPlace;
}

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function selectCell(place: CellPlace): GridSelection {
  const { row, column } = place;
  return {
    active: place,
    lead: place,
    range: { fromRow: row, toRow: row, fromColumn: column, toColumn: column },
  };
}

/** The block from the active cell to another one. */
export function extendTo({ active }: GridSelection, lead: CellPlace): GridSelection {
  return { active, lead, range: rangeBetween(active, lead) };
}

export function rangeBetween(one: CellPlace, other: CellPlace): CellRange {
  return {
    fromRow: Math.min(one.row, other.row),
    toRow: Math.max(one.row, other.row),
    fromColumn: Math.min(one.column, other.column),
    toColumn: Math.max(one.column, other.column),
  };
}

/** The smallest block that holds all of the cells; null for none. */
export function rangeAround(places: readonly CellPlace[]): CellRange | null {
  const [first] = places;
  if (!first) return null;
  return places.reduce(
    (range, { row, column }) => ({
      fromRow: Math.min(range.fromRow, row),
      toRow: Math.max(range.toRow, row),
      fromColumn: Math.min(range.fromColumn, column),
      toColumn: Math.max(range.toColumn, column),
    }),
    rangeBetween(first, first),
  );
}

/** A block, with its first cell active. */
export function selectRange({ fromRow, toRow, fromColumn, toColumn }: CellRange): GridSelection {
  return extendTo(selectCell({ row: fromRow, column: fromColumn }), { row: toRow, column: toColumn });
}

/** Whole rows, from the one where the selection began to another. */
export function selectRows(from: number, to: number, { columnCount }: GridSize): GridSelection {
  return extendTo(selectCell({ row: from, column: 0 }), { row: to, column: columnCount - 1 });
}

export function selectColumns(from: number, to: number, { rowCount }: GridSize): GridSelection {
  return extendTo(selectCell({ row: 0, column: from }), { row: rowCount - 1, column: to });
}

/** All cells; the active one stays. */
export function selectAll({ active }: GridSelection, { rowCount, columnCount }: GridSize): GridSelection {
  const lead = { row: rowCount - 1, column: columnCount - 1 };
  return { active, lead, range: rangeBetween({ row: 0, column: 0 }, lead) };
}

/** The same selection in a grid of another size. */
export function fitSelection({ active, lead, range }: GridSelection, size: GridSize): GridSelection {
  return {
    active: fitPlace(active, size),
    lead: fitPlace(lead, size),
    range: rangeBetween(
      fitPlace({ row: range.fromRow, column: range.fromColumn }, size),
      fitPlace({ row: range.toRow, column: range.toColumn }, size),
    ),
  };
}

/** The nearest cell that is in the grid. */
export function fitPlace({ row, column }: CellPlace, { rowCount, columnCount }: GridSize): CellPlace {
  const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: within(row, rowCount), column: within(column, columnCount) };
}

export function isInRange({ fromRow, toRow, fromColumn, toColumn }: CellRange, { row, column }: CellPlace): boolean {
  return row >= fromRow && row <= toRow && column >= fromColumn && column <= toColumn;
}
