// SpreadsheetApp.Range: a block of cells. Its members for values, formats and rules have files of their own.

import { type Rect, rectName } from "../../../../workbook/cells/a1";
import type { Execution } from "../../execution";
import { isClosed } from "../../model/guards";
import type { SheetModel } from "../../model/sheet-model";
import type { Range } from "../../workbook-objects";
import { guardedMembers } from "../guarded-members";
import { cellCount, type RangeContext, rectSize, registerRange } from "./range-context";
import { formatMembers } from "./range-format";
import { ruleMembers } from "./range-rules";
import { valueMembers } from "./range-values";

/** Members that tell where the range is, which takes no reading of cells. */
const POSITION = /^get(?:Row|Column|LastRow|LastColumn|NumRows|NumColumns|A1Notation|Sheet)$/;

/** Counts the cells that a member read or wrote. A getter that answers with a list read all, another getter one. */
function count({ execution, rect }: RangeContext, member: string, result: unknown): void {
  if (POSITION.test(member) || member === "activate") return;
  const call = `Range.${member}`;
  if (/^(?:get|is|can)/.test(member)) execution.meter.read(call, Array.isArray(result) ? cellCount(rect) : 1);
  else execution.meter.write(call, cellCount(rect));
}

export function makeRange(execution: Execution, sheet: SheetModel, rect: Rect): Range {
  const context: RangeContext = { execution, sheet, rect, self: () => range };
  const size = rectSize(rect);
  const members: Partial<Range> = {
    getRow: () => rect.row,
    getColumn: () => rect.column,
    getLastRow: () => rect.lastRow,
    getLastColumn: () => rect.lastColumn,
    getNumRows: () => size.rows,
    getNumColumns: () => size.columns,
    getA1Notation: () => rectName(rect),
    getSheet: () => execution.sheet(sheet),
    canEdit: () => {
      const { access } = execution;
      return access === "owner" || (access === "editor" && !isClosed(sheet, rect));
    },
    activate: () => {
      execution.book.active = sheet;
      execution.events.push({
        kind: "activate",
        sheet: sheet.name,
        cell: { row: rect.row - 1, column: rect.column - 1 },
      });
      return range;
    },
    ...valueMembers(context),
    ...formatMembers(context),
    ...ruleMembers(context),
  };
  const range: Range = execution.service<Range>(
    "Range",
    guardedMembers(execution, sheet, () => [rect], members),
    (member, result) => count(context, member, result),
  );
  registerRange(range, { sheet, rect });
  return range;
}
