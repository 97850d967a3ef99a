// Changes of a tab's rows and columns by hand, each with its way back: inserted, deleted, made wider or higher.

import { cellName, type Rect } from "../../workbook/cells/a1";
import { type Cell, hasContent } from "../runtime/model/cell";
import type { ConditionalRule } from "../runtime/model/conditional-format";
import { reshape } from "../runtime/model/reshape";
import {
  type CellRow,
  cellAt,
  cellsIn,
  type DirtyPart,
  type SheetModel,
  touch,
  USUAL_WIDTH,
} from "../runtime/model/sheet-model";
import type { WorkbookModel } from "../runtime/model/workbook-model";
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
    isMove: true,
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
  const bringShapeBack = shapeOf(book, sheet);
  const redo = (): void => reshape(book, sheet, { axis, at, count: -count });
  redo();
  return {
    redo,
    isMove: true,
    redoBlocked: () => changedIn(book, sheet, cells),
    undo: () => {
      reshape(book, sheet, { axis, at, count });
      restore(sheet, cells);
      bringShapeBack();
      // The library gives a new column the width of its neighbour.
      for (let line = at; axis === "columns" && line < at + count; line++) {
        const { width = null, style = null } = sheet.columns.get(line) ?? {};
        sheet.columns.set(line, { width: width ?? USUAL_WIDTH, style });
      }
    },
  };
}

interface KnownFormula {
  readonly own: SheetModel;
  readonly cells: CellRow;
  readonly cell: Cell;
  readonly formula: string;
}

function formulasIn(own: SheetModel, cells: CellRow): KnownFormula[] {
  const found: KnownFormula[] = [];
  for (const cell of cells) if (cell && cell.formula !== null) found.push({ own, cells, cell, formula: cell.formula });
  return found;
}

/** The first of the cells that says something else than it did. */
function changedIn(book: WorkbookModel, sheet: SheetModel, cells: readonly CellSnapshot[]): Obstacle | null {
  for (const { row, column, cell } of cells) {
    const now = inputOf(book, cellAt(sheet, row, column));
    if (now !== inputOf(book, { ...cell, saved: cell })) return { kind: "changed", cell: cellName(row, column), now };
  }
  return null;
}

/** What deleting lines changes beside their cells: frozen rows, sizes, rules, merged cells, charts and formulas. */
function shapeOf(book: WorkbookModel, sheet: SheetModel): () => void {
  const { frozenRows, validations, rules, merges } = sheet;
  const rowHeights = new Map(sheet.rowHeights);
  const columns = new Map(sheet.columns);
  const charts = book.sheets.map((own) => [own, own.charts] as const);
  const rulesOfOthers = book.sheets.map((own) => [own, own.validations] as const);
  const formulas = book.sheets.flatMap((own) => own.rows.flatMap((cells) => formulasIn(own, cells)));
  return () => {
    Object.assign(sheet, { frozenRows, merges, rowHeights: new Map(rowHeights), columns: new Map(columns) });
    for (const [own, before] of rulesOfOthers) {
      if (own.validations === before) continue;
      own.validations = before;
      touch(own, "validations");
    }
    sheet.validations = validations;
    sheet.rules = backAgain(rules, sheet.rules);
    for (const [own, before] of charts) own.charts = before;
    for (const { own, cells, cell, formula } of formulas) {
      cell.formula = formula;
      own.touchedRows.add(cells);
    }
    const parts: readonly DirtyPart[] = ["frozen", "merges", "rowHeights", "columns", "validations", "rules"];
    for (const part of parts) touch(sheet, part);
  };
}

/** The rules as they were, where the file still holds them. What is left of them there gets their cells back. */
function backAgain(before: readonly ConditionalRule[], left: readonly ConditionalRule[]): ConditionalRule[] {
  return before.map((rule) => {
    const own = left.find(({ origin }) => origin !== null && origin.priority === rule.origin?.priority);
    return { ...rule, origin: own?.origin ?? null };
  });
}

/** Makes columns as wide, or rows as high, as a number of pixels; null gives rows the height of their texts. */
export function resizeLines(sheet: SheetModel, { axis, at, count }: Lines, size: number | null): HandChange {
  const rowHeights = new Map(sheet.rowHeights);
  const columns = new Map(sheet.columns);
  const redo = (): void => {
    for (let line = at; line < at + count; line++) {
      if (axis === "columns") sheet.columns.set(line, { width: size, style: sheet.columns.get(line)?.style ?? null });
      else if (size === null) sheet.rowHeights.delete(line);
      else sheet.rowHeights.set(line, size);
    }
    touch(sheet, axis === "rows" ? "rowHeights" : "columns");
  };
  redo();
  return {
    redo,
    undo: () => {
      if (axis === "rows") sheet.rowHeights = new Map(rowHeights);
      else sheet.columns = new Map(columns);
      touch(sheet, axis === "rows" ? "rowHeights" : "columns");
    },
  };
}
