// SpreadsheetApp.ConditionalFormatRule and its builder.
// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder

import type { Rect } from "../../../workbook/cells/a1";
import type { Execution } from "../execution";
import type { ConditionalRule, RuleCondition, RuleLook } from "../model/conditional-format";
import type { SheetModel } from "../model/sheet-model";
import { ServiceError } from "../service-error";
import type { Range } from "../workbook-objects";
import { colorOf } from "./color";
import { placeOf } from "./range/range-context";

export type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface KnownRule {
  readonly sheet: SheetModel;
  readonly rule: ConditionalRule;
}

const rules = new WeakMap<object, KnownRule>();

/** @throws ServiceError for anything but a ConditionalFormatRule. */
export function conditionalRuleOf(value: unknown): ConditionalRule {
  const known = typeof value === "object" && value !== null ? rules.get(value) : undefined;
  if (!known)
    throw new ServiceError("The parameters don't match the method signature: a ConditionalFormatRule is needed.");
  return known.rule;
}

export function makeRule(execution: Execution, sheet: SheetModel, rule: ConditionalRule): ConditionalFormatRule {
  const object = execution.service<ConditionalFormatRule>("ConditionalFormatRule", {
    getRanges: () => rule.rects.map((rect) => execution.range(sheet, rect)),
    copy: () => makeRuleBuilder(execution, { sheet, rule }),
  });
  rules.set(object, { sheet, rule });
  return object;
}

export function makeRuleBuilder(execution: Execution, from?: KnownRule): Builder {
  let condition: RuleCondition | null = from?.rule.condition ?? null;
  let look: RuleLook = from?.rule.look ?? { background: null, color: null, bold: null };
  let rects: readonly Rect[] = from?.rule.rects ?? [];
  let sheet = from?.sheet ?? null;
  const when = (next: RuleCondition): Builder => {
    condition = next;
    return builder;
  };
  const show = (change: Partial<RuleLook>): Builder => {
    look = { ...look, ...change };
    return builder;
  };
  const builder: Builder = execution.service<Builder>("ConditionalFormatRuleBuilder", {
    whenTextEqualTo: (text: string) => when({ kind: "equals", text }),
    whenTextContains: (text: string) => when({ kind: "contains", text }),
    whenTextDoesNotContain: (text: string) => when({ kind: "notContains", text }),
    whenTextStartsWith: (text: string) => when({ kind: "startsWith", text }),
    whenTextEndsWith: (text: string) => when({ kind: "endsWith", text }),
    whenCellEmpty: () => when({ kind: "empty" }),
    whenCellNotEmpty: () => when({ kind: "notEmpty" }),
    whenFormulaSatisfied: (formula: string) => when({ kind: "formula", formula: formula.replace(/^=/, "") }),
    setBackground: (color: string | null) => show({ background: colorOf(color) }),
    setFontColor: (color: string | null) => show({ color: colorOf(color) }),
    setBold: (bold: boolean | null) => show({ bold }),
    setRanges: (ranges: Range[]) => {
      const places = Array.from(ranges, placeOf);
      rects = places.map((place) => place.rect);
      sheet = places[0]?.sheet ?? null;
      return builder;
    },
    build: () => {
      if (!condition || !sheet || rects.length === 0) {
        throw new ServiceError("A conditional format rule must have at least one range and one condition.");
      }
      return makeRule(execution, sheet, { condition, look, rects, origin: null });
    },
  });
  return builder;
}
