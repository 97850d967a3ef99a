// What a cell holds after something is written to it, and what it shows and offers.

import { cellName } from "../../../workbook/cells/a1";
import { hasContent, type Scalar, type Style } from "./cell";
import { displayText, isDateFormat } from "./number-format";
import { serialOfWallMs } from "./serial-date";
import { cellAt, cellsIn, ensureCell, type SheetModel, styleAt, touch } from "./sheet-model";
import { parseTyped, type TypedContent } from "./typed-text";
import { isAllowed, ruleAt, type ValidationRule } from "./validation";
import { sheetNamed, type WorkbookModel } from "./workbook-model";
import { zoneOffset } from "./zone";

/** The text that a cell shows; "" for an empty one. */
export function shownText(book: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell ? displayText(cell.value, cell.style.numberFormat, book.locale) : "";
}

/** The choices that a rule offers: its list, or the texts that its range shows, each once and without blanks. */
export function ruleChoices(book: WorkbookModel, rule: ValidationRule): string[] {
  const { criterion } = rule;
  if (criterion.kind === "list") return [...criterion.values];
  const source = criterion.kind === "range" ? sheetNamed(book, criterion.sheet) : null;
  if (criterion.kind !== "range" || !source) return [];
  const texts = [...cellsIn(source, criterion.rect)].map(({ cell }) =>
    displayText(cell.value, cell.style.numberFormat, book.locale),
  );
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** The serial of an instant: days since 1899-12-30 on the wall clock of the spreadsheet's zone. */
export function serialOfInstant(book: WorkbookModel, instant: number): number {
  return serialOfWallMs(instant + zoneOffset(book.timeZone, instant));
}

/** What the input becomes in a cell of this style: a text is read as typing. */
export function contentFrom(book: WorkbookModel, input: string | number | boolean | Date, style: Style): TypedContent {
  if (typeof input === "string") return parseTyped(input, style.numberFormat, book.locale);
  if (typeof input === "number" || typeof input === "boolean")
    return { value: input, formula: null, numberFormat: null };
  const serial = serialOfInstant(book, input.getTime());
  const { datePattern } = book.locale;
  return {
    value: serial,
    formula: null,
    numberFormat: Number.isInteger(serial) ? datePattern : `${datePattern} hh:mm:ss`,
  };
}

/** The address of a cell whose rule refuses the content, or null when all is well. */
export function refusedCell(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  content: TypedContent,
): string | null {
  const rule = ruleAt(sheet.validations, row, column);
  if (!rule || rule.allowInvalid || content.formula !== null) return null;
  const format = content.numberFormat ?? styleAt(sheet, row, column).numberFormat;
  return isAllowed(rule, content.value, isDateFormat(format), ruleChoices(book, rule)) ? null : cellName(row, column);
}

/** Puts content in a cell. A typed day or percentage gives its number format to a cell that has none. */
export function putContent(sheet: SheetModel, row: number, column: number, content: TypedContent): void {
  const isEmpty = content.formula === null && (content.value === null || content.value === "");
  if (isEmpty && !cellAt(sheet, row, column)) return;
  const cell = ensureCell(sheet, row, column);
  if (isEmpty && !hasContent(cell) && cell.link === null) return;
  const isSameFormula = content.formula !== null && content.formula === cell.formula;
  if (!isSameFormula) cell.value = isEmpty ? null : content.value;
  cell.formula = content.formula;
  cell.link = null;
  if (content.numberFormat !== null && cell.style.numberFormat === "General") {
    cell.style = { ...cell.style, numberFormat: content.numberFormat };
  }
  touch(sheet);
}

/** The text that a person would type to get this value again. */
export function typedForm(value: Scalar | null, style: Style, book: WorkbookModel): string {
  if (value === null) return "";
  if (typeof value !== "number") return displayText(value, "General", book.locale);
  if (isDateFormat(style.numberFormat) || style.numberFormat.includes("%")) {
    return displayText(value, style.numberFormat, book.locale);
  }
  return String(value).replace(".", book.locale.decimal);
}
