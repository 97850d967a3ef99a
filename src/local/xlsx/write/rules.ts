// Writes data validations and conditional formats that changed.

import { cellName, quotedSheetName, type Rect, rectName } from "../../../workbook/cells/a1";
import type { ConditionalRule, RuleCondition } from "../../runtime/model/conditional-format";
import type { SheetModel } from "../../runtime/model/sheet-model";
import type { PlacedValidation, ValidationCriterion, ValidationRule } from "../../runtime/model/validation";
import { type ConditionalFormatOptions, checked, type DataValidation, type OpenFile } from "../library/open-file";
import { isTrue } from "../package/xml";

/**
 * Characters of a list in a file: Excel refuses a file with more (its limit, not that of ECMA-376). A longer list, or
 * one with commas in its choices, is not saved.
 */
const LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;

const blocks = (rects: readonly Rect[]): string => rects.map(rectName).join(" ");

/** A new rule as the library takes it; null for one that a file can't hold. */
function written(criterion: ValidationCriterion): DataValidation | null {
  switch (criterion.kind) {
    case "list": {
      const list = criterion.values.join(",");
      if (list.length > LIST_LIMIT || criterion.values.some((value) => value.includes(","))) return null;
      return { Type: "list", Formula1: `"${list.replaceAll('"', '""')}"`, ShowDropDown: !criterion.showDropdown };
    }
    case "range": {
      const { row, column, lastRow, lastColumn } = criterion.rect;
      const fixed = (atRow: number, atColumn: number): string =>
        cellName(atRow, atColumn).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
      const source = `${quotedSheetName(criterion.sheet)}!${fixed(row, column)}:${fixed(lastRow, lastColumn)}`;
      return { Type: "list", Formula1: source, ShowDropDown: !criterion.showDropdown };
    }
    case "date":
      return { Type: "date", Operator: "greaterThanOrEqual", Formula1: "1" };
    case "number": {
      const [first = 0, second] = criterion.bounds;
      const upper = second === undefined ? {} : { Formula2: String(second) };
      return { Type: "decimal", Operator: criterion.operator, Formula1: String(first), ...upper };
    }
    case "checkbox":
      return { Type: "list", Formula1: '"TRUE,FALSE"' };
    case "other":
      return null;
  }
}

/** A rule of the file, in the file's own words. */
function rewritten(origin: NonNullable<ValidationRule["origin"]>): DataValidation {
  const { type, operator, errorStyle, errorTitle, error, promptTitle, prompt, formula1, formula2 } = origin;
  const texts = {
    Type: type,
    Operator: operator,
    ErrorStyle: errorStyle,
    ErrorTitle: errorTitle,
    Error: error,
    PromptTitle: promptTitle,
    Prompt: prompt,
    Formula1: formula1,
    Formula2: formula2,
  };
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
  return {
    ...given,
    AllowBlank: isTrue(origin["allowBlank"]),
    ShowDropDown: isTrue(origin["showDropDown"]),
    ShowErrorMessage: isTrue(origin["showErrorMessage"]),
    ShowInputMessage: isTrue(origin["showInputMessage"]),
  };
}

function validationFor({ rule, rects }: PlacedValidation): DataValidation | null {
  if (rule.origin) return { ...rewritten(rule.origin), Sqref: blocks(rects) };
  const base = written(rule.criterion);
  if (!base) return null;
  const prompt = rule.helpText ? { Prompt: rule.helpText.slice(0, PROMPT_LIMIT), ShowInputMessage: true } : {};
  return { ...base, ...prompt, Sqref: blocks(rects), AllowBlank: true, ShowErrorMessage: !rule.allowInvalid };
}

export function writeValidations(file: OpenFile, sheet: SheetModel): void {
  checked(file.DeleteDataValidation(sheet.name));
  for (const placed of sheet.validations) {
    const validation = validationFor(placed);
    if (validation) checked(file.AddDataValidation(sheet.name, validation));
  }
}

const TEXT_CRITERIA = {
  contains: "containing",
  notContains: "not containing",
  startsWith: "begins with",
  endsWith: "ends with",
} as const;

function conditionFor(condition: RuleCondition): ConditionalFormatOptions | null {
  switch (condition.kind) {
    case "equals":
    case "notEquals": {
      const Criteria = condition.kind === "equals" ? "==" : "!=";
      return { Type: "cell", Criteria, Value: `"${condition.text.replaceAll('"', '""')}"` };
    }
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith":
      return { Type: "text", Criteria: TEXT_CRITERIA[condition.kind], Value: condition.text };
    case "empty":
      return { Type: "blanks" };
    case "notEmpty":
      return { Type: "no_blanks" };
    case "formula":
      return { Type: "formula", Criteria: condition.formula };
    case "opaque":
      return null;
  }
}

/**
 * Takes away blocks that lost a rule, and adds the rules that the file lacks. A rule that stays is left alone, unless
 * it shared a block with one that went.
 */
export function writeConditionalRules(file: OpenFile, sheet: SheetModel): void {
  const dropped = sheet.droppedRuleBlocks;
  for (const block of dropped) checked(file.UnsetConditionalFormat(sheet.name, block));
  for (const rule of sheet.rules) {
    const isInFile = rule.origin !== null && !dropped.has(rule.origin);
    const options = isInFile ? null : conditionFor(rule.condition);
    if (options)
      checked(file.SetConditionalFormat(sheet.name, blocks(rule.rects), [{ ...options, Format: lookFor(file, rule) }]));
  }
}

function lookFor(file: OpenFile, { look }: ConditionalRule): number {
  const hex = (color: string): string => color.slice(1).toUpperCase();
  const font = {
    ...(look.color === null ? {} : { Color: hex(look.color) }),
    ...(look.bold === null ? {} : { Bold: look.bold }),
  };
  const fill = look.background === null ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [hex(look.background)] } };
  return checked(file.NewConditionalStyle({ Font: font, ...fill })).style;
}
