// What onEdit is told of a hand edit.

import type { Rect } from "../../workbook/cells/a1";
import type { Scalar } from "../runtime/model/cell";
import { cellAt, type SheetModel } from "../runtime/model/sheet-model";
import type { EditEvent } from "../runtime/runtime";

/** As text: days by their serial number. */
const asText = (value: Scalar): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

/** The value and the old value are told of a single cell only, and left out where the cell is or was empty. */
export function editEvent(sheet: SheetModel, rect: Rect, oldValue: Scalar | null): EditEvent {
  const isSingle = rect.row === rect.lastRow && rect.column === rect.lastColumn;
  const value = isSingle ? (cellAt(sheet, rect.row, rect.column)?.value ?? null) : null;
  return {
    sheet,
    rect,
    ...(value === null ? {} : { value: asText(value) }),
    ...(oldValue === null ? {} : { oldValue: asText(oldValue) }),
  };
}
