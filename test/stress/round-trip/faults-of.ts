// What a round trip changed in a workbook though nobody meant it to: parts, and cells of tabs that are the person's own.

import { type Cell, hasContent, PLAIN, sameStyle, styleKey } from "../../../src/local/runtime/model/cell";
import { cellsOf, type SheetModel } from "../../../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { splitSheet } from "../../../src/local/xlsx/edit/sheet-text";
import { removed, spliced } from "../../../src/local/xlsx/package/splice";
import { unpack, unzipAnew } from "../../../src/local/xlsx/package/zip";
import { GRID_LIMIT } from "../../../src/workbook/cells/a1";
import { schemaOf } from "../../../src/workbook/cells/tab";
import { SUMMARY_TAB } from "../../../src/workbook/schema/tabs";
import { openParts, type WorkbookParts } from "../../../src/xlsx/package/parts";
import { ownersOfRelations, relationOfKind, relationsOf, relationsPath } from "../../../src/xlsx/package/relations";
import { type Parts, partText } from "../../../src/xlsx/package/unzip";
import { attributeOf, childrenOf, descendantsOf, parseXml } from "../../../src/xlsx/package/xml-tree";
import { modelOf } from "../../helpers/local/file-world";
import { EDITED, INSERTED } from "./trip";

export interface Done {
  /** The tab that was edited. */
  readonly tab: string;
  readonly isTyped: boolean;
  readonly isInserted: boolean;
}

const isOurs = (name: string): boolean => schemaOf(name) !== undefined || name === SUMMARY_TAB;

/** Elements and attributes that say where something stands, or hold a formula: they follow an inserted row. */
const PLACES =
  /(<((?:\w+:)?(?:f|formula\d?|sqref|row|rowOff|Row|Anchor|Fmla\w+|calculatedColumnFormula|totalsRowFormula))(?:\s[^>]*)?>)[^<]*(<\/\2\s*>)/g;
const ADDRESSES =
  /\s(?:ref|sqref|topLeftCell|activeCell|location|textlink|fmla\w+|listFillRange|linkedCell|r|r1|r2|id|count)=(?:"[^"]*"|'[^']*')/g;

/** A shared formula is written out where its copies no longer say the same. */
const FORMULA = /<((?:\w+:)?f)(?:\s[^>]*?)?(?:\/>|>[^<]*<\/\1\s*>)/g;

/** What was UTF-16 is written as UTF-8, and a table calls its columns what their header cells say. */
const SAID_ANEW = /^<\?xml[^>]*\?>|(?<=<(?:\w+:)?tableColumn\s[^>]*?)\sname="[^"]*"/g;

const withoutPlaces = (xml: string): string =>
  xml
    .replace(SAID_ANEW, "")
    .replace(FORMULA, "<$1/>")
    .replace(PLACES, "$1$3")
    .replace(ADDRESSES, "")
    .replace(/\s+/g, " ");

/** Parts that only lead to others, or that tell of the whole workbook; what they held must still be there. */
const LISTING = /\.rels$|^\[Content_Types\]\.xml$|workbook\d*\.xml$|docProps[/\\]custom\.xml$/i;

/** Attributes that count tabs, or ask for formulas to be computed: new tabs and values change them. */
const COUNTING = ["activeTab", "firstSheet", "fullCalcOnLoad"];

/** Every element of the old part without children is in the new one, with the same attributes. */
function lostElements(before: string, after: string): string[] {
  const leaves = (xml: string): string[] => {
    const root = parseXml(xml);
    const elements = [...descendantsOf(root)].filter((one) => one !== root);
    const tabs = elements.filter(({ local }) => local === "sheet").map((one) => attributeOf(one, "name") ?? "");
    return elements
      .filter(({ children }) => children.length === 0)
      .map((element) => {
        const attributes = element.attributes.filter(({ local }) => !COUNTING.includes(local));
        const said = attributes.map(({ local, name, value }) => {
          return `${name}=${local === "localSheetId" ? tabs[Number(value)] : value}`;
        });
        return `${element.local} ${said.toSorted()}`;
      });
  };
  const there = new Set(leaves(after));
  return leaves(before).filter((leaf) => !there.has(leaf) && !/calcChain|^calcPr|^workbookPr /.test(leaf));
}

/** Every style of the old part stands where it stood, and others only after it. */
function lostStyles(before: string, after: string): string[] {
  const lists = (xml: string): Map<string, string[]> => {
    const root = parseXml(xml);
    return new Map(
      root.children.map((list) => [list.local, list.children.map((one) => xml.slice(one.start, one.end))]),
    );
  };
  const now = lists(after);
  return [...lists(before)].flatMap(([list, items]) => {
    const kept = now.get(list);
    return items.flatMap((item, index) => (kept?.[index] === item ? [] : [`style ${list} ${index}`]));
  });
}

/** Kinds of parts that belong to one part alone. */
const OWNED = ["comments", "vmlDrawing", "drawing", "table", "threadedComment", "ctrlProp", "chart", "worksheet"];

function sharedParts(parts: Parts): Set<string> {
  const owners = new Map<string, number>();
  for (const from of ownersOfRelations(parts)) {
    for (const { kind, target, isOutside } of relationsOf(parts, from).values())
      if (!isOutside && OWNED.includes(kind)) owners.set(target, (owners.get(target) ?? 0) + 1);
  }
  return new Set([...owners].filter(([, count]) => count > 1).map(([path]) => path));
}

