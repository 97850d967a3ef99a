// Tabs that come, go, move and get other names.

import { quotedSheetName } from "../../../../workbook/cells/a1";
import { SPACES } from "../../../../xlsx/package/namespaces";
import { escapeAttribute } from "../../../../xlsx/package/xml";
import { prefixOf } from "../../../../xlsx/package/xml-tags";
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  prefixFor,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import { renameInFormula, withoutSheet } from "../../../runtime/model/formula-references";
import { spliced, withAttribute } from "../../package/splice";
import type { Edit } from "../open-edit";
import { changeFormulas } from "../shift/package-formulas";
import { type ListedTab, withTabs } from "./tab-list";
import { reachableParts, removeUnreachable } from "./unreachable";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const EMPTY_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${SPACES.sheet}" xmlns:r="${SPACES.relation}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>`;

function listed(edit: Edit): { xml: string; root: XmlElement; elements: XmlElement[] } {
  const xml = edit.draft.text(edit.workbook) ?? "";
  const root = parseXml(xml);
  const list = childOf(root, "sheets");
  return { xml, root, elements: list ? childrenOf(list, "sheet") : [] };
}

/** The place among all tabs of the one that is to have this place among those with cells. */
function placeAmongAll(edit: Edit, index: number, without: string | null): number {
  const tabs = edit.tabs().filter(({ name }) => name !== without);
  const withCells = tabs.flatMap(({ kind }, place) => (kind === "worksheet" ? [place] : []));
  return withCells[index] ?? (withCells.at(-1) ?? -1) + 1;
}

function reorder(edit: Edit, order: readonly ListedTab[]): void {
  edit.draft.write(edit.workbook, withTabs(edit.draft.text(edit.workbook) ?? "", order));
}

const placesOf = (edit: Edit): number[] => Array.from(edit.tabs(), (_, place) => place);

function placeOf(edit: Edit, name: string): number {
  return edit.tabs().findIndex((tab) => tab.name === name);
}

export function insertTab(edit: Edit, name: string, index: number): void {
  const { draft, workbook } = edit;
  const place = placeAmongAll(edit, index, null);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const path = draft.add(`${folder}worksheets/sheet1.xml`, draft.inOwnNames(EMPTY_SHEET), SHEET_TYPE);
  const relation = draft.relate(workbook, "worksheet", path);
  const { root, elements } = listed(edit);
  const id = Math.max(0, ...elements.map((one) => Number(attributeOf(one, "sheetId") ?? 0))) + 1;
  const prefix = prefixFor(root, SPACES.relation);
  const declared = prefix === null ? draft.inOwnNames(` xmlns:r="${SPACES.relation}"`) : "";
  const own = `name="${escapeAttribute(name)}" sheetId="${id}"${declared} ${prefix ?? "r:"}id="${relation}"`;
  const order: ListedTab[] = placesOf(edit);
  order.splice(place, 0, `<${prefixOf(root.name)}sheet ${own}/>`);
  reorder(edit, order);
}

export function moveTab(edit: Edit, name: string, index: number): void {
  const from = placeOf(edit, name);
  const order = placesOf(edit).filter((place) => place !== from);
  order.splice(placeAmongAll(edit, index, name), 0, from);
  reorder(edit, order);
}

/** Formulas that refer to the tab lose what they refer to, as they do in a spreadsheet program. */
export function deleteTab(edit: Edit, name: string): void {
  const { draft, workbook } = edit;
  const place = placeOf(edit, name);
  const before = reachableParts(draft.parts);
  const relation = listed(edit).elements[place];
  const order = placesOf(edit).filter((other) => other !== place);
  reorder(edit, order);
  draft.unrelate(workbook, (relation && attributeOf(relation, "id", SPACES.relation)) ?? "");
  removeUnreachable(draft, before);
  const lost = (formula: string): string => withoutSheet(formula, name);
  const touchesCopies = (formula: string): boolean => lost(formula) !== formula;
  changeFormulas(draft, workbook, edit.tabs(), { of: lost, touchesCopies }, edit.sheets);
}

export function renameTab(edit: Edit, from: string, to: string): void {
  const { draft, workbook } = edit;
  const { xml, elements } = listed(edit);
  const element = elements[placeOf(edit, from)];
  if (!element) return;
  draft.write(workbook, spliced(xml, [withAttribute(element, "name", to)]));
  const renamed = (formula: string): string => renameInFormula(formula, from, to);
  const touchesCopies = (formula: string): boolean => renamed(formula) !== formula;
  changeFormulas(draft, workbook, edit.tabs(), { of: renamed, touchesCopies }, edit.sheets);
}

/** Names of a tab's own in the workbook, such as its print area; the text is a formula. */
export function setTabName(edit: Edit, tab: string, name: string, address: string): void {
  const place = placeOf(edit, tab);
  const { xml, root } = listed(edit);
  const text = `${quotedSheetName(tab)}!${address}`;
  edit.draft.write(edit.workbook, withDefinedName(xml, root, name, place, text));
}

/** What stands after the workbook's list of names (ECMA-376 part 1, 18.2.27: CT_Workbook). */
const AFTER_NAMES = ["calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes"];
const AFTER_NAMES_TOO = ["webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];

function withDefinedName(xml: string, root: XmlElement, name: string, place: number, text: string): string {
  const list = childOf(root, "definedNames");
  const own = (list ? childrenOf(list, "definedName") : []).find(
    (one) => attributeOf(one, "name") === name && Number(attributeOf(one, "localSheetId") ?? -1) === place,
  );
  const prefix = prefixOf(root.name);
  const element = `<${prefix}definedName name="${name}" localSheetId="${place}">${escapeAttribute(text)}</${prefix}definedName>`;
  if (own) return xml.slice(0, own.start) + element + xml.slice(own.end);
  if (list) return xml.slice(0, list.closeStart) + element + xml.slice(list.closeStart);
  const next = root.children.find(({ local }) => [...AFTER_NAMES, ...AFTER_NAMES_TOO].includes(local));
  const at = next?.start ?? root.closeStart;
  return `${xml.slice(0, at)}<${prefix}definedNames>${element}</${prefix}definedNames>${xml.slice(at)}`;
}
