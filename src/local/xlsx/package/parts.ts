// An .xlsx file is a zip of XML parts that refer to each other by relations (ECMA-376 part 2, "Relationships"); here
// the parts of the workbook are found by them.

import { attributes, decodeXml, elements, isTrue } from "./xml";
import { type Parts, unzipParts } from "./zip";

/** Thrown for bytes that are no zip, or one without what every .xlsx has. */
export class NotAWorkbook extends Error {}

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "hyperlink", "comments". */
  readonly kind: string;
  /** A part's path, or the address of what lies outside the file. */
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface WorkbookParts {
  readonly parts: Parts;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days to add to this file's dates: 1462 where it counts from 1904 (ECMA-376 part 1, 18.17.4.1), else 0. */
  readonly dayOffset: number;
  /** Whether the file asks for its formulas to be computed when it is opened; the values in it may then be old. */
  readonly computesOnOpen: boolean;
  /** The sheet in front, counted from 0. */
  readonly activeIndex: number;
}

const DAYS_1900_TO_1904 = 1462;

export function partText(parts: Parts, path: string): string | null {
  const bytes = parts[path];
  return bytes ? new TextDecoder().decode(bytes) : null;
}

/** What a part refers to, by the ID of the relation. */
export function relationsOf(parts: Parts, path: string): Map<string, Relation> {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  const xml = partText(parts, `${folder}_rels/${path.slice(cut)}.rels`) ?? "";
  const relations = new Map<string, Relation>();
  for (const { tag } of elements(xml, "Relationship")) {
    const read = attributes(tag);
    const id = read["Id"] ?? "";
    const target = read["Target"] ?? "";
    const isOutside = read["TargetMode"] === "External";
    const kind = (read["Type"] ?? "").split("/").at(-1) ?? "";
    relations.set(id, { id, kind, target: isOutside ? target : resolvePath(folder, target) });
  }
  return relations;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** @throws NotAWorkbook for bytes that are no .xlsx. */
export function openParts(bytes: Uint8Array): WorkbookParts {
  const parts = unzip(bytes);
  const root = [...relationsOf(parts, "").values()].find((relation) => relation.kind === "officeDocument");
  const xml = root && partText(parts, root.target);
  if (!root || !xml) throw new NotAWorkbook();
  const relations = relationsOf(parts, root.target);
  const sheets: SheetPart[] = [];
  for (const { tag } of elements(xml, "sheet")) {
    const read = attributes(tag);
    const path = relations.get(read["id"] ?? "")?.target;
    if (path?.includes("worksheets/"))
      sheets.push({ name: decodeXml(read["name"] ?? ""), path, relations: relationsOf(parts, path) });
  }
  if (sheets.length === 0) throw new NotAWorkbook();
  const ofKind = (kind: string): string | null => {
    const relation = [...relations.values()].find((candidate) => candidate.kind === kind);
    return relation ? partText(parts, relation.target) : null;
  };
  const [properties] = elements(xml, "workbookPr");
  const [view] = elements(xml, "workbookView");
  const date1904 = properties ? attributes(properties.tag)["date1904"] : undefined;
  return {
    parts,
    sheets,
    sharedStrings: ofKind("sharedStrings"),
    styles: ofKind("styles"),
    dayOffset: isTrue(date1904) ? DAYS_1900_TO_1904 : 0,
    computesOnOpen: /<calcPr[^>]*fullCalcOnLoad="(?:1|true)"/.test(xml),
    activeIndex: Number((view && attributes(view.tag)["activeTab"]) ?? 0),
  };
}

function unzip(bytes: Uint8Array): Parts {
  try {
    return unzipParts(bytes);
  } catch {
    throw new NotAWorkbook();
  }
}
