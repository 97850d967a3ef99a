// SpreadsheetApp.Range: a block of cells, made of its position, its values, its looks and its rules.

import type { Execution } from "../execution";
import { type Rect, rectName } from "../model/a1";
import type { SheetModel } from "../model/sheet-model";
import { type Range, type RangeContext, rectSize, registerRange } from "./range-context";
import { formatMembers } from "./range-format";
import { ruleMembers } from "./range-rules";
import { valueMembers } from "./range-values";
import { makeSheet } from "./sheet";

export function makeRange(execution: Execution, sheet: SheetModel, rect: Rect): Range {
  const context: RangeContext = { execution, sheet, rect, self: () => range };
  const size = rectSize(rect);
  const range: Range = execution.service<Range>("Range", {
    getRow: () => rect.row,
    getColumn: () => rect.column,
    getLastRow: () => rect.lastRow,
    getLastColumn: () => rect.lastColumn,
    getNumRows: () => size.rows,
    getNumColumns: () => size.columns,
    getA1Notation: () => rectName(rect),
    getSheet: () => makeSheet(execution, sheet),
    activate: () => {
      execution.book.active = sheet;
      execution.events.push({ kind: "activate", sheet: sheet.name });
      return range;
    },
    ...valueMembers(context),
    ...formatMembers(context),
    ...ruleMembers(context),
  });
  registerRange(range, { sheet, rect });
  return range;
}
