// SpreadsheetApp.DataValidation and its builder. Invalid input is allowed unless a rule says otherwise.
// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata

import type { Execution } from "../execution";
import type { NumberOperator, ValidationCriterion, ValidationRule } from "../model/validation";
import { ServiceError } from "../service-error";
import type { Range } from "../workbook-objects";
import { placeOf } from "./range/range-context";

export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const rules = new WeakMap<object, ValidationRule>();

/** @throws ServiceError for anything but a DataValidation. */
export function ruleOf(value: unknown): ValidationRule {
  const rule = typeof value === "object" && value !== null ? rules.get(value) : undefined;
  if (!rule) throw new ServiceError("The parameters don't match the method signature: a DataValidation is needed.");
  return rule;
}

const NUMBER_CRITERIA: Readonly<Record<NumberOperator, string>> = {
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greaterThan: "NUMBER_GREATER_THAN",
  lessThan: "NUMBER_LESS_THAN",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  lessThanOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
};

const FIXED_CRITERIA = {
  list: "VALUE_IN_LIST",
  range: "VALUE_IN_RANGE",
  date: "DATE_IS_VALID_DATE",
  checkbox: "CHECKBOX",
} as const;

/** Names of SpreadsheetApp.DataValidationCriteria that the runtime can give. */
export const CRITERIA_NAMES = [...Object.values(NUMBER_CRITERIA), ...Object.values(FIXED_CRITERIA), "CUSTOM_FORMULA"];

function criteriaName({ criterion }: ValidationRule): string {
  if (criterion.kind === "number") return NUMBER_CRITERIA[criterion.operator];
  return criterion.kind === "other" ? "CUSTOM_FORMULA" : FIXED_CRITERIA[criterion.kind];
}

function criteriaValues({ criterion }: ValidationRule): unknown[] {
  if (criterion.kind === "list") return [[...criterion.values], criterion.showDropdown];
  return criterion.kind === "number" ? [...criterion.bounds] : [];
}

export function makeValidation(execution: Execution, rule: ValidationRule): DataValidation {
  const validation = execution.service<DataValidation>("DataValidation", {
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText ?? "",
    // An enum's member is its own name here, where the type declares a number.
    getCriteriaType: () => criteriaName(rule) as unknown as Criteria,
    getCriteriaValues: () => criteriaValues(rule),
    copy: () => makeValidationBuilder(execution, rule),
  });
  rules.set(validation, rule);
  return validation;
}

export function makeValidationBuilder(execution: Execution, from?: ValidationRule): Builder {
  let criterion: ValidationCriterion | null = from?.criterion ?? null;
  let allowInvalid = from?.allowInvalid ?? true;
  let helpText = from?.helpText ?? null;
  const require = (next: ValidationCriterion): Builder => {
    criterion = next;
    return builder;
  };
  const number =
    (operator: NumberOperator) =>
    (...bounds: number[]): Builder =>
      require({ kind: "number", operator, bounds });

  const builder: Builder = execution.service<Builder>("DataValidationBuilder", {
    requireValueInList: (values: string[], showDropdown?: boolean) =>
      require({ kind: "list", values: Array.from(values, String), showDropdown: showDropdown ?? true }),
    requireValueInRange: (range: Range, showDropdown?: boolean) => {
      const { sheet, rect } = placeOf(range);
      return require({ kind: "range", sheet: sheet.name, rect, showDropdown: showDropdown ?? true });
    },
    requireDate: () => require({ kind: "date" }),
    requireCheckbox: () => require({ kind: "checkbox" }),
    requireNumberBetween: number("between"),
    requireNumberNotBetween: number("notBetween"),
    requireNumberEqualTo: number("equal"),
    requireNumberNotEqualTo: number("notEqual"),
    requireNumberGreaterThan: number("greaterThan"),
    requireNumberLessThan: number("lessThan"),
    requireNumberGreaterThanOrEqualTo: number("greaterThanOrEqual"),
    requireNumberLessThanOrEqualTo: number("lessThanOrEqual"),
    setAllowInvalid: (allow: boolean) => {
      allowInvalid = allow;
      return builder;
    },
    setHelpText: (text: string) => {
      helpText = text;
      return builder;
    },
    build: () => {
      if (!criterion) throw new ServiceError("Cannot build a DataValidation without any criteria.");
      return makeValidation(execution, { criterion, allowInvalid, helpText, origin: null });
    },
  });
  return builder;
}
