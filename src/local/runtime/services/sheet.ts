// SpreadsheetApp.Sheet: one tab. https://developers.google.com/apps-script/reference/spreadsheet/sheet

import { parseRect, type Rect } from "../../../workbook/cells/a1";
import type { Execution } from "../execution";
import { PLAIN } from "../model/cell";
import { clearRules } from "../model/clear-rules";
import { type ConditionalRule, sameRule } from "../model/conditional-format";
import { reshape } from "../model/reshape";
import {
  cellsOf,
  ensureCell,
  lastContentColumn,
  lastContentRow,
  type SheetModel,
  styleAt,
  touch,
} from "../model/sheet-model";
import { fitGrid, nameProblem, renameSheet } from "../model/workbook-model";
import { ServiceError } from "../service-error";
import type { Range, Sheet } from "../workbook-objects";
import { sheetChartMembers } from "./chart";
import { colorOf } from "./color";
import { type ConditionalFormatRule, conditionalRuleOf, makeRule } from "./conditional-format";
import { guardedMembers } from "./guarded-members";
import { makeProtection } from "./protection";
import { emptyCell, givenContent, writeAllOrNone } from "./range/cell-input";
import { makeRangeList } from "./range/range-list";
import { sheetShapeMembers } from "./sheet-shape";

const models = new WeakMap<object, SheetModel>();

/** @throws ServiceError for anything but a Sheet. */
export function sheetModelOf(sheet: unknown): SheetModel {
  const model = typeof sheet === "object" && sheet !== null ? models.get(sheet) : undefined;
  if (!model) throw new ServiceError("The parameters don't match the method signature: a Sheet is needed.");
  return model;
}

function outside(): ServiceError {
  return new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
}

/**
 * The block that a script means by an address, or by a first cell and a number of rows and columns.
 *
 * @throws ServiceError for a block that reaches outside the grid.
 */
function rectOf(sheet: SheetModel, first: number | string, column?: number, rows = 1, columns = 1): Rect {
  if (typeof first === "string") {
    const rect = parseRect(first);
    if (!rect) throw new ServiceError(`Range not found: ${first}`);
    const isOpen = first.includes(":");
    const lastRow = isOpen ? Math.min(rect.lastRow, sheet.maxRows) : rect.lastRow;
    const lastColumn = isOpen ? Math.min(rect.lastColumn, sheet.maxColumns) : rect.lastColumn;
    return withinGrid(sheet, { ...rect, lastRow, lastColumn });
  }
  const numbers = [first, column ?? Number.NaN, rows, columns];
  if (!numbers.every(Number.isInteger)) throw new ServiceError("The parameters don't match the method signature.");
  if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
  const from = column ?? 1;
  return withinGrid(sheet, { row: first, column: from, lastRow: first + rows - 1, lastColumn: from + columns - 1 });
}

function withinGrid(sheet: SheetModel, rect: Rect): Rect {
  const fits =
    rect.row >= 1 && rect.column >= 1 && rect.lastRow <= sheet.maxRows && rect.lastColumn <= sheet.maxColumns;
  if (!fits) throw outside();
  return rect;
}

/**
 * appendRow is reported to take no notice of the number format that a cell had:
 * https://github.com/theoephraim/node-google-spreadsheet/issues/252
 */
function forgetFormat(sheet: SheetModel, row: number, column: number): void {
  const { numberFormat } = styleAt(sheet, row, column);
  if (numberFormat === PLAIN.numberFormat) return;
  const cell = ensureCell(sheet, row, column);
  cell.style = { ...cell.style, numberFormat: PLAIN.numberFormat };
}

