// What a value from the bundle becomes in a cell, and when Sheets refuses it.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue

import { KEPT_LIMIT } from "../../../../domain/book/limits";
import { type Execution, isDate } from "../../execution";
import { contentFrom, putContent, refusedCell } from "../../model/content";
import { ensureCell, type SheetModel, styleAt, touch } from "../../model/sheet-model";
import type { TypedContent } from "../../model/typed-text";
import { ServiceError } from "../../service-error";

export function givenContent(
  execution: Execution,
  sheet: SheetModel,
  row: number,
  column: number,
  input: unknown,
): TypedContent {
  const { book } = execution;
  const style = styleAt(sheet, row, column);
  if (input === null || input === undefined) return contentFrom(book, "", style);
  if (typeof input === "string" || typeof input === "number" || typeof input === "boolean") {
    if (typeof input === "string" && input.length > KEPT_LIMIT) {
      throw new ServiceError(`Your input contains more than the maximum of ${KEPT_LIMIT} characters in a single cell.`);
    }
    return contentFrom(book, input, style);
  }
  return contentFrom(book, isDate(input) ? input : String(input), style);
}

export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: TypedContent;
}

/**
 * Writes all of them, or none.
 *
 * @throws ServiceError when a validation rule refuses one.
 */
export function writeAllOrNone(execution: Execution, sheet: SheetModel, inputs: readonly PlacedContent[]): void {
  for (const { row, column, content } of inputs) {
    const refused = refusedCell(execution.book, sheet, row, column, content);
    if (!refused) continue;
    throw new ServiceError(
      `The data you entered in cell ${refused} violates the data validation rules set on this cell.`,
    );
  }
  for (const { row, column, content } of inputs) putContent(sheet, row, column, content);
}

/** Takes away the value, formula and link of a cell. Its format, note and rules stay. */
export function emptyCell(sheet: SheetModel, row: number, column: number): void {
  putContent(sheet, row, column, { value: null, formula: null, numberFormat: null });
}

export function setNote(sheet: SheetModel, row: number, column: number, note: string): void {
  const cell = ensureCell(sheet, row, column);
  const next = note === "" ? null : note;
  if (cell.note === next) return;
  cell.note = next;
  touch(sheet);
}
