// A sheet after rows or columns of it moved: its rows, and every address and formula around them. Formulas that refer to
// it from elsewhere are moved with all others of the workbook.

import { GRID_LIMIT, parseRects } from "../../../../workbook/cells/a1";
import { SPACES } from "../../../../xlsx/package/namespaces";
import { escapeXml } from "../../../../xlsx/package/xml";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import { rebasedFormula } from "../../../runtime/model/formula-references";
import type { Shift } from "../../../runtime/model/shift";
import { shiftSpan } from "../../../runtime/model/shift";
import { filled, removed, type Splice, spliced, withAttribute } from "../../package/splice";
import { formulaSpans, formulaXml, writeOutShared } from "../cells/formulas";
import { tagWith, writtenAttribute } from "../cells/spans";
import type { SheetText } from "../sheet-text";
import { shiftAddress, shiftAddresses } from "./addresses";
import { shiftControl } from "./shift-anchors";
import { addressed, shiftData } from "./shift-rows";
import { shiftFilterColumns } from "./shift-table";

/** Attributes that hold one address or several, whatever element they stand on. */
const ADDRESSES = ["ref", "sqref", "activeCell", "topLeftCell"] as const;
/** Elements whose `r` is an address. */
const CELLS = ["cellWatch", "inputCells", "cellSmartTags"];
/** Elements that must have a place: they show one and hold nothing. */
const VIEWS = ["selection", "pane", "sheetView", "customSheetView", "dimension"];

/** The address attributes of an element with their new values; null when all that the element is about is deleted. */
function movedAttributes(element: XmlElement, shift: Shift): Splice[] | null {
  const splices: Splice[] = [];
  const names = CELLS.includes(element.local) ? [...ADDRESSES, "r"] : ADDRESSES;
  for (const name of names) {
    const address = attributeOf(element, name);
    if (address === null || (name === "ref" && element.local === "f")) continue;
    const moved = shiftAddresses(address, shift);
    if (moved === null && !VIEWS.includes(element.local)) return null;
    if (moved !== address) splices.push(withAttribute(element, name, moved ?? "A1"));
  }
  return splices;
}

function movedBreak(element: XmlElement, shift: Shift): Splice[] {
  const limit = shift.axis === "rows" ? GRID_LIMIT.rows : GRID_LIMIT.columns;
  const span = shiftSpan(Number(attributeOf(element, "id")), Number(attributeOf(element, "id")), shift, limit);
  return span ? [withAttribute(element, "id", String(span[0]))] : [removed(element)];
}

function movedColumn(element: XmlElement, shift: Shift): Splice[] {
  const [min, max] = [Number(attributeOf(element, "min")), Number(attributeOf(element, "max"))];
  const span = shiftSpan(min, max, shift, GRID_LIMIT.columns);
  if (!span) return [removed(element)];
  return [withAttribute(element, "min", String(span[0])), withAttribute(element, "max", String(span[1]))];
}

/** Single changes, by what an element is; null to go on with its children. */
function movedElement(xml: string, element: XmlElement, parent: string, shift: Shift): Splice[] | null {
  if (element.local === "brk")
    return parent === (shift.axis === "rows" ? "rowBreaks" : "colBreaks") ? movedBreak(element, shift) : [];
  if (element.local === "col" && parent === "cols") return shift.axis === "columns" ? movedColumn(element, shift) : [];
  if (element.local === "anchor") return shiftControl(xml, element, shift);
  if (element.local === "sqref" && element.space === SPACES.extended) {
    const moved = shiftAddresses(textIn(xml, element), shift);
    return moved === null ? null : [filled(xml, element, moved)];
  }
  return null;
}

/** Whether a rule of the extended kind has lost all its cells. */
function isEmptied(xml: string, element: XmlElement, shift: Shift): boolean {
  const beside = childOf(element, "sqref", SPACES.extended);
  return beside !== null && shiftAddresses(textIn(xml, beside), shift) === null;
}

function movedAround(xml: string, element: XmlElement, parent: string, shift: Shift): Splice[] {
  if (element.local === "sheetData") return [];
  const own = movedElement(xml, element, parent, shift);
  if (own) return own;
  const attributes = movedAttributes(element, shift);
  if (attributes === null || isEmptied(xml, element, shift)) return [removed(element)];
  const columns = element.local === "autoFilter" ? shiftFilterColumns(element, shift) : [];
  return [
    ...attributes,
    ...columns,
    ...element.children.flatMap((child) => movedAround(xml, child, element.local, shift)),
  ];
}

/** Lists that may not be empty, and whose count is written beside them. */
const LISTS = [
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "ignoredErrors",
  "protectedRanges",
  "cellWatches",
  "conditionalFormatting",
  "conditionalFormattings",
  "rowBreaks",
  "colBreaks",
  "cols",
  "tableParts",
  "sparklineGroups",
  "sparklines",
];

