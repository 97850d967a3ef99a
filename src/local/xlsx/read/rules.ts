// Reads data validations (ECMA-376 part 1, 18.3.1.32) and conditional formats (18.3.1.18) from a sheet's XML.

import { parseRect, parseRects, splitReference } from "../../../workbook/cells/a1";
import type { ConditionalRule, RuleCondition, RuleLook } from "../../runtime/model/conditional-format";
import type { NumberOperator, PlacedValidation, ValidationCriterion } from "../../runtime/model/validation";
import { attributes, decodeXml, elements, elementText, isTrue } from "../package/xml";

/** A rule's attributes and formulas in the file's own words, so that the rule can be written as it was. */
function originOf(
  read: Readonly<Record<string, string>>,
  formulas: readonly (string | null)[],
): Record<string, string> {
  const origin = Object.fromEntries(Object.entries(read).map(([name, value]) => [name, decodeXml(value)]));
  formulas.forEach((formula, index) => {
    if (formula !== null) origin[`formula${index + 1}`] = formula;
  });
  return origin;
}

function criterionOf(origin: Readonly<Record<string, string>>, ownSheet: string): ValidationCriterion {
  const { type = "none", operator = "between", formula1 = "", formula2 } = origin;
  if (type === "list") {
    const showDropdown = !isTrue(origin["showDropDown"]);
    if (formula1.startsWith('"')) {
      const values = formula1.slice(1, -1).replaceAll('""', '"').split(",");
      return { kind: "list", values: values.map((value) => value.trim()), showDropdown };
    }
    const { sheet, address } = splitReference(formula1);
    const rect = parseRect(address);
    return rect ? { kind: "range", sheet: sheet ?? ownSheet, rect, showDropdown } : { kind: "other", type };
  }
  if (type === "date" && operator === "greaterThanOrEqual" && formula1 === "1") return { kind: "date" };
  if (type === "decimal" || type === "whole") {
    const bounds = [formula1, formula2].filter((bound) => bound !== undefined).map(Number);
    if (bounds.every(Number.isFinite)) return { kind: "number", operator: operator as NumberOperator, bounds };
  }
  return { kind: "other", type };
}

/** Newer programs write rules in an extension, with formula and cells as elements ([MS-XLSX], x14:dataValidation). */
export function readValidations(xml: string, sheetName: string): PlacedValidation[] {
  return elements(xml, "dataValidation").map(({ tag, body }) => {
    const first = elements(body, "formula1")[0]?.body ?? null;
    const second = elements(body, "formula2")[0]?.body ?? null;
    const plain = (formula: string | null): string | null =>
      formula === null ? null : (elementText(formula, "f") ?? decodeXml(formula));
    const origin = originOf(attributes(tag), [plain(first), plain(second)]);
    const cells = origin["sqref"] ?? elementText(body, "sqref") ?? "";
    const allowInvalid = !isTrue(origin["showErrorMessage"]);
    const helpText = origin["prompt"] ?? null;
    const rule = { criterion: criterionOf(origin, sheetName), allowInvalid, helpText, origin };
    return { rule, rects: parseRects(cells) };
  });
}

const TEXT_KINDS: Readonly<Record<string, "contains" | "notContains" | "startsWith" | "endsWith">> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "startsWith",
  endsWith: "endsWith",
};

const QUOTED = /^"((?:[^"]|"")*)"$/;

function conditionOf(read: Readonly<Record<string, string>>, formula: string): RuleCondition {
  const { type = "", operator = "" } = read;
  const textKind = TEXT_KINDS[type];
  if (textKind && read["text"] !== undefined) return { kind: textKind, text: decodeXml(read["text"]) };
  if (type === "containsBlanks") return { kind: "empty" };
  if (type === "notContainsBlanks") return { kind: "notEmpty" };
  if (type === "expression") return { kind: "formula", formula };
  const quoted = type === "cellIs" ? QUOTED.exec(formula) : null;
  if (quoted && (operator === "equal" || operator === "notEqual")) {
    return { kind: operator === "equal" ? "equals" : "notEquals", text: (quoted[1] ?? "").replaceAll('""', '"') };
  }
  return { kind: "opaque", type };
}

/** The rules, those of the highest priority first. */
export function readConditionalRules(xml: string, looks: readonly RuleLook[]): ConditionalRule[] {
  const ranked = elements(xml, "conditionalFormatting").flatMap(({ tag, body }) => {
    const origin = attributes(tag)["sqref"] ?? "";
    return elements(body, "cfRule").map((rule) => {
      const read = attributes(rule.tag);
      const look = looks[Number(read["dxfId"] ?? -1)] ?? { background: null, color: null, bold: null };
      const condition = conditionOf(read, elementText(rule.body, "formula") ?? "");
      return { priority: Number(read["priority"] ?? 0), rule: { condition, look, rects: parseRects(origin), origin } };
    });
  });
  return ranked.toSorted((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
