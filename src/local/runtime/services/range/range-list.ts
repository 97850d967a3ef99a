// SpreadsheetApp.RangeList: several blocks of one tab, which are changed in one call.
// https://developers.google.com/apps-script/reference/spreadsheet/range-list

import type { Rect } from "../../../../workbook/cells/a1";
import type { Execution } from "../../execution";
import type { SheetModel } from "../../model/sheet-model";
import type { Range } from "../../workbook-objects";
import { guardedMembers } from "../guarded-members";
import type { RangeContext } from "./range-context";
import { formatMembers } from "./range-format";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function makeRangeList(execution: Execution, sheet: SheetModel, rects: readonly Rect[]): RangeList {
  const self = (): Range => execution.range(sheet, rects[0] ?? { row: 1, column: 1, lastRow: 1, lastColumn: 1 });
  const each = rects.map((rect): RangeContext => ({ execution, sheet, rect, self }));
  const members: Partial<RangeList> = {
    getRanges: () => rects.map((rect) => execution.range(sheet, rect)),
    setNumberFormat: (format: string) => {
      for (const context of each) formatMembers(context).setNumberFormat?.(format);
      // A format is one request for each block, however many cells the block has.
      execution.meter.write("RangeList.setNumberFormat", rects.length);
      return list;
    },
  };
  const list: RangeList = execution.service<RangeList>(
    "RangeList",
    guardedMembers(execution, sheet, () => rects, members),
  );
  return list;
}
