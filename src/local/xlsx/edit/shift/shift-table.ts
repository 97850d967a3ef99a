// Excel's tables and filters after rows or columns moved (ECMA-376 part 1, 18.5.1 and 18.3.2): their blocks, the columns
// of tables, which have names of their own, and those of filters, which are numbered from where the filter begins.

import { parseRect, type Rect, rectName } from "../../../../workbook/cells/a1";
import { escapeAttribute } from "../../../../xlsx/package/xml";
import { prefixOf } from "../../../../xlsx/package/xml-tags";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../../../../xlsx/package/xml-tree";
import { type Shift, shiftRect } from "../../../runtime/model/shift";
import { freeHeading } from "../../../runtime/model/table-heads";
import { appended, before, removed, type Splice, withAttribute } from "../../package/splice";
import { shiftAddress, shiftIndex } from "./addresses";

/** A column of a table that is gone, by the names that formulas know it by. */
export interface GoneColumn {
  readonly table: string;
  readonly column: string;
}

export interface MovedTable {
  readonly splices: readonly Splice[];
  readonly goneColumns: readonly GoneColumn[];
}

/** What a filter asks of each of its columns follows the column, and goes with it. */
export function shiftFilterColumns(filter: XmlElement, shift: Shift): Splice[] {
  const rect = parseRect(attributeOf(filter, "ref") ?? "");
  const moved = rect && shiftRect(rect, shift);
  if (shift.axis === "rows" || !rect || !moved) return [];
  return childrenOf(filter, "filterColumn").flatMap((own): Splice[] => {
    const number = Number(attributeOf(own, "colId") ?? 0);
    const { index, isGone } = shiftIndex(rect.column - 1 + number, shift);
    const next = index + 1 - moved.column;
    if (isGone) return [removed(own)];
    return next === number ? [] : [withAttribute(own, "colId", String(next))];
  });
}

interface MovedColumns {
  readonly splices: readonly Splice[];
  readonly gone: readonly XmlElement[];
}

/** The list of a table's columns: one for each column of its block, in their order, with names and numbers of their own. */
function shiftColumns(xml: string, root: XmlElement, rect: Rect, { axis, at, count }: Shift): MovedColumns {
  const list = childOf(root, "tableColumns");
  if (axis === "rows" || !list) return { splices: [], gone: [] };
  const columns = childrenOf(list, "tableColumn");
  const placeOf = (index: number): number => rect.column + index;
  const gone = columns.filter((_, index) => count < 0 && placeOf(index) >= at && placeOf(index) < at - count);
  const isInside = count > 0 && at > rect.column && at <= rect.lastColumn;
  const names = columns.map((one) => attributeOf(one, "name") ?? "");
  const numbers = columns.map((one) => Number(attributeOf(one, "id") ?? 0));
  const come: string[] = [];
  while (isInside && come.length < count) {
    const name = freeHeading(names);
    names.push(name);
    const id = Math.max(0, ...numbers) + come.length + 1;
    come.push(`<${prefixOf(list.name)}tableColumn id="${id}" name="${escapeAttribute(name)}"/>`);
  }
  const next = columns[at - rect.column];
  const put = next ? before(next, come.join("")) : appended(xml, list, come.join(""));
  const changed = gone.length > 0 || come.length > 0;
  return {
    splices: [
      ...(changed ? [withAttribute(list, "count", String(columns.length - gone.length + come.length))] : []),
      ...gone.map(removed),
      ...(come.length > 0 ? [put] : []),
    ],
    gone,
  };
}

const FILTERING = ["autoFilter", "sortState", "sortCondition"];

/** Blocks of the table's filter and sorting. A filter's own columns are moved apart. */
function shiftFiltering(element: XmlElement, shift: Shift): Splice[] {
  const address = FILTERING.includes(element.local) ? attributeOf(element, "ref") : null;
  const moved = address === null ? null : shiftAddress(address, shift);
  if (address !== null && moved === null) return [removed(element)];
  return [
    ...(moved === null ? [] : [withAttribute(element, "ref", moved)]),
    ...(element.local === "autoFilter" ? shiftFilterColumns(element, shift) : []),
    ...element.children
      .filter(({ local }) => local !== "filterColumn")
      .flatMap((child) => shiftFiltering(child, shift)),
  ];
}

/** A table's own block, its columns, its filter and its sorting; null when the table is gone with its rows. */
export function shiftTable(xml: string, root: XmlElement, shift: Shift): MovedTable | null {
  const rect = parseRect(attributeOf(root, "ref") ?? "");
  const moved = rect && shiftRect(rect, shift);
  const headers = Number(attributeOf(root, "headerRowCount") ?? 1);
  const totals = Number(attributeOf(root, "totalsRowCount") ?? 0);
  if (!rect || !moved) return null;
  const isHeaderGone = shift.axis === "rows" && headers > 0 && shiftIndex(rect.row - 1, shift).isGone;
  const isBodyGone = moved.lastRow - moved.row + 1 < headers + totals + 1;
  if (isHeaderGone || isBodyGone) return null;
  const isTotalGone = shift.axis === "rows" && totals > 0 && shiftIndex(rect.lastRow - 1, shift).isGone;
  const columns = shiftColumns(xml, root, rect, shift);
  const table = attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "";
  return {
    splices: [
      withAttribute(root, "ref", rectName(moved)),
      ...(isTotalGone ? [withAttribute(root, "totalsRowCount", null)] : []),
      ...columns.splices,
      ...root.children.filter(({ local }) => local !== "tableColumns").flatMap((child) => shiftFiltering(child, shift)),
    ],
    goneColumns: columns.gone.map((one) => ({ table, column: attributeOf(one, "name") ?? "" })),
  };
}

/** How a name stands within brackets in a formula (18.5.1: an apostrophe before what has a meaning there). */
const inBrackets = (name: string): string => name.replace(/['[\]#]/g, "'$&");
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A formula without what it refers to of a column that is gone. */
export function withoutTableColumn(formula: string, { table, column }: GoneColumn): string {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  const name = literal(inBrackets(column));
  const alone = `\\[${name}\\]`;
  const among = `\\[(?:\\[(?:[^\\[\\]']|'.)*\\][,:])*\\[${name}\\](?:[,:]\\[(?:[^\\[\\]']|'.)*\\])*\\]`;
  return formula.replace(new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${literal(table)}(?:${alone}|${among})`, "giu"), "#REF!");
}
