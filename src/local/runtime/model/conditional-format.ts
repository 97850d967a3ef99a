// Conditional formats: looks that depend on what a cell shows. Getters of a cell's format never see them.
// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder

import { columnNumber, type Rect } from "../../../workbook/cells/a1";
import { isInRect } from "./rect";

export interface RuleLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

/** `opaque` is a rule that can't be worked out here (bars, icons, most formulas): it is kept and not shown. */
export type RuleCondition =
  | {
      readonly kind: "equals" | "notEquals" | "contains" | "notContains" | "startsWith" | "endsWith";
      readonly text: string;
    }
  | { readonly kind: "empty" | "notEmpty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "opaque"; readonly type: string };

export interface ConditionalRule {
  readonly condition: RuleCondition;
  readonly look: RuleLook;
  readonly rects: readonly Rect[];
  /** Where the file holds the rule; null for one that it doesn't hold. */
  readonly origin: RuleOrigin | null;
}

export interface RuleOrigin {
  /** The rule's cells in the file's own words. */
  readonly cells: string;
  /** Its number in the sheet's order of rules, the first of which decides. */
  readonly priority: number;
}

export function sameOrigin(a: RuleOrigin | null, b: RuleOrigin | null): boolean {
  return a !== null && b !== null && a.cells === b.cells && a.priority === b.priority;
}

/** `$K2="Klar"`: the kind of formula that needs no computing. It is written for the first cell of the rule's block. */
const CELL_EQUALS_TEXT = /^(\$?)([A-Z]{1,3})(\$?)(\d+)\s*=\s*"((?:[^"]|"")*)"$/i;

/** Whether two rules say the same of the same cells. */
export function sameRule(a: ConditionalRule, b: ConditionalRule): boolean {
  const saying = ({ condition, look, rects }: ConditionalRule): string => JSON.stringify([condition, look, rects]);
  return a === b || saying(a) === saying(b);
}

/** The shown text of a cell. */
export type CellReader = (row: number, column: number) => string;

function formulaHolds(formula: string, rects: readonly Rect[], row: number, column: number, read: CellReader): boolean {
  const match = CELL_EQUALS_TEXT.exec(formula.replace(/^=/, "").trim());
  const first = rects[0];
  if (!match || !first) return false;
  const [, fixedColumn, columnName = "A", fixedRow, rowText = "1", text = ""] = match;
  const atRow = fixedRow ? Number(rowText) : Number(rowText) + row - first.row;
  const atColumn = fixedColumn ? columnNumber(columnName) : columnNumber(columnName) + column - first.column;
  return same(read(atRow, atColumn), text.replaceAll('""', '"'));
}

/** Whether the rule looks at other rows than the one whose look it gives. */
export function looksAtOtherRows({ condition, rects: [first] }: ConditionalRule): boolean {
  if (condition.kind !== "formula") return false;
  const match = CELL_EQUALS_TEXT.exec(condition.formula.replace(/^=/, "").trim());
  return match !== null && (match[3] !== "" || Number(match[4]) !== first?.row);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function holds(rule: ConditionalRule, row: number, column: number, read: CellReader): boolean {
  const { condition } = rule;
  const shown = read(row, column);
  switch (condition.kind) {
    case "equals":
      return same(shown, condition.text);
    case "notEquals":
      return !same(shown, condition.text);
    case "contains":
      return shown.toLowerCase().includes(condition.text.toLowerCase());
    case "notContains":
      return !shown.toLowerCase().includes(condition.text.toLowerCase());
    case "startsWith":
      return shown.toLowerCase().startsWith(condition.text.toLowerCase());
    case "endsWith":
      return shown.toLowerCase().endsWith(condition.text.toLowerCase());
    case "empty":
      return shown === "";
    case "notEmpty":
      return shown !== "";
    case "formula":
      return formulaHolds(condition.formula, rule.rects, row, column, read);
    case "opaque":
      return false;
  }
}

/** The look that the rules give a cell. Where several apply, the first that sets a property decides it. */
export function lookAt(
  rules: readonly ConditionalRule[],
  row: number,
  column: number,
  read: CellReader,
): RuleLook | null {
  const looks = rules
    .filter((rule) => rule.rects.some((rect) => isInRect(rect, row, column)) && holds(rule, row, column, read))
    .map((rule) => rule.look);
  if (looks.length === 0) return null;
  return {
    background: looks.find((look) => look.background !== null)?.background ?? null,
    color: looks.find((look) => look.color !== null)?.color ?? null,
    bold: looks.find((look) => look.bold !== null)?.bold ?? null,
  };
}
