// What a Range's cells hold: values, shown texts, formulas and rich texts.

import { shownText } from "../model/content";
import { isDateFormat } from "../model/number-format";
import { wallMs } from "../model/serial-date";
import { cellAt, cellsIn, ensureCell, touch } from "../model/sheet-model";
import { instantOfWall } from "../model/zone";
import { ServiceError } from "../service-error";
import { contentOf, emptyCell, writeCell } from "./cell-input";
import { cellCount, eachCell, eachGiven, mapRect, type Range, type RangeContext } from "./range-context";
import { type RichText, readRichText, richTextOf } from "./rich-text";

type Value = string | number | boolean | Date;

export function valueMembers(context: RangeContext): Partial<Range> {
  const { execution, sheet, rect, self } = context;
  const { book, realm, meter } = execution;

  /** A cell as scripts see it: days as Date, emptiness as "". */
  const valueAt = (row: number, column: number): Value => {
    const cell = cellAt(sheet, row, column);
    if (!cell || cell.value === null) return "";
    if (typeof cell.value !== "number" || !isDateFormat(cell.style.numberFormat)) return cell.value;
    return realm.date(instantOfWall(book.timeZone, wallMs(cell.value)));
  };
  const textAt = (row: number, column: number): string => shownText(book, sheet, row, column);
  const formulaAt = (row: number, column: number): string => {
    const formula = cellAt(sheet, row, column)?.formula ?? null;
    return formula === null ? "" : `=${formula}`;
  };
  const reading = <T>(member: string, answer: (row: number, column: number) => T): T[][] => {
    meter.read(`Range.${member}`, cellCount(rect));
    return mapRect(rect, answer);
  };
  const readingFirst = <T>(member: string, answer: (row: number, column: number) => T): T => {
    meter.read(`Range.${member}`, 1);
    return answer(rect.row, rect.column);
  };
  const written = (member: string): Range => {
    meter.write(`Range.${member}`, cellCount(rect));
    return self();
  };
  const write = (row: number, column: number, input: unknown): void => {
    writeCell(execution, sheet, row, column, contentOf(execution, sheet, row, column, input));
  };
  const writeRichText = (row: number, column: number, value: RichText): void => {
    const rich = richTextOf(value);
    writeCell(execution, sheet, row, column, { value: rich.text, formula: null, numberFormat: null });
    const cell = ensureCell(sheet, row, column);
    if (cell.link === rich.link) return;
    cell.link = rich.link;
    touch(sheet);
  };

  return {
    getValue: () => readingFirst("getValue", valueAt),
    getValues: () => reading("getValues", valueAt),
    getDisplayValue: () => readingFirst("getDisplayValue", textAt),
    getDisplayValues: () => reading("getDisplayValues", textAt),
    getFormula: () => readingFirst("getFormula", formulaAt),
    getFormulas: () => reading("getFormulas", formulaAt),
    isBlank: () => reading("isBlank", textAt).every((texts) => texts.every((text) => text === "")),
    setValue: (value: unknown) => {
      eachCell(rect, (row, column) => write(row, column, value));
      return written("setValue");
    },
    setValues: (values: unknown[][]) => {
      eachGiven(rect, values, write);
      return written("setValues");
    },
    setFormula: (formula: string) => {
      if (typeof formula !== "string") throw new ServiceError("The parameters don't match the method signature.");
      eachCell(rect, (row, column) =>
        write(row, column, formula === "" || formula.startsWith("=") ? formula : `=${formula}`),
      );
      return written("setFormula");
    },
    setRichTextValue: (value: RichText) => {
      eachCell(rect, (row, column) => writeRichText(row, column, value));
      return written("setRichTextValue");
    },
    setRichTextValues: (values: RichText[][]) => {
      eachGiven(rect, values, writeRichText);
      return written("setRichTextValues");
    },
    getRichTextValue: () =>
      readingFirst("getRichTextValue", (row, column) => readRichText(execution, sheet, row, column)),
    getRichTextValues: () => reading("getRichTextValues", (row, column) => readRichText(execution, sheet, row, column)),
    clearContent: () => {
      for (const { row, column } of cellsIn(sheet, rect)) emptyCell(sheet, row, column);
      return written("clearContent");
    },
  };
}