const entriesOf = (list: XmlElement): number =>
  list.children.filter(({ local }) => local !== "extLst" && local !== "sqref").length;

/** The lists of a worksheet that hold nothing, by their names. */
function emptyLists(around: string): Set<string> {
  const lists = [...descendantsOf(parseXml(around))].filter(({ local }) => LISTS.includes(local));
  return new Set(lists.filter((list) => entriesOf(list) === 0).map(({ local }) => local));
}

/** The worksheet without lists that have lost their last entry since `before`, and with true counts. */
export function tidyLists(around: string, before: string): string {
  if (around === before) return around;
  const root = parseXml(around);
  const wereEmpty = emptyLists(before);
  const splices: Splice[] = [];
  const visit = (element: XmlElement): void => {
    if (LISTS.includes(element.local)) {
      const entries = entriesOf(element);
      if (entries === 0) {
        if (!wereEmpty.has(element.local)) splices.push(removed(element));
        return;
      }
      const count = attributeOf(element, "count");
      if (count !== null && count !== String(entries)) splices.push(withAttribute(element, "count", String(entries)));
    }
    if (element.local !== "sheetData") element.children.forEach(visit);
  };
  visit(root);
  const next = spliced(around, splices);
  return splices.length === 0 ? next : withoutEmptyExtensions(next);
}

function withoutEmptyExtensions(around: string): string {
  const list = childOf(parseXml(around), "extLst");
  if (!list) return around;
  const empty = list.children.filter(
    (one) => one.local === "ext" && one.children.length === 0 && textIn(around, one).trim() === "",
  );
  if (empty.length === list.children.length && empty.length > 0) return spliced(around, [removed(list)]);
  return spliced(around, empty.map(removed));
}

/** Blocks that matrix formulas and data tables fill, and the cells that data tables vary. */
function movedBlocks(data: string, prefix: string, shift: Shift): string {
  const splices = formulaSpans(data, prefix).flatMap(({ start, tag, end, formula }): Splice[] => {
    let next = tag;
    for (const name of ["ref", "r1", "r2"]) {
      const address = writtenAttribute(tag, name);
      if (address !== undefined) next = tagWith(next, name, shiftAddress(address, shift) ?? address);
    }
    if (next === tag) return [];
    const text = next.endsWith("/>") ? next : formulaXml(prefix, formula, next);
    return [{ start, end, text }];
  });
  return spliced(data, splices);
}

const FORMULAS = ["formula", "formula1", "formula2", "f"];

/** The blocks that a rule's formulas are written for: on the rule itself, on what holds it, or beside it. */
function blocksOf(xml: string, path: readonly XmlElement[]): string {
  for (const element of path.toReversed()) {
    const written = attributeOf(element, "sqref");
    if (written !== null) return written;
    const beside = childOf(element, "sqref", SPACES.extended);
    if (beside) return textIn(xml, beside);
  }
  return "";
}

/** The sheet with the formulas of its rules written for cells that the shift leaves. */
export function rebaseRules(sheet: SheetText, shift: Shift): SheetText {
  const xml = sheet.around;
  const visit = (path: readonly XmlElement[], element: XmlElement): Splice[] => {
    if (element.local === "sheetData") return [];
    const inside = [...path, element];
    if (element.children.length > 0) return element.children.flatMap((child) => visit(inside, child));
    if (!FORMULAS.includes(element.local)) return [];
    const formula = textIn(xml, element);
    const rebased = rebasedFormula(formula, parseRects(blocksOf(xml, inside)), shift);
    return rebased === formula ? [] : [filled(xml, element, escapeXml(rebased))];
  };
  return { ...sheet, around: spliced(xml, visit([], parseXml(xml))) };
}

/** The sheet with no cell that depends on the place of another: a shared formula is a distance between cells. */
export function writeOutCopies(sheet: SheetText): SheetText {
  const { data, prefix } = sheet;
  return { ...sheet, data: writeOutShared(addressed(data, prefix), prefix, () => true) };
}

/** The sheet after the shift. Its formulas are moved with all others of the workbook, before this. */
export function shiftSheet(sheet: SheetText, shift: Shift): SheetText {
  const { prefix } = sheet;
  const root = parseXml(sheet.around);
  const moved = root.children.flatMap((child) => movedAround(sheet.around, child, root.local, shift));
  const data = shiftData(addressed(sheet.data, prefix), prefix, shift);
  return {
    ...sheet,
    around: tidyLists(spliced(sheet.around, moved), sheet.around),
    data: movedBlocks(data, prefix, shift),
  };
}
