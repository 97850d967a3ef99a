// A sheet's part in two: its rows, which may be tens of megabytes, and what stands around them.

import { SPACES } from "../../../xlsx/package/namespaces";
import { localName, NotWellFormed, nextTag, prefixOf } from "../../../xlsx/package/xml-tags";
import { childOf, parseXml, type XmlElement } from "../../../xlsx/package/xml-tree";
import { appended, before, type Splice, spliced } from "../package/splice";
import { type RowWindow, withWindow } from "./cells/row-places";
import { withoutSections } from "./cells/spans";

export interface SheetText {
  /** The part with no row in its sheetData. */
  readonly around: string;
  /** What stands in its sheetData; of a window, the rows of that alone. */
  readonly data: string;
  /** The prefix of the sheet's own elements, with its colon. */
  readonly prefix: string;
  /** Where only some of the rows were read: all others stay as they are. */
  readonly window?: RowWindow;
}

/** The children of a worksheet in the order that the format asks for (ECMA-376 part 1, 18.3.1.99: CT_Worksheet). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type SheetChild = (typeof ORDER)[number];

const RANKS = new Map<string, number>(ORDER.map((name, rank) => [name, rank]));

/** The place of an element in that order; one that stands for alternatives has the place of the first of them. */
function rankOf(element: XmlElement): number {
  if (element.space === SPACES.alternatives) {
    const inside = element.children[0]?.children[0];
    return inside ? rankOf(inside) : 0;
  }
  return RANKS.get(element.local) ?? -1;
}

/** Puts a new child of the worksheet where the format wants it, after others of its name. */
export function sheetChild(xml: string, root: XmlElement, name: SheetChild, text: string): Splice {
  const rank = ORDER.indexOf(name);
  const next = root.children.find((child) => rankOf(child) > rank);
  return next ? before(next, text) : appended(xml, root, text);
}

/** Where the rows end, in what follows their start tag; -1 for rows that never end. A comment may name the end as well. */
const dataEnd = (xml: string, name: string): number => withoutSections(xml).lastIndexOf(`</${name}`);

/** The place between the tags of a sheetData without rows. */
export const dataPlace = (around: string, prefix: string): number => dataEnd(around, `${prefix}sheetData`);

/**
 * Parts a sheet.
 *
 * @throws NotWellFormed for what is no worksheet.
 */
export function splitSheet(xml: string): SheetText {
  let tag = nextTag(xml, 0);
  const prefix = tag ? prefixOf(tag.name) : "";
  while (tag && localName(tag.name) !== "sheetData") tag = nextTag(xml, tag.end);
  if (!tag || tag.kind === "close") {
    const root = parseXml(xml);
    const text = `<${prefix}sheetData></${prefix}sheetData>`;
    return { around: spliced(xml, [sheetChild(xml, root, "sheetData", text)]), data: "", prefix };
  }
  if (tag.kind === "empty") {
    const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
    return { around: `${xml.slice(0, tag.start)}${open}</${tag.name}>${xml.slice(tag.end)}`, data: "", prefix };
  }
  const close = tag.end + dataEnd(xml.slice(tag.end), tag.name);
  if (close < tag.end) throw new NotWellFormed("rows that never end", tag.start);
  return { around: xml.slice(0, tag.end) + xml.slice(close), data: xml.slice(tag.end, close), prefix };
}

/** The part that holds the sheet: its text, or its bytes where only some of its rows were read. */
export function joinSheet({ around, data, prefix, window }: SheetText): string | Uint8Array {
  if (window) {
    const isSame = around === window.around && data === window.data;
    return isSame ? window.part : withWindow(window, around, data);
  }
  const at = dataPlace(around, prefix);
  return around.slice(0, at) + data + around.slice(at);
}

/** A save looks into the same text several times, and it may be large. */
let latest: { readonly text: string; readonly tree: WeakRef<XmlElement> } | null = null;

/** The tree of what stands around the rows. */
function treeOf(around: string): XmlElement {
  const known = latest?.text === around ? latest.tree.deref() : undefined;
  if (known) return known;
  const tree = parseXml(around);
  latest = { text: around, tree: new WeakRef(tree) };
  return tree;
}

/** The worksheet around its rows, changed by what `change` finds to change in its tree. */
export function editAround(sheet: SheetText, change: (root: XmlElement, xml: string) => readonly Splice[]): SheetText {
  const splices = change(treeOf(sheet.around), sheet.around);
  return splices.length === 0 ? sheet : { ...sheet, around: spliced(sheet.around, splices) };
}

/** Changes the worksheet's child of this name, or puts one in where there is none. */
export function editChild(
  sheet: SheetText,
  name: SheetChild,
  change: (child: XmlElement, xml: string) => readonly Splice[],
  empty: string,
): SheetText {
  const there = editAround(sheet, (root, xml) => (childOf(root, name) ? [] : [sheetChild(xml, root, name, empty)]));
  return editAround(there, (root, xml) => {
    const child = childOf(root, name);
    return child ? change(child, xml) : [];
  });
}
