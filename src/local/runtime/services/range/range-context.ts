// What the parts of a Range work on, and how a Range is recognised when the bundle hands it back.

import type { Rect } from "../../../../workbook/cells/a1";
import type { Execution } from "../../execution";
import type { SheetModel } from "../../model/sheet-model";
import { ServiceError } from "../../service-error";
import type { Range } from "../../workbook-objects";

export interface RangeContext {
  readonly execution: Execution;
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly self: () => Range;
}

export interface SheetBlock {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

const places = new WeakMap<object, SheetBlock>();

export function registerRange(range: Range, place: SheetBlock): void {
  places.set(range, place);
}

/** @throws ServiceError for anything but a Range. */
export function placeOf(range: unknown): SheetBlock {
  const place = typeof range === "object" && range !== null ? places.get(range) : undefined;
  if (!place) throw new ServiceError("The parameters don't match the method signature: a Range is needed.");
  return place;
}

export function rectSize(rect: Rect): { readonly rows: number; readonly columns: number } {
  return { rows: rect.lastRow - rect.row + 1, columns: rect.lastColumn - rect.column + 1 };
}

export function cellCount(rect: Rect): number {
  const size = rectSize(rect);
  return size.rows * size.columns;
}

/** An answer for each cell of the block, in rows. */
export function mapRect<T>(rect: Rect, answer: (row: number, column: number) => T): T[][] {
  const size = rectSize(rect);
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => answer(rect.row + row, rect.column + column)),
  );
}

/**
 * Calls `use` for each cell with its part of a two-dimensional argument.
 *
 * @throws ServiceError when the argument hasn't the size of the range.
 */
export function eachGiven<T>(
  rect: Rect,
  given: readonly (readonly T[])[],
  use: (row: number, column: number, value: T) => void,
): void {
  const size = rectSize(rect);
  if (!Array.isArray(given) || given.length !== size.rows) {
    const rows = Array.isArray(given) ? given.length : 0;
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows} but the range has ${size.rows}.`,
    );
  }
  for (const values of given) {
    if (!Array.isArray(values) || values.length !== size.columns) {
      const columns = Array.isArray(values) ? values.length : 0;
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${columns} but the range has ${size.columns}.`,
      );
    }
  }
  const checked: readonly (readonly T[])[] = given;
  for (const [rowIndex, values] of checked.entries()) {
    for (const [columnIndex, value] of values.entries()) use(rect.row + rowIndex, rect.column + columnIndex, value);
  }
}

export function eachCell(rect: Rect, use: (row: number, column: number) => void): void {
  for (let row = rect.row; row <= rect.lastRow; row++) {
    for (let column = rect.column; column <= rect.lastColumn; column++) use(row, column);
  }
}
