// Notes, validation and merging of a Range's cells, and clearing them.

import { rectName } from "../../../../workbook/cells/a1";
import { PLAIN } from "../../model/cell";
import { clearRules } from "../../model/clear-rules";
import { intersection } from "../../model/rect";
import { cellAt, cellsIn, ensureCell, touch } from "../../model/sheet-model";
import { placeRule, ruleAt, samePlaced } from "../../model/validation";
import type { Range } from "../../workbook-objects";
import { type DataValidation, makeValidation, ruleOf } from "../data-validation";
import { emptyCell, setNote } from "./cell-input";
import { eachCell, eachGiven, mapRect, type RangeContext } from "./range-context";

export function ruleMembers(context: RangeContext): Partial<Range> {
  const { execution, sheet, rect, self } = context;

  const noteAt = (row: number, column: number): string => cellAt(sheet, row, column)?.note ?? "";
  const validationAt = (row: number, column: number): DataValidation | null => {
    const rule = ruleAt(sheet.validations, row, column);
    return rule && makeValidation(execution, rule);
  };
  const setRule = (target: typeof rect, value: DataValidation | null): void => {
    const before = sheet.validations;
    const next = placeRule(before, target, value === null ? null : ruleOf(value));
    if (samePlaced(before, next)) return;
    sheet.validations = next;
    touch(sheet, "validations");
  };
  const clearNotes = (): void => {
    for (const { row, column, cell } of cellsIn(sheet, rect)) if (cell.note !== null) setNote(sheet, row, column, "");
  };

  return {
    getNote: () => noteAt(rect.row, rect.column),
    getNotes: () => mapRect(rect, noteAt),
    setNote: (note: string | null) => {
      eachCell(rect, (row, column) => setNote(sheet, row, column, note === null ? "" : String(note)));
      return self();
    },
    setNotes: (notes: (string | null)[][]) => {
      eachGiven(rect, notes, (row, column, note) => setNote(sheet, row, column, note === null ? "" : String(note)));
      return self();
    },
    clearNote: () => {
      clearNotes();
      return self();
    },
    getDataValidation: () => validationAt(rect.row, rect.column),
    getDataValidations: () => mapRect(rect, validationAt),
    setDataValidation: (rule: DataValidation | null) => {
      setRule(rect, rule);
      return self();
    },
    setDataValidations: (rules: (DataValidation | null)[][]) => {
      eachGiven(rect, rules, (row, column, rule) => setRule({ row, column, lastRow: row, lastColumn: column }, rule));
      return self();
    },
    clearDataValidations: () => {
      setRule(rect, null);
      return self();
    },
    merge: () => {
      if (sheet.merges.some((merge) => rectName(merge) === rectName(rect))) return self();
      sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, rect)), rect];
      eachCell(rect, (row, column) => {
        if (row !== rect.row || column !== rect.column) emptyCell(sheet, row, column);
      });
      touch(sheet, "merges");
      return self();
    },
    breakApart: () => {
      const kept = sheet.merges.filter((merge) => !intersection(merge, rect));
      if (kept.length !== sheet.merges.length) touch(sheet, "merges");
      sheet.merges = kept;
      return self();
    },
    clear: () => {
      for (const { row, column } of cellsIn(sheet, rect)) {
        emptyCell(sheet, row, column);
        ensureCell(sheet, row, column).style = PLAIN;
      }
      clearRules(sheet, rect);
      touch(sheet);
      return self();
    },
  };
}
