// Every formula of a package, wherever it stands: cells, rules, names, tables, charts, controls, links and the sources of
// pivot tables.

import { SPACES } from "../../../../xlsx/package/namespaces";
import type { TabPart } from "../../../../xlsx/package/parts";
import { escapeXml } from "../../../../xlsx/package/xml";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import type { PackageDraft } from "../../package/package-draft";
import { filled, type Splice, spliced, withAttribute } from "../../package/splice";
import { formulaSpans, mapFormulas, writeOutShared } from "../cells/formulas";
import { rowPlaces } from "../cells/row-places";
import { writtenAttribute } from "../cells/spans";
import { type Edit, NO_ROWS } from "../open-edit";
import { type SheetText, splitSheet } from "../sheet-text";
import { addressed } from "./shift-rows";

/** What becomes of formulas; `own` is the tab that one stands on, "" for none. */
export interface FormulaChange {
  of(formula: string, own: string): string;
  /** Whether copies of the formula in other cells may change, though it doesn't itself. */
  touchesCopies(formula: string, own: string): boolean;
}

/** What Excel leaves open in its older drawings. */
export const UNCLOSED = { unclosed: ["br"] };

/** Elements whose text is a formula, and attributes that hold one. */
const ELEMENTS = [
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "FmlaLink",
  "FmlaRange",
  "FmlaGroup",
  "FmlaTxbx",
];
const ATTRIBUTES = ["textlink", "fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx", "listFillRange", "linkedCell"];

function inElement(xml: string, element: XmlElement, own: string, change: FormulaChange): Splice[] {
  const splices: Splice[] = [];
  for (const { name, local, value } of element.attributes) {
    const isPlace = local === "location" && element.local === "hyperlink";
    if (!isPlace && !ATTRIBUTES.includes(local)) continue;
    const next = change.of(value, own);
    if (next !== value && !(isPlace && next.includes("#REF!"))) splices.push(withAttribute(element, name, next));
  }
  if (!ELEMENTS.includes(element.local) || element.children.length > 0) return splices;
  const formula = textIn(xml, element);
  const next = change.of(formula, own);
  return next === formula ? splices : [...splices, filled(xml, element, escapeXml(next))];
}

/** A part's text with its formulas changed. */
function inXml(xml: string, own: string | ((element: XmlElement) => string), change: FormulaChange): string {
  const root = parseXml(xml, UNCLOSED);
  const place = typeof own === "string" ? () => own : own;
  return spliced(
    xml,
    [...descendantsOf(root)].flatMap((element) => inElement(xml, element, place(element), change)),
  );
}

/** A sheet's cells and rules. Shared formulas are written out where a copy of the changed one isn't the same. */
export function inSheet(sheet: SheetText, own: string, change: FormulaChange): SheetText {
  const around = inXml(sheet.around, own, change);
  if (!sheet.data.includes(`<${sheet.prefix}f`)) return { ...sheet, around };
  const data = addressed(sheet.data, sheet.prefix);
  const groups = new Set(
    formulaSpans(data, sheet.prefix)
      .filter(({ tag, formula }) => writtenAttribute(tag, "t") === "shared" && change.touchesCopies(formula, own))
      .map(({ tag }) => writtenAttribute(tag, "si")),
  );
  const copied = writeOutShared(data, sheet.prefix, (group) => groups.has(group));
  const next = mapFormulas(copied, sheet.prefix, (formula) => change.of(formula, own));
  return next === data ? { ...sheet, around } : { ...sheet, around, data: next };
}

/** The parts that a part refers to, of some kinds. */
function related(draft: PackageDraft, from: string, ...kinds: string[]): string[] {
  return [...draft.relations(from).values()]
    .filter(({ kind, isOutside }) => kinds.includes(kind) && !isOutside)
    .map(({ target }) => target);
}

