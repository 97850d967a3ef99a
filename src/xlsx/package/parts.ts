// An .xlsx file is a zip of XML parts that refer to each other by relations (ECMA-376 part 2, "Relationships"); here
// the parts of the workbook are found by them.

import { limited, NotAWorkbook } from "./limits";
import { SPACES } from "./namespaces";
import { type Relation, relationOfKind, relationsOf } from "./relations";
import { type Parts, partText, unzipParts } from "./unzip";
import { isTrue } from "./xml";
import { NotWellFormed } from "./xml-tags";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "./xml-tree";

/** A tab of any kind: "worksheet", "chartsheet", "dialogsheet". */
export interface TabPart {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

/** A tab with cells. */
export interface SheetPart extends TabPart {
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface WorkbookParts {
  readonly parts: Parts;
  /** Of the workbook's own part. */
  readonly path: string;
  /** Whether the file is of the strict kind; see namespaces. */
  readonly isStrict: boolean;
  /** All tabs in their order, those without cells among them. */
  readonly tabs: readonly TabPart[];
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days to add to this file's dates: 1462 where it counts from 1904 (ECMA-376 part 1, 18.17.4.1), else 0. */
  readonly dayOffset: number;
  /** Whether the file asks for its formulas to be computed when it is opened; the values in it may then be old. */
  readonly computesOnOpen: boolean;
  /** The tab in front, counted from 0 among those with cells; 0 where another kind of tab is in front. */
  readonly activeIndex: number;
}

const DAYS_1900_TO_1904 = 1462;

/** @throws NotAWorkbook for bytes that are no .xlsx. */
export function openParts(bytes: Uint8Array): WorkbookParts {
  const parts = unzip(bytes);
  try {
    return workbookParts(parts);
  } catch (error) {
    if (error instanceof NotWellFormed) throw new NotAWorkbook();
    throw error;
  }
}

/**
 * The workbook of a package.
 *
 * @throws NotAWorkbook where it has none, NotWellFormed where it can't be read.
 */
export function workbookParts(parts: Parts): WorkbookParts {
  const path = relationOfKind(relationsOf(parts, ""), "officeDocument")?.target ?? "";
  const xml = partText(parts, path);
  if (xml === null) throw new NotAWorkbook();
  const root = parseXml(xml);
  if (root.local !== "workbook" || root.space !== SPACES.sheet) throw new NotAWorkbook();
  const relations = relationsOf(parts, path);
  const tabs = tabsOf(root, relations);
  limited("tabs", tabs.length);
  const sheets = tabs
    .filter(({ kind, path: part }) => kind === "worksheet" && parts[part])
    .map((tab): SheetPart => ({ ...tab, relations: relationsOf(parts, tab.path) }));
  if (sheets.length === 0) throw new NotAWorkbook();
  const ofKind = (kind: string): string | null => partText(parts, relationOfKind(relations, kind)?.target ?? "");
  const view = childOf(childOf(root, "bookViews") ?? root, "workbookView");
  const active = tabs[Number((view && attributeOf(view, "activeTab")) ?? 0)];
  const flag = (element: string, attribute: string): boolean => {
    const found = childOf(root, element);
    return found !== null && isTrue(attributeOf(found, attribute) ?? undefined);
  };
  return {
    parts,
    path,
    isStrict: isStrictXml(xml, root),
    tabs,
    sheets,
    // Whoever saves a workbook asks for its tabs alone, and often.
    get sharedStrings() {
      return ofKind("sharedStrings");
    },
    get styles() {
      return ofKind("styles");
    },
    dayOffset: flag("workbookPr", "date1904") ? DAYS_1900_TO_1904 : 0,
    computesOnOpen: flag("calcPr", "fullCalcOnLoad"),
    activeIndex: Math.max(
      sheets.findIndex((sheet) => sheet.path === active?.path),
      0,
    ),
  };
}

function tabsOf(root: XmlElement, relations: ReadonlyMap<string, Relation>): TabPart[] {
  const list = childOf(root, "sheets");
  return (list ? childrenOf(list, "sheet") : []).map((element) => {
    const relation = relations.get(attributeOf(element, "id", SPACES.relation) ?? "");
    const name = attributeOf(element, "name") ?? "";
    return { name, kind: relation?.kind ?? "", path: relation?.target ?? "" };
  });
}

/** Whether a part was written with the strict names. */
export function isStrictXml(xml: string, root: XmlElement): boolean {
  return xml.slice(root.start, root.openEnd).includes("http://purl.oclc.org/ooxml/");
}

function unzip(bytes: Uint8Array): Parts {
  try {
    return unzipParts(bytes);
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : new NotAWorkbook();
  }
}
