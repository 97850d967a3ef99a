// What keeps a tab's cells from being written: protections, and the typed columns of a table.

import type { Rect } from "../../../workbook/cells/a1";
import { intersection } from "./rect";
import type { ProtectionMark, SheetModel } from "./sheet-model";

/** A protection that only warns, as the product makes of its summary. */
export const WARNING: ProtectionMark = { description: "", warningOnly: true, cells: null, isOwnersOnly: false };

/** Google's words for a write into cells that are protected against whoever writes. */
export const CLOSED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Google's words for a format or a rule in a column that a table has given a type, as people report them. */
export const TYPED = "This operation is not allowed on cells in typed columns.";

/** Whether a protection keeps an editor who doesn't own the sheet from changing all of the block. */
export function isClosed(sheet: SheetModel, rect: Rect): boolean {
  return sheet.protections.some(
    ({ warningOnly, isOwnersOnly, cells }) =>
      isOwnersOnly && !warningOnly && (cells === null || intersection(cells, rect) !== null),
  );
}

export function isTyped(sheet: SheetModel, rect: Rect): boolean {
  return sheet.typedColumns.some((cells) => intersection(cells, rect) !== null);
}
