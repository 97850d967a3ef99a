// Changes of a tab's rows and columns by hand, each with its way back: inserted, deleted, made wider or higher.

import { cellName, type Rect } from "../../workbook/cells/a1";
import { cellWith, hasContent } from "../runtime/model/cell";
import { reshape } from "../runtime/model/reshape";
import { cellAt, cellsIn, type SheetModel, touch, USUAL_WIDTH } from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import { shapeOf } from "./deleted-shape";
import { type CellSnapshot, type HandChange, type Obstacle, restore, snapshot } from "./history";
import { inputOf } from "./sheet-view";

export type Axis = "rows" | "columns";

/** Rows or columns, counted from 1 as in the model. */
export interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export function insertLines(book: WorkbookModel, sheet: SheetModel, { axis, at, count }: Lines): HandChange {
  const redo = (): void => reshape(book, sheet, { axis, at, count });
  redo();
  return {
    redo,
    undo: () => reshape(book, sheet, { axis, at, count: -count }),
    undoBlocked: () => filledIn(book, sheet, { axis, at, count }),
  };
}

function rectOf({ maxRows, maxColumns }: SheetModel, { axis, at, count }: Lines): Rect {
  return axis === "rows"
    ? { row: at, column: 1, lastRow: at + count - 1, lastColumn: maxColumns }
    : { row: 1, column: at, lastRow: maxRows, lastColumn: at + count - 1 };
}

/** The first cell of the lines that somebody has filled in: it would go with them. */
function filledIn(book: WorkbookModel, sheet: SheetModel, lines: Lines): Obstacle | null {
  for (const { row, column, cell } of cellsIn(sheet, rectOf(sheet, lines)))
    if (hasContent(cell)) return { kind: "changed", cell: cellName(row, column), now: inputOf(book, cell) };
  return null;
}

export function deleteLines(book: WorkbookModel, sheet: SheetModel, { axis, at, count }: Lines): HandChange {
  const cells = [...cellsIn(sheet, rectOf(sheet, { axis, at, count }))].map(({ row, column }) =>
    snapshot(sheet, row, column),
  );
  const shape = shapeOf(book, sheet);
  const redo = (): void => {
    reshape(book, sheet, { axis, at, count: -count });
    shape.leave();
  };
  redo();
  return {
    redo,
    redoBlocked: () => changedIn(book, sheet, cells),
    undo: () => {
      const bringBack = shape.untouched();
      reshape(book, sheet, { axis, at, count });
      restore(sheet, cells);
      bringBack();
      // The library gives a new column the width of its neighbour.
      for (let line = at; axis === "columns" && line < at + count; line++) {
        const { width = null, style = null } = sheet.columns.get(line) ?? {};
        sheet.columns.set(line, { width: width ?? USUAL_WIDTH, style });
      }
    },
  };
}

/** The first of the cells that says something else than it did. */
function changedIn(book: WorkbookModel, sheet: SheetModel, cells: readonly CellSnapshot[]): Obstacle | null {
  for (const { row, column, cell } of cells) {
    const now = inputOf(book, cellAt(sheet, row, column));
    if (now !== inputOf(book, cellWith(cell, null))) return { kind: "changed", cell: cellName(row, column), now };
  }
  return null;
}

/** Makes columns as wide, or rows as high, as a number of pixels; null gives rows the height of their texts. */
export function resizeLines(sheet: SheetModel, { axis, at, count }: Lines, size: number | null): HandChange {
  const lines = Array.from({ length: count }, (_, index) => at + index);
  const sizeOf = (line: number): number | null =>
    (axis === "columns" ? sheet.columns.get(line)?.width : sheet.rowHeights.get(line)) ?? null;
  const give = (sizeFor: (index: number) => number | null): void => {
    for (const [index, line] of lines.entries()) {
      const next = sizeFor(index);
      if (axis === "columns") sheet.columns.set(line, { width: next, style: sheet.columns.get(line)?.style ?? null });
      else if (next === null) sheet.rowHeights.delete(line);
      else sheet.rowHeights.set(line, next);
    }
    touch(sheet, axis === "rows" ? "rowHeights" : "columns");
  };
  const before = lines.map(sizeOf);
  const beforeAt = (index: number): number | null => before[index] ?? null;
  const whereLeft = (sizeFor: (index: number) => number | null): Obstacle | null =>
    lines.every((line, index) => sizeOf(line) === sizeFor(index)) ? null : { kind: "tabChanged" };
  give(() => size);
  return {
    redo: () => give(() => size),
    undo: () => give(beforeAt),
    undoBlocked: () => whereLeft(() => size),
    redoBlocked: () => whereLeft(beforeAt),
  };
}
