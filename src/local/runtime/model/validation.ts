// Rules for what a cell may hold: drop-downs from a list or a range, dates and numbers.

import type { Rect } from "../../../workbook/cells/a1";
import type { Scalar } from "./cell";
import { isInRect, subtract } from "./rect";

/** `other` is a rule that can't be worked out here: it is kept and allows everything. */
export type ValidationCriterion =
  | { readonly kind: "list"; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly kind: "range"; readonly sheet: string; readonly rect: Rect; readonly showDropdown: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly operator: NumberOperator; readonly bounds: readonly number[] }
  | { readonly kind: "checkbox" }
  | { readonly kind: "other"; readonly type: string };

export type NumberOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export interface ValidationRule {
  readonly criterion: ValidationCriterion;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** The rule in the file's own words; null for one that the file doesn't hold. */
  readonly origin: Readonly<Record<string, string>> | null;
}

/** A rule and the cells it stands on. */
export interface PlacedValidation {
  readonly rule: ValidationRule;
  readonly rects: readonly Rect[];
}

export function ruleAt(placed: readonly PlacedValidation[], row: number, column: number): ValidationRule | null {
  return placed.find(({ rects }) => rects.some((rect) => isInRect(rect, row, column)))?.rule ?? null;
}

/** Whether the same rules stand on the same cells. */
export function samePlaced(a: readonly PlacedValidation[], b: readonly PlacedValidation[]): boolean {
  const saying = (placed: readonly PlacedValidation[]): string[] =>
    placed
      .map(({ rule, rects }) => JSON.stringify([rule.criterion, rule.allowInvalid, rule.helpText, rects]))
      .toSorted();
  return JSON.stringify(saying(a)) === JSON.stringify(saying(b));
}

/** Puts a rule on a block in place of those that stand there; null only takes them away. */
export function placeRule(
  placed: readonly PlacedValidation[],
  rect: Rect,
  rule: ValidationRule | null,
): PlacedValidation[] {
  const rest = placed
    .map((entry) => ({ rule: entry.rule, rects: entry.rects.flatMap((own) => subtract(own, rect)) }))
    .filter((entry) => entry.rects.length > 0);
  if (!rule) return rest;
  const same = rest.find((entry) => entry.rule === rule);
  if (!same) return [...rest, { rule, rects: [rect] }];
  return rest.map((entry) => (entry === same ? { rule, rects: [...entry.rects, rect] } : entry));
}

const COMPARISONS: Record<NumberOperator, (value: number, bounds: readonly number[]) => boolean> = {
  between: (value, [low = 0, high = 0]) => value >= low && value <= high,
  notBetween: (value, [low = 0, high = 0]) => value < low || value > high,
  equal: (value, [bound = 0]) => value === bound,
  notEqual: (value, [bound = 0]) => value !== bound,
  greaterThan: (value, [bound = 0]) => value > bound,
  lessThan: (value, [bound = 0]) => value < bound,
  greaterThanOrEqual: (value, [bound = 0]) => value >= bound,
  lessThanOrEqual: (value, [bound = 0]) => value <= bound,
};

/** Whether a value keeps to the rule, as an empty cell always does. `choices` are the texts of a list or range. */
export function isAllowed(
  rule: ValidationRule,
  value: Scalar | null,
  isDate: boolean,
  choices: readonly string[],
): boolean {
  const { criterion } = rule;
  if (value === null || value === "") return true;
  switch (criterion.kind) {
    case "list":
    case "range":
      return choices.includes(String(value));
    case "date":
      return typeof value === "number" && isDate;
    case "number":
      return typeof value === "number" && COMPARISONS[criterion.operator](value, criterion.bounds);
    case "checkbox":
      return typeof value === "boolean";
    case "other":
      return true;
  }
}