export function makeSheet(execution: Execution, model: SheetModel): Sheet {
  const { book, meter } = execution;
  const range = (first: number | string, column?: number, rows?: number, columns?: number): Range =>
    execution.range(model, rectOf(model, first, column, rows, columns));
  const clearCells = (contents: boolean, formats: boolean): Sheet => {
    for (const { row, column } of cellsOf(model)) {
      if (contents) emptyCell(model, row, column);
      if (formats) ensureCell(model, row, column).style = PLAIN;
    }
    if (formats) clearRules(model, { row: 1, column: 1, lastRow: model.maxRows, lastColumn: model.maxColumns });
    touch(model);
    return sheet;
  };

  const members: Partial<Sheet> = {
    getName: () => model.name,
    getSheetName: () => model.name,
    setName: (name: string) => {
      const problem = nameProblem(book, name);
      if (problem === "unusable") throw new ServiceError(`Invalid argument: ${name}`);
      if (problem === "taken" && name.toLowerCase() !== model.name.toLowerCase())
        throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      renameSheet(book, model, name);
      return sheet;
    },
    getSheetId: () => model.id,
    getIndex: () => book.sheets.indexOf(model) + 1,
    getParent: () => execution.spreadsheet(),
    getDataRange: () =>
      execution.range(model, {
        row: 1,
        column: 1,
        lastRow: Math.max(lastContentRow(model), 1),
        lastColumn: Math.max(lastContentColumn(model), 1),
      }),
    getRange: range,
    getRangeList: (addresses: string[]) =>
      makeRangeList(
        execution,
        model,
        Array.from(addresses, (address) => rectOf(model, address)),
      ),
    getLastRow: () => lastContentRow(model),
    getLastColumn: () => lastContentColumn(model),
    getMaxRows: () => model.maxRows,
    getMaxColumns: () => model.maxColumns,
    appendRow: (values: unknown[]) => {
      if (!Array.isArray(values) || values.length === 0) throw new ServiceError("The row to append is empty.");
      const row = lastContentRow(model) + 1;
      if (row > model.maxRows) reshape(book, model, { axis: "rows", at: model.maxRows + 1, count: 1 });
      model.maxColumns = Math.max(model.maxColumns, values.length);
      for (const column of values.keys()) forgetFormat(model, row, column + 1);
      const inputs = values.map((value, index) => {
        const column = index + 1;
        return { row, column, content: givenContent(execution, model, row, column, value) };
      });
      writeAllOrNone(execution, model, inputs);
      fitGrid(model);
      meter.write("Sheet.appendRow", values.length);
      return sheet;
    },
    clear: () => clearCells(true, true),
    clearContents: () => clearCells(true, false),
    clearFormats: () => clearCells(false, true),
    getConditionalFormatRules: () => model.rules.map((rule) => makeRule(execution, model, rule)),
    setConditionalFormatRules: (rules: ConditionalFormatRule[]) => {
      setRules(model, Array.from(rules, conditionalRuleOf));
    },
    clearConditionalFormatRules: () => {
      setRules(model, []);
    },
    protect: () => makeProtection(execution, model),
    activate: () => {
      book.active = model;
      execution.events.push({ kind: "activate", sheet: model.name });
      return sheet;
    },
    setTabColor: (color: string | null) => {
      const next = colorOf(color);
      if (next !== model.tabColor) touch(model, "tabColor");
      model.tabColor = next;
      return sheet;
    },
    getTabColor: () => model.tabColor,
    setHiddenGridlines: (hidden: boolean) => {
      if (hidden !== model.hiddenGridlines) touch(model, "gridlines");
      model.hiddenGridlines = hidden;
      return sheet;
    },
    ...sheetShapeMembers(execution, model, () => sheet),
    ...sheetChartMembers(execution, model),
  };
  const rectsOf = (member: string): Rect[] => {
    const { maxRows: lastRow, maxColumns: lastColumn } = model;
    const next = lastContentRow(model) + 1;
    return [
      member === "appendRow"
        ? { row: next, column: 1, lastRow: next, lastColumn }
        : { row: 1, column: 1, lastRow, lastColumn },
    ];
  };
  const sheet: Sheet = execution.service<Sheet>("Sheet", guardedMembers(execution, model, rectsOf, members));
  models.set(sheet, model);
  return sheet;
}

/** Replaces the rules. One that is the same as before stays as the file has it, so that the file changes less. */
function setRules(model: SheetModel, rules: readonly ConditionalRule[]): void {
  const before = model.rules;
  const next = rules.map((rule) => before.find((own) => sameRule(own, rule)) ?? rule);
  const isSame = next.length === before.length && next.every((rule, index) => rule === before[index]);
  if (isSame) return;
  for (const rule of before) {
    if (rule.origin !== null && !next.includes(rule)) model.droppedRules.push(rule.origin);
  }
  model.rules = next;
  touch(model, "rules");
}
