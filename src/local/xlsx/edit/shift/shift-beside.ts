// The parts that stand beside a sheet and place things on its cells: notes and their boxes, conversations, tables, pivot
// tables and drawings.

import { SPACES } from "../../../../xlsx/package/namespaces";
import {
  attributeOf,
  childOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
} from "../../../../xlsx/package/xml-tree";
import type { Shift } from "../../../runtime/model/shift";
import type { PackageDraft } from "../../package/package-draft";
import { filled, removed, type Splice, spliced, withAttribute } from "../../package/splice";
import { shapeNumber } from "../notes/note-boxes";
import { ownPart } from "../notes/own-part";
import { shiftAddress, shiftAddresses, shiftIndex } from "./addresses";
import { isReadable, UNCLOSED } from "./package-formulas";
import { shiftDrawing } from "./shift-anchors";
import { type GoneColumn, shiftTable } from "./shift-table";

/** Every element with an address moves with it, and goes with its cell: comments, conversations, mapped cells. */
function shiftPlaced(root: XmlElement, names: readonly string[], attribute: string, shift: Shift): Splice[] {
  return [...descendantsOf(root)].flatMap((element): Splice[] => {
    const address = names.includes(element.local) ? attributeOf(element, attribute) : null;
    if (address === null) return [];
    const moved = shiftAddress(address, shift);
    return moved === null ? [removed(element)] : [withAttribute(element, attribute, moved)];
  });
}

const CLIENT_DATA = "ClientData";

/** The numbers of an anchor: column, pixels, row, pixels of one corner and then of the other (ECMA-376 part 4, 19.4.2.4). */
function shiftBoxAnchor(text: string, shift: Shift): string {
  const numbers = text.split(",").map((one) => Number(one.trim()));
  const first = shift.axis === "rows" ? 2 : 0;
  const from = numbers[first];
  const to = numbers[first + 4];
  if (numbers.length !== 8 || from === undefined || to === undefined) return text;
  const step = shiftIndex(from, shift).index - from;
  numbers[first] = from + step;
  numbers[first + 4] = to + step;
  return numbers.join(", ");
}

/** The boxes of notes and the old drawings of controls. A control that stays where it is has no place among the cells. */
function shiftBoxes(xml: string, root: XmlElement, staying: ReadonlySet<string>, shift: Shift): Splice[] {
  return [...descendantsOf(root)].flatMap((shape): Splice[] => {
    const data = childOf(shape, CLIENT_DATA, SPACES.vmlExcel);
    if (!data) return [];
    const place = childOf(data, shift.axis === "rows" ? "Row" : "Column");
    const moved = place && shiftIndex(Number(textIn(xml, place)), shift);
    if (moved?.isGone && attributeOf(data, "ObjectType") === "Note") return [removed(shape)];
    const anchor = childOf(data, "Anchor");
    const isStaying = staying.has(String(shapeNumber(shape)));
    return [
      ...(place && moved ? [filled(xml, place, String(moved.index))] : []),
      ...(anchor && !isStaying ? [filled(xml, anchor, shiftBoxAnchor(textIn(xml, anchor), shift))] : []),
    ];
  });
}

function shiftPivot(root: XmlElement, shift: Shift): Splice[] {
  const location = childOf(root, "location");
  const address = location && attributeOf(location, "ref");
  const moved = address ? shiftAddresses(address, shift) : null;
  return location && moved ? [withAttribute(location, "ref", moved)] : [];
}

/** What a shift took away of a sheet's tables. */
export interface GoneOfTables {
  /** The relations of tables that are gone with their rows. */
  readonly tables: readonly string[];
  readonly columns: readonly GoneColumn[];
}

/**
 * Moves what stands on a sheet's cells in other parts.
 *
 * @param staying Numbers of controls that don't move with cells.
 */
export function shiftBeside(
  draft: PackageDraft,
  sheetPath: string,
  staying: ReadonlySet<string>,
  shift: Shift,
): GoneOfTables {
  const tables: string[] = [];
  const columns: GoneColumn[] = [];
  for (const relation of draft.relations(sheetPath).values()) {
    const { id, kind, isOutside } = relation;
    const xml = isOutside ? null : draft.text(relation.target);
    if (
      xml === null ||
      !/^(?:comments|threadedComment|vmlDrawing|drawing|table|pivotTable|tableSingleCells)$/.test(kind)
    )
      continue;
    if (!isReadable(xml)) continue;
    const target = ownPart(draft, sheetPath, relation);
    const root = parseXml(xml, UNCLOSED);
    const table = kind === "table" ? shiftTable(xml, root, shift) : null;
    columns.push(...(table?.goneColumns ?? []));
    if (kind === "table" && !table) tables.push(id);
    else draft.write(target, spliced(xml, table?.splices ?? splicesFor(xml, root, kind, staying, shift)));
  }
  return { tables, columns };
}

function splicesFor(xml: string, root: XmlElement, kind: string, staying: ReadonlySet<string>, shift: Shift): Splice[] {
  switch (kind) {
    case "comments":
      return shiftPlaced(root, ["comment"], "ref", shift);
    case "threadedComment":
      return shiftPlaced(root, ["threadedComment"], "ref", shift);
    case "tableSingleCells":
      return shiftPlaced(root, ["singleXmlCell"], "r", shift);
    case "vmlDrawing":
      return shiftBoxes(xml, root, staying, shift);
    case "drawing":
      return shiftDrawing(xml, root, shift);
    default:
      return shiftPivot(root, shift);
  }
}
