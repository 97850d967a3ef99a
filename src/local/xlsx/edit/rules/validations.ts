// Data validations that came, went or moved (ECMA-376 part 1, 18.3.1.32), also those that newer programs write in an
// extension ([MS-XLSX], 2.6.30). A rule that stays keeps its bytes.

import { cellName, parseRects, quotedSheetName, type Rect, rectName } from "../../../../workbook/cells/a1";
import { SPACES } from "../../../../xlsx/package/namespaces";
import { escapeAttribute, escapeXml } from "../../../../xlsx/package/xml";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import type { PlacedValidation, ValidationCriterion, ValidationRule } from "../../../runtime/model/validation";
import { appended, filled, removed, type Splice, withAttribute } from "../../package/splice";
import { readValidations } from "../../read/rules";
import { editAround, editChild, type SheetText } from "../sheet-text";
import { tidyLists } from "../shift/shift-sheet";

/**
 * Characters of a list in a file: Excel refuses a file with more (its limit, not that of ECMA-376). A longer list, or
 * one with commas in its choices, is not saved.
 */
const LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;

const blocks = (rects: readonly Rect[]): string => rects.map(rectName).join(" ");

interface Written {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

const fixed = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** A new rule as the file says it; null for one that a file can't hold. */
function criterionFor(criterion: ValidationCriterion): Written | null {
  const hidden = (showDropdown: boolean): Record<string, string> => (showDropdown ? {} : { showDropDown: "1" });
  switch (criterion.kind) {
    case "list": {
      const list = criterion.values.join(",");
      if (list.length > LIST_LIMIT || criterion.values.some((value) => value.includes(","))) return null;
      const formulas = [`"${list.replaceAll('"', '""')}"`];
      return { attributes: { type: "list", ...hidden(criterion.showDropdown) }, formulas };
    }
    case "range": {
      const { row, column, lastRow, lastColumn } = criterion.rect;
      const source = `${quotedSheetName(criterion.sheet)}!${fixed(row, column)}:${fixed(lastRow, lastColumn)}`;
      return { attributes: { type: "list", ...hidden(criterion.showDropdown) }, formulas: [source] };
    }
    case "date":
      return { attributes: { type: "date", operator: "greaterThanOrEqual" }, formulas: ["1"] };
    case "number": {
      const [first = 0, second] = criterion.bounds;
      const formulas = [String(first), ...(second === undefined ? [] : [String(second)])];
      return { attributes: { type: "decimal", operator: criterion.operator }, formulas };
    }
    case "checkbox":
      return { attributes: { type: "list" }, formulas: ['"TRUE,FALSE"'] };
    case "other":
      return null;
  }
}

/** A rule that the file held before, in the file's own words. */
function rewritten(origin: NonNullable<ValidationRule["origin"]>): Written {
  const { formula1, formula2, sqref: _cells, uid: _id, ...attributes } = origin;
  return { attributes, formulas: [formula1, formula2].filter((formula) => formula !== undefined) };
}

function writtenFor({ rule }: PlacedValidation): Written | null {
  if (rule.origin) return rewritten(rule.origin);
  const base = criterionFor(rule.criterion);
  if (!base) return null;
  const prompt: Record<string, string> = rule.helpText
    ? { prompt: rule.helpText.slice(0, PROMPT_LIMIT), showInputMessage: "1" }
    : {};
  const strict: Record<string, string> = rule.allowInvalid ? {} : { showErrorMessage: "1" };
  return { ...base, attributes: { ...base.attributes, allowBlank: "1", ...prompt, ...strict } };
}

function validationXml(prefix: string, placed: PlacedValidation): string {
  const written = writtenFor(placed);
  if (!written) return "";
  const read = Object.entries({ ...written.attributes, sqref: blocks(placed.rects) });
  const attributes = read.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const formulas = written.formulas.map((formula, index) => {
    const name = `${prefix}formula${index + 1}`;
    return `<${name}>${escapeXml(formula)}</${name}>`;
  });
  return `<${prefix}dataValidation${attributes}>${formulas.join("")}</${prefix}dataValidation>`;
}

const saying = ({ criterion, allowInvalid, helpText }: ValidationRule): string =>
  JSON.stringify([criterion, allowInvalid, helpText]);

/** Which of the file's rules each of the model's is: first those that stand on the same cells, then in order. */
function pair(file: readonly PlacedValidation[], model: readonly PlacedValidation[]): Map<PlacedValidation, number> {
  const pairs = new Map<PlacedValidation, number>();
  const taken = new Set<number>();
  const match = (placed: PlacedValidation, isSame: (own: PlacedValidation) => boolean): void => {
    const index = file.findIndex(
      (own, at) => !taken.has(at) && saying(own.rule) === saying(placed.rule) && isSame(own),
    );
    if (index < 0) return;
    taken.add(index);
    pairs.set(placed, index);
  };
  for (const placed of model) match(placed, (own) => blocks(own.rects) === blocks(placed.rects));
  for (const placed of model) if (!pairs.has(placed)) match(placed, () => true);
  return pairs;
}

function withCells(xml: string, element: XmlElement, rects: readonly Rect[]): Splice[] {
  const beside = childOf(element, "sqref", SPACES.extended);
  const written = beside ? textIn(xml, beside) : (attributeOf(element, "sqref") ?? "");
  if (blocks(parseRects(written)) === blocks(rects)) return [];
  return [beside ? filled(xml, beside, blocks(rects)) : withAttribute(element, "sqref", blocks(rects))];
}

/** The sheet with the rules of the model; `name` is the tab's. */
export function putValidations(sheet: SheetText, name: string, model: readonly PlacedValidation[]): SheetText {
  const file = readValidations({ root: parseXml(sheet.around), around: sheet.around, data: "" }, name);
  const pairs = pair(file, model);
  const kept = new Map([...pairs].map(([placed, index]) => [index, placed]));
  const changed = editAround(sheet, (root, xml) =>
    [...descendantsOf(root)]
      .filter(({ local }) => local === "dataValidation")
      .flatMap((element, index) => {
        const placed = kept.get(index);
        return placed ? withCells(xml, element, placed.rects) : [removed(element)];
      }),
  );
  const { prefix } = sheet;
  const come = model.filter((placed) => !pairs.has(placed)).map((placed) => validationXml(prefix, placed));
  const text = come.join("");
  const put =
    text === ""
      ? changed
      : editChild(
          changed,
          "dataValidations",
          (list, xml) => [appended(xml, list, text)],
          `<${prefix}dataValidations count="0"></${prefix}dataValidations>`,
        );
  return { ...put, around: tidyLists(put.around, sheet.around) };
}
