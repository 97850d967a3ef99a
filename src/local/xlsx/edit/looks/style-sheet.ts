// The part that holds the looks of cells (ECMA-376 part 1, 18.8). What it has keeps its number; what is new comes last.

import { LIMITS } from "../../../../xlsx/package/limits";
import { SPACES } from "../../../../xlsx/package/namespaces";
import { relationOfKind } from "../../../../xlsx/package/relations";
import { prefixOf } from "../../../../xlsx/package/xml-tags";
import { attributeOf, childOf, parseXml, type XmlElement } from "../../../../xlsx/package/xml-tree";
import { appended, before, type Splice, spliced, withAttribute } from "../../package/splice";
import { plainEntry } from "../../read/style-entries";
import type { Edit } from "../open-edit";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const FONT = `<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const FILLS = `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`;
const BORDER = `<border><left/><right/><top/><bottom/><diagonal/></border>`;
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${SPACES.sheet}"><fonts count="1">${FONT}</fonts>${FILLS}<borders count="1">${BORDER}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The lists of the part in the order that the format asks for (18.8.39: CT_Stylesheet). */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StyleList = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** What a list needs to hold before anything of ours, where a file lacks it. */
const FIRST_ENTRIES: Readonly<Partial<Record<StyleList, readonly string[]>>> = {
  fonts: [FONT],
  fills: [`<fill><patternFill patternType="none"/></fill>`, `<fill><patternFill patternType="gray125"/></fill>`],
  borders: [BORDER],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
};

export interface StyleSheet {
  /** The prefix of its own elements, with its colon. */
  readonly prefix: string;
  readonly xml: string;
  /** The file's own entry; null past its end. */
  element(list: StyleList, index: number): XmlElement | null;
  /** The texts of all entries, those that were added among them. */
  texts(list: StyleList): readonly string[];
  /** The number of an entry with exactly this text, which is added where there is none. */
  numberOf(list: StyleList, text: string): number;
  /** Puts what was added into the package. */
  flush(): void;
}

interface GrowingList {
  readonly elements: readonly XmlElement[];
  readonly known: Map<string, number>;
  readonly added: string[];
  /** How many of `added` are there only so that the list can be added to. */
  readonly filler: number;
}

/** The attributes by which cell styles refer to entries of other lists. */
const REFERENCES: Readonly<Partial<Record<StyleList, string>>> = {
  fonts: "fontId",
  fills: "fillId",
  borders: "borderId",
};

const REFERRED = Object.keys(REFERENCES) as StyleList[];

/** The highest number by which a file refers to an entry of a list. It may lie past the list's end; -1 for none. */
function highestReference(root: XmlElement, name: StyleList, highestStyle: number): number {
  if (name === "cellXfs") return highestStyle;
  const attribute = REFERENCES[name];
  if (attribute === undefined) return -1;
  const styles = ["cellXfs", "cellStyleXfs"].flatMap((list) => childOf(root, list)?.children ?? []).map(plainEntry);
  const numbers = styles.map((style) => Number(attributeOf(style, attribute) ?? -1));
  // A number beyond any list is a fault in the file, and no place to fill a list up to.
  return numbers.filter((number) => number <= LIMITS.styles).reduce((highest, one) => Math.max(highest, one), -1);
}

const withPrefix = (text: string, prefix: string): string =>
  prefix === "" ? text : text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

/** The part with an end of its own, so that several lists can be put before it. */
function withEndTag(written: string): { readonly xml: string; readonly root: XmlElement } {
  const root = parseXml(written);
  if (root.closeStart < root.end) return { xml: written, root };
  const xml = spliced(written, [appended(written, root, "")]);
  return { xml, root: parseXml(xml) };
}

/**
 * Opens the part; a file without one gets it when something is added. `highestStyle` is the highest number that a cell
 * has: what is added past the end of a list must not become the look of cells that referred to nothing.
 */
export function openStyleSheet({ draft, workbook }: Edit, highestStyle: number): StyleSheet {
  const path = [...draft.relations(workbook).values()].find(({ kind }) => kind === "styles")?.target ?? null;
  const { xml, root } = withEndTag((path === null ? null : draft.text(path)) ?? EMPTY);
  const prefix = prefixOf(root.name);
  const lists = new Map<StyleList, GrowingList>();
  const listOf = (name: StyleList): GrowingList => {
    const known = lists.get(name);
    if (known) return known;
    const element = childOf(root, name);
    const elements = element?.children ?? [];
    const first = elements.length > 0 ? [] : (FIRST_ENTRIES[name] ?? []).map((text) => withPrefix(text, prefix));
    const texts = elements.length > 0 ? elements.map(({ start, end }) => xml.slice(start, end)) : first;
    const [plain = ""] = texts;
    const lacking = plain === "" ? 0 : highestReference(root, name, highestStyle) + 1 - texts.length;
    const added = [...first, ...Array.from({ length: Math.max(lacking, 0) }, () => plain)];
    const list = { elements, known: new Map<string, number>(), added, filler: added.length };
    // Of entries that are alike the first counts.
    texts.forEach((text, index) => {
      if (!list.known.has(text)) list.known.set(text, index);
    });
    lists.set(name, list);
    return list;
  };
  return {
    prefix,
    xml,
    element: (list, index) => {
      const entry = listOf(list).elements[index];
      return entry ? plainEntry(entry) : null;
    },
    texts: (list) => [...listOf(list).elements.map(({ start, end }) => xml.slice(start, end)), ...listOf(list).added],
    numberOf: (name, text) => {
      const list = listOf(name);
      const there = list.known.get(text);
      if (there !== undefined) return there;
      const number = list.elements.length + list.added.length;
      list.known.set(text, number);
      list.added.push(text);
      return number;
    },
    flush: () => {
      if ([...lists.values()].every(({ added, filler }) => added.length === filler)) return;
      // A look refers to an entry of each of these lists, which a file may lack.
      if (lists.has("cellXfs")) for (const name of REFERRED) listOf(name);
      const entries = LISTS.flatMap((name) => {
        const list = lists.get(name as StyleList);
        const isNeeded = list && (list.added.length > list.filler || list.elements.length === 0);
        return isNeeded && list.added.length > 0 ? entriesIn(xml, root, name, list.added) : [];
      });
      const next = spliced(xml, entries);
      if (path !== null && draft.text(path) !== null) draft.write(path, next);
      else {
        // A workbook has one part of styles: a relation to one that is lacking would stand in the way.
        const lost = relationOfKind(draft.relations(workbook), "styles");
        if (lost) draft.unrelate(workbook, lost.id);
        const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
        draft.relate(workbook, "styles", draft.add(`${folder}styles.xml`, draft.inOwnNames(next), STYLES_TYPE));
      }
    },
  };
}

/** The entries at the end of their list, which is put in where there is none. */
function entriesIn(xml: string, root: XmlElement, name: (typeof LISTS)[number], added: readonly string[]): Splice[] {
  const list = childOf(root, name);
  const prefix = prefixOf(root.name);
  if (list) {
    const count = String(list.children.length + added.length);
    return [withAttribute(list, "count", count), appended(xml, list, added.join(""))];
  }
  const text = `<${prefix}${name} count="${added.length}">${added.join("")}</${prefix}${name}>`;
  const later = LISTS.slice(LISTS.indexOf(name) + 1) as readonly string[];
  const next = root.children.find((child) => later.includes(child.local));
  return [next ? before(next, text) : appended(xml, root, text)];
}

/** The text of an element without the prefix question: its children's own XML. */
export function childTexts(xml: string, element: XmlElement | null): Map<string, string> {
  return new Map((element?.children ?? []).map((child) => [child.local, xml.slice(child.start, child.end)]));
}