/** The drawings of a tab and the charts on them. */
export function drawnParts(draft: PackageDraft, tab: TabPart): string[] {
  const drawings = related(draft, tab.path, "drawing");
  const charts = drawings.flatMap((drawing) => related(draft, drawing, "chart", "chartEx"));
  return [...drawings, ...charts];
}

/** Old programs wrote drawings that are no XML; those are carried as they are. */
export function isReadable(xml: string): boolean {
  try {
    parseXml(xml, UNCLOSED);
    return true;
  } catch {
    return false;
  }
}

function changePart(draft: PackageDraft, path: string, own: string, change: FormulaChange): void {
  const xml = draft.text(path);
  if (xml !== null && isReadable(xml)) draft.write(path, inXml(xml, own, change));
}

/** The names of the workbook; one that belongs to a tab has that as its own. */
function changeNames(draft: PackageDraft, workbook: string, tabs: readonly TabPart[], change: FormulaChange): void {
  const xml = draft.text(workbook) ?? "";
  const own = (element: XmlElement): string => tabs[Number(attributeOf(element, "localSheetId") ?? -1)]?.name ?? "";
  draft.write(workbook, inXml(xml, own, change));
}

/** Where pivot tables take their figures from (18.10.1.95: worksheetSource). */
function changeSources(draft: PackageDraft, workbook: string, change: FormulaChange): void {
  for (const path of related(draft, workbook, "pivotCacheDefinition")) {
    const xml = draft.text(path) ?? "";
    const root = parseXml(xml);
    const source = childOf(childOf(root, "cacheSource") ?? root, "worksheetSource");
    const [ref, sheet] = [source && attributeOf(source, "ref"), source && attributeOf(source, "sheet")];
    if (!source || !ref || !sheet || attributeOf(source, "id", SPACES.relation) !== null) continue;
    const next = change.of(`'${sheet.replaceAll("'", "''")}'!${ref}`, "");
    const cut = next.lastIndexOf("!");
    const address = next.slice(cut + 1);
    if (next.includes("#REF!")) continue;
    const name = next.slice(0, cut).replace(/^'|'$/g, "").replaceAll("''", "'");
    draft.write(path, spliced(xml, [withAttribute(source, "ref", address), withAttribute(source, "sheet", name)]));
  }
}

/** Kinds of parts that stand on one tab and may hold formulas. */
const ON_TAB = ["table", "ctrlProp", "vmlDrawing"] as const;

/** Changes every formula of the package. */
export function changeFormulas(
  draft: PackageDraft,
  workbook: string,
  tabs: readonly TabPart[],
  change: FormulaChange,
  sheetFor: Pick<Edit["sheets"], "read" | "write">,
): void {
  changeNames(draft, workbook, tabs, change);
  changeSources(draft, workbook, change);
  for (const tab of tabs) {
    for (const path of [...drawnParts(draft, tab), ...related(draft, tab.path, ...ON_TAB)]) {
      changePart(draft, path, tab.name, change);
    }
    const part = draft.parts[tab.path];
    if (tab.kind !== "worksheet" || !part) continue;
    const isPlain = rowPlaces(part)?.hasFormulas === false;
    const sheet = sheetFor.read(tab.path, isPlain ? NO_ROWS : undefined);
    const next = inSheet(sheet, tab.name, change);
    if (next.around !== sheet.around || next.data !== sheet.data) sheetFor.write(tab.path, next);
  }
}

/** Whether any tab holds a formula. */
export function hasFormulas(draft: PackageDraft, tabs: readonly TabPart[]): boolean {
  return tabs.some((tab) => {
    const part = tab.kind === "worksheet" ? draft.parts[tab.path] : undefined;
    if (!part) return false;
    const known = rowPlaces(part)?.hasFormulas;
    if (known !== undefined) return known;
    const { data, prefix } = splitSheet(draft.text(tab.path) ?? "");
    return new RegExp(`<${prefix}f[\\s>/]`).test(data);
  });
}
