// Takes colour rules away where cells are cleared: Google's reference counts conditional formats among the formats.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearformats

import type { Rect } from "../../../workbook/cells/a1";
import type { ConditionalRule } from "./conditional-format";
import { intersection, subtract } from "./rect";
import { type SheetModel, touch } from "./sheet-model";

/** A rule that can't be worked out here could not be written anew for fewer cells, so it stays unless all its cells go. */
function withoutCells(rule: ConditionalRule, rect: Rect): ConditionalRule | null {
  if (!rule.rects.some((own) => intersection(own, rect))) return rule;
  const rects = rule.rects.flatMap((own) => subtract(own, rect));
  if (rects.length === 0) return null;
  return rule.condition.kind === "opaque" ? rule : { ...rule, rects, origin: null };
}

export function clearRules(sheet: SheetModel, rect: Rect): void {
  const kept = sheet.rules.flatMap((rule) => withoutCells(rule, rect) ?? []);
  const gone = sheet.rules.filter((rule) => !kept.includes(rule));
  if (gone.length === 0) return;
  sheet.droppedRules.push(...gone.flatMap(({ origin }) => origin ?? []));
  sheet.rules = kept;
  touch(sheet, "rules");
}
