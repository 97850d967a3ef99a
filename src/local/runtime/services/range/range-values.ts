// What a Range's cells hold: values, shown texts, formulas and rich texts.
// https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues

import { type ScriptValue, scriptValue } from "../../kept-rows";
import { shownText } from "../../model/content";
import { cellAt, cellsIn, ensureCell, touch } from "../../model/sheet-model";
import { ServiceError } from "../../service-error";
import type { Range } from "../../workbook-objects";
import { emptyCell, givenContent, type PlacedContent, writeAllOrNone } from "./cell-input";
import { eachCell, eachGiven, mapRect, type RangeContext } from "./range-context";
import { type RichText, readRichText, richTextOf } from "./rich-text";

export function valueMembers(context: RangeContext): Partial<Range> {
  const { execution, sheet, rect, self } = context;
  const { book, realm, keptRows } = execution;

  const valueAt = (row: number, column: number): ScriptValue =>
    scriptValue(cellAt(sheet, row, column), realm, book.timeZone);
  const textAt = (row: number, column: number): string => shownText(book, sheet, row, column);
  const formulaAt = (row: number, column: number): string => {
    const formula = cellAt(sheet, row, column)?.formula ?? null;
    return formula === null ? "" : `=${formula}`;
  };
  const reading = <T>(answer: (row: number, column: number) => T): T[][] => mapRect(rect, answer);
  const readingFirst = <T>(answer: (row: number, column: number) => T): T => answer(rect.row, rect.column);
  const inputOf = (row: number, column: number, input: unknown): PlacedContent => ({
    row,
    column,
    content: givenContent(execution, sheet, row, column, input),
  });
  const writeEverywhere = (input: unknown): Range => {
    writeAllOrNone(execution, sheet, mapRect(rect, (row, column) => inputOf(row, column, input)).flat());
    return self();
  };
  const writeRichText = (row: number, column: number, value: RichText): void => {
    const rich = richTextOf(value);
    writeAllOrNone(execution, sheet, [
      { row, column, content: { value: rich.text, formula: null, numberFormat: null } },
    ]);
    const cell = ensureCell(sheet, row, column);
    if (cell.link === rich.link) return;
    cell.link = rich.link;
    touch(sheet);
  };

  return {
    getValue: () => readingFirst(valueAt),
    getValues: () => (keptRows && rect.column === 1 ? keptRows.read(book, sheet, rect) : reading(valueAt)),
    getDisplayValue: () => readingFirst(textAt),
    getDisplayValues: () => reading(textAt),
    getFormula: () => readingFirst(formulaAt),
    getFormulas: () => reading(formulaAt),
    isBlank: () => reading(textAt).every((texts) => texts.every((text) => text === "")),
    setValue: writeEverywhere,
    setValues: (values: unknown[][]) => {
      const inputs: PlacedContent[] = [];
      eachGiven(rect, values, (row, column, value) => inputs.push(inputOf(row, column, value)));
      writeAllOrNone(execution, sheet, inputs);
      return self();
    },
    setFormula: (formula: string) => {
      if (typeof formula !== "string") throw new ServiceError("The parameters don't match the method signature.");
      return writeEverywhere(formula === "" || formula.startsWith("=") ? formula : `=${formula}`);
    },
    setRichTextValue: (value: RichText) => {
      eachCell(rect, (row, column) => writeRichText(row, column, value));
      return self();
    },
    setRichTextValues: (values: RichText[][]) => {
      eachGiven(rect, values, writeRichText);
      return self();
    },
    getRichTextValue: () => readingFirst((row, column) => readRichText(execution, sheet, row, column)),
    getRichTextValues: () => reading((row, column) => readRichText(execution, sheet, row, column)),
    clearContent: () => {
      for (const { row, column } of cellsIn(sheet, rect)) emptyCell(sheet, row, column);
      return self();
    },
  };
}