/** What our own tabs lead to: their notes and charts are ours to change. */
function partsOfOurTabs({ parts, sheets }: WorkbookParts): Set<string> {
  const found = new Set(sheets.filter(({ name }) => isOurs(name)).map(({ path }) => path));
  for (const from of found)
    for (const { kind, target, isOutside } of relationsOf(parts, from).values())
      if (!isOutside && OWNED.includes(kind)) found.add(target);
  return found;
}

/** Relations without those that led nowhere: of some kinds one part has one, and what is new takes its place. */
function withoutLost(path: string, parts: Parts, xml: string): string {
  const owner = ownersOfRelations(parts).find((one) => relationsPath(one) === path);
  if (owner === undefined) return xml;
  const lost = [...relationsOf(parts, owner).values()].filter(({ target, isOutside }) => !isOutside && !parts[target]);
  const ids = lost.map(({ id }) => id);
  const gone = childrenOf(parseXml(xml), "Relationship").filter((one) => ids.includes(attributeOf(one, "Id") ?? ""));
  return spliced(xml, gone.map(removed));
}

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/i.test(path);

function faultsOfPart(path: string, book: WorkbookParts, now: Parts, done: Done): string[] {
  const [before, after] = [book.parts[path], now[path]];
  if (before && after && Buffer.compare(before, after) === 0) return [];
  if (!isXml(path)) return [`${path} is changed`];
  const [was, is] = [partText(book.parts, path) ?? "", partText(now, path) ?? ""];
  const sheet = book.sheets.find((one) => one.path === path);
  if (LISTING.test(path) && path !== sheet?.path)
    return lostElements(withoutLost(path, book.parts, was), is).map((one) => `${path} lost ${one}`);
  if (path === relationOfKind(relationsOf(book.parts, book.path), "styles")?.target)
    return lostStyles(was, is).map((one) => `${path} lost ${one}`);
  if (!done.isInserted && !sheet) return [`${path} is changed`];
  const seen = (xml: string): string =>
    withoutPlaces(sheet?.name === done.tab ? splitSheet(xml).around : xml).replace(/<dimension[^>]*>/, "");
  const [a, b] = [seen(was), seen(is)];
  if (a === b) return [];
  const at = [...a].findIndex((sign, index) => b[index] !== sign);
  return [
    `${path} is changed: ${a.slice(Math.max(at - 60, 0), at + 60)} … is now … ${b.slice(Math.max(at - 60, 0), at + 60)}`,
  ];
}

/** Whether nothing is lost with a cell that is pushed past the sheet's edge: its column may have its format. */
function isBlank({ columns }: SheetModel, column: number, cell: Cell): boolean {
  if (hasContent(cell) || cell.note !== null || cell.link !== null) return false;
  const style = columns.get(column)?.style ?? PLAIN;
  return sameStyle({ ...cell.style, base: style.base }, style);
}

/** What each cell of the person's own tabs says, by tab and place. Values of formulas may be computed anew. */
function said(book: WorkbookModel, moved: (tab: string, row: number, column: number) => number | null) {
  return new Map(
    book.sheets
      .filter(({ name }) => !isOurs(name))
      .flatMap((sheet) =>
        [...cellsOf(sheet)].flatMap(({ row, column, cell }): [string, string][] => {
          const place = moved(sheet.name, row, column);
          if (place !== null && place > GRID_LIMIT.rows && isBlank(sheet, column, cell)) return [];
          const value = cell.formula === null ? cell.value : "formula";
          const all = JSON.stringify([
            value,
            styleKey({ ...cell.style, base: 0, color: cell.style.color ?? "#000000" }),
            cell.note,
            cell.link !== null,
          ]);
          return place === null ? [] : [[`${sheet.name}!${place},${column}`, all]];
        }),
      ),
  );
}

function faultsOfCells(before: Uint8Array, after: Uint8Array, done: Done): string[] {
  const place = (tab: string, row: number, column: number): number | null => {
    if (tab !== done.tab) return row;
    if (done.isTyped && row === EDITED.row + 1 && column === EDITED.column + 1) return null;
    return done.isInserted && row > INSERTED ? row + 1 : row;
  };
  const was = said(modelOf(before), place);
  const is = said(modelOf(after), (_tab, row) => row);
  return [...was].flatMap(([at, text]) => (is.get(at) === text ? [] : [`${at}: ${text} is now ${is.get(at)}`]));
}

const MOST_TOLD = 5;

/** What is not as it should be, each in a line. */
export function faultsOf(before: Uint8Array, after: Uint8Array, done: Done): string[] {
  // What a zip says of its parts may be untrue, and the desk doesn't rely on it.
  unpack(before);
  const book = openParts(before);
  const now = unzipAnew(after);
  const ours = partsOfOurTabs(book);
  const parts = Object.keys(book.parts).flatMap((path) => {
    if (!now[path]) return /calcChain/i.test(path) || path.endsWith("/") ? [] : [`${path} is lost`];
    return ours.has(path) ? [] : faultsOfPart(path, book, now, done);
  });
  const wereShared = sharedParts(book.parts);
  const shared = [...sharedParts(now)].filter((path) => !wereShared.has(path)).map((path) => `${path} has two owners`);
  return [...parts, ...shared, ...faultsOfCells(before, after, done)].slice(0, MOST_TOLD);
}
