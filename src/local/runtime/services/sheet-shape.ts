// A Sheet's members for rows and columns: inserting, deleting, sizes and the frozen rows.

import type { Execution } from "../execution";
import { reshape } from "../model/reshape";
import { type SheetModel, touch, USUAL_WIDTH } from "../model/sheet-model";
import { ServiceError } from "../service-error";
import type { Sheet } from "../workbook-objects";

export function sheetShapeMembers(execution: Execution, model: SheetModel, self: () => Sheet): Partial<Sheet> {
  const { book } = execution;

  const insert = (axis: "rows" | "columns", at: number, count: number): void => {
    const size = axis === "rows" ? model.maxRows : model.maxColumns;
    if (count < 1 || at < 1 || at > size + 1) throw new ServiceError("Those rows or columns are out of bounds.");
    reshape(book, model, { axis, at, count });
  };
  const remove = (axis: "rows" | "columns", at: number, count: number): void => {
    const size = axis === "rows" ? model.maxRows : model.maxColumns;
    if (count < 1 || at < 1 || at + count - 1 > size)
      throw new ServiceError("Those rows or columns are out of bounds.");
    if (count >= size) throw new ServiceError("You can't delete all the rows or columns on the sheet.");
    const isFrozenAll = axis === "rows" && model.frozenRows > 0 && size - count <= model.frozenRows;
    if (isFrozenAll) throw new ServiceError("You can't delete all the non-frozen rows.");
    reshape(book, model, { axis, at, count: -count });
  };
  const widen = (first: number, count: number, width: number): Sheet => {
    for (let column = first; column < first + count; column++) {
      const look = model.columns.get(column);
      if (look?.width === width) continue;
      model.columns.set(column, { width, style: look?.style ?? null });
      touch(model, "columns");
    }
    return self();
  };

  return {
    setFrozenRows: (rows: number) => {
      if (rows < 0 || rows >= model.maxRows) throw new ServiceError("You can't freeze all rows on the sheet.");
      if (rows !== model.frozenRows) touch(model, "frozen");
      model.frozenRows = rows;
    },
    getFrozenRows: () => model.frozenRows,
    setColumnWidth: (column: number, width: number) => widen(column, 1, width),
    setColumnWidths: (first: number, count: number, width: number) => widen(first, count, width),
    getColumnWidth: (column: number) => model.columns.get(column)?.width ?? USUAL_WIDTH,
    setRowHeight: (row: number, height: number) => {
      if (model.rowHeights.get(row) !== height) touch(model, "rowHeights");
      model.rowHeights.set(row, height);
      return self();
    },
    insertRowsAfter: (after: number, count: number) => {
      insert("rows", after + 1, count);
      return self();
    },
    insertRowsBefore: (before: number, count: number) => {
      insert("rows", before, count);
      return self();
    },
    insertColumnsAfter: (after: number, count: number) => {
      insert("columns", after + 1, count);
      return self();
    },
    insertColumnsBefore: (before: number, count: number) => {
      insert("columns", before, count);
      return self();
    },
    deleteRow: (row: number) => {
      remove("rows", row, 1);
      return self();
    },
    deleteRows: (row: number, count: number) => remove("rows", row, count),
    deleteColumn: (column: number) => {
      remove("columns", column, 1);
      return self();
    },
    deleteColumns: (column: number, count: number) => remove("columns", column, count),
  };
}
