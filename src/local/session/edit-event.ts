// What onEdit is told of an edit by hand. https://developers.google.com/apps-script/guides/triggers/events#edit

import type { Rect } from "../../workbook/cells/a1";
import type { Scalar } from "../runtime/model/cell";
import { cellAt, type SheetModel } from "../runtime/model/sheet-model";
import type { EditEvent } from "../runtime/runtime";

/** A value as the event gives it: a day is its serial number (reported by users, not documented). */
const asText = (value: Scalar): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

const isOneCell = ({ row, lastRow, column, lastColumn }: Rect): boolean => row === lastRow && column === lastColumn;

/** What a block of one cell holds; null where that is empty, and for more cells than one. */
export function loneValue(sheet: SheetModel, rect: Rect): Scalar | null {
  return isOneCell(rect) ? (cellAt(sheet, rect.row, rect.column)?.value ?? null) : null;
}

/** `value` and `oldValue` are there for a single cell alone, and absent where the cell is or was empty. */
export function editEvent(sheet: SheetModel, rect: Rect, oldValue: Scalar | null): EditEvent {
  const value = loneValue(sheet, rect);
  return {
    sheet,
    rect,
    ...(value === null ? {} : { value: asText(value) }),
    ...(oldValue === null ? {} : { oldValue: asText(oldValue) }),
  };
}
