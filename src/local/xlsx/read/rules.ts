// Reads data validations (ECMA-376 part 1, 18.3.1.32) and conditional formats (18.3.1.18) from a sheet's XML.

import { parseRect, parseRects, splitReference } from "../../../workbook/cells/a1";
import { decodeSigns, isTrue } from "../../../xlsx/package/xml";
import { attributeOf, childrenOf, descendantsOf, textIn, type XmlElement } from "../../../xlsx/package/xml-tree";
import type { SheetXml } from "../../../xlsx/read/sheet-xml";
import type { ConditionalRule, RuleCondition, RuleLook } from "../../runtime/model/conditional-format";
import type { NumberOperator, PlacedValidation, ValidationCriterion } from "../../runtime/model/validation";

/** A rule's attributes and formulas in the file's own words, so that the rule can be written as it was. */
function originOf(element: XmlElement, formulas: readonly (string | null)[]): Record<string, string> {
  const origin = Object.fromEntries(element.attributes.map(({ local, value }) => [local, decodeSigns(value)]));
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

/** The decoded text of the first child of a name; null when there is none. */
function textOfChild(xml: string, element: XmlElement, name: string): string | null {
  const child = element.children.find(({ local }) => local === name);
  return child ? decodeSigns(textIn(xml, child)) : null;
}

/** Newer programs write rules in an extension, with formula and cells as elements ([MS-XLSX], x14:dataValidation). */
export function readValidations({ root, around }: SheetXml, sheetName: string): PlacedValidation[] {
  const found = [...descendantsOf(root)].filter(({ local }) => local === "dataValidation");
  return found.map((element) => {
    const formulas = ["formula1", "formula2"].map((name) => textOfChild(around, element, name));
    const origin = originOf(element, formulas);
    const cells = origin["sqref"] ?? textOfChild(around, element, "sqref") ?? "";
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
  if (textKind && read["text"] !== undefined) return { kind: textKind, text: read["text"] };
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
export function readConditionalRules({ root, around }: SheetXml, looks: readonly RuleLook[]): ConditionalRule[] {
  const ranked = childrenOf(root, "conditionalFormatting").flatMap((block) => {
    const cells = attributeOf(block, "sqref") ?? "";
    return childrenOf(block, "cfRule").map((rule) => {
      const read = originOf(rule, []);
      const look = looks[Number(read["dxfId"] ?? -1)] ?? { background: null, color: null, bold: null };
      const condition = conditionOf(read, textOfChild(around, rule, "formula") ?? "");
      const priority = Number(read["priority"] ?? 0);
      return { priority, rule: { condition, look, rects: parseRects(cells), origin: { cells, priority } } };
    });
  });
  return ranked.toSorted((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
