// Puts single cells into a sheet's data and leaves every other byte of it alone.

import { cellName, GRID_LIMIT, parseRect, rectName } from "../../../../workbook/cells/a1";
import { escapeXml } from "../../../../xlsx/package/xml";
import { attributeOf, childOf } from "../../../../xlsx/package/xml-tree";
import { withAttribute } from "../../package/splice";
import { encodeSigns } from "../../read/cell-text";
import { editAround, type SheetText } from "../sheet-text";
import { formulaXml, freeFormulas } from "./formulas";
import { areInOrder, inOrder } from "./row-order";
import { cellSpans, rowSpans, startTag, tagWith, writtenAttribute } from "./spans";

/** What a cell is to hold, with its value as the file has it: a day is counted from the file's own first day. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  /** Without "="; its value is left for the program that opens the file. */
  readonly formula: string | null;
}

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  /** Null leaves what the cell holds. */
  readonly content: CellContent | null;
  /** The number of the file's style; null leaves the one it has. */
  readonly style: number | null;
}

const EMPTY_CONTENT: CellContent = { value: null, formula: null };

function cellXml(name: string, { value, formula }: CellContent, style: string | null, prefix: string): string {
  const start = `<${prefix}c r="${name}"${style === null ? "" : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  if (formula !== null) return `${start}>${formulaXml(prefix, formula)}${end}`;
  if (value === null) return style === null ? "" : `${start}/>`;
  const plain = (text: string): string => `<${prefix}v>${text}</${prefix}v>${end}`;
  if (typeof value === "number") return `${start}>${plain(String(value))}`;
  if (typeof value === "boolean") return `${start} t="b">${plain(value ? "1" : "0")}`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(encodeSigns(value))}</${prefix}t>`;
  return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is>${end}`;
}

/** The cell after the change; "" when nothing is left of it. */
function patchCell(xml: string, tag: string, name: string, patch: CellPatch, prefix: string): string {
  const style = patch.style === null ? (writtenAttribute(tag, "s") ?? null) : String(patch.style || "0");
  if (patch.content) return cellXml(name, patch.content, style === "0" ? null : style, prefix);
  if (tag === "") return cellXml(name, EMPTY_CONTENT, style === "0" ? null : style, prefix);
  return tagWith(tag, "s", style === "0" ? null : style) + xml.slice(tag.length);
}

interface PlacedCell {
  readonly column: number;
  readonly xml: string;
}

/** The row with the cells in order. Every cell gets its address, for one without might then follow another. */
function patchRow(rowXml: string, row: number, patches: readonly CellPatch[], prefix: string): string {
  const tag = startTag(rowXml);
  const spans = cellSpans(rowXml, prefix);
  const cells = new Map<number, PlacedCell>();
  for (const { column, start, openEnd, end } of spans) {
    const open = rowXml.slice(start, openEnd);
    const named = writtenAttribute(open, "r") === undefined ? tagWith(open, "r", cellName(row, column)) : open;
    cells.set(column, { column, xml: named + rowXml.slice(openEnd, end) });
  }
  for (const patch of patches) {
    const before = cells.get(patch.column)?.xml ?? "";
    const open = startTag(before);
    const xml = patchCell(before, open, cellName(row, patch.column), patch, prefix);
    cells.set(patch.column, { column: patch.column, xml });
  }
  const ordered = [...cells.values()].toSorted((a, b) => a.column - b.column).map(({ xml }) => xml);
  // `spans` only helps programs to read faster (ECMA-376 part 1, 18.3.1.73), and new cells may make it untrue.
  const open = tagWith(tag, "spans", null).replace(/\s*\/>$/, ">");
  const rest = spans.length > 0 ? rowXml.slice(spans.at(-1)?.end) : tag.endsWith("/>") ? "" : rowXml.slice(tag.length);
  return `${open}${ordered.join("")}${rest === "" ? `</${prefix}row>` : rest}`;
}

/** A row's height in points, and whether a person set it. */
export interface RowHeight {
  readonly points: number;
  readonly isSet: boolean;
}

function withHeight(rowXml: string, height: RowHeight): string {
  const tag = startTag(rowXml);
  const high = tagWith(tagWith(tag, "customHeight", height.isSet ? "1" : null), "ht", String(height.points));
  return high + rowXml.slice(tag.length);
}

function byRow(patches: readonly CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const patch of patches) {
    const row = rows.get(patch.row);
    if (row) row.push(patch);
    else rows.set(patch.row, [patch]);
  }
  return rows;
}

/** The data with the cells in it, and with the heights on their rows. */
function patchData(
  data: string,
  prefix: string,
  patches: readonly CellPatch[],
  heights: ReadonlyMap<number, RowHeight>,
): string {
  const spans = rowSpans(data, prefix);
  if (!areInOrder(spans)) return patchData(inOrder(data, prefix), prefix, patches, heights);
  const rows = byRow(patches);
  const numbers = [...new Set([...rows.keys(), ...heights.keys()])].toSorted((a, b) => a - b);
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  for (const number of numbers) {
    while (next < spans.length && (spans[next]?.row ?? 0) < number) next += 1;
    const span = spans[next];
    const isThere = span?.row === number;
    const from = span ? span.start : (spans.at(-1)?.end ?? 0);
    const xml = isThere && span ? data.slice(span.start, span.end) : `<${prefix}row r="${number}"></${prefix}row>`;
    const own = rows.get(number);
    const patched = own ? patchRow(xml, number, own, prefix) : xml;
    const height = heights.get(number);
    pieces.push(data.slice(copied, from), height ? withHeight(patched, height) : patched);
    copied = isThere && span ? span.end : from;
  }
  return [...pieces, data.slice(copied)].join("");
}

/** The extent that the sheet gives for its cells, grown to hold the new ones. */
function growDimension(sheet: SheetText, patches: readonly CellPatch[]): SheetText {
  return editAround(sheet, (root) => {
    const dimension = childOf(root, "dimension");
    const rect = dimension && parseRect(attributeOf(dimension, "ref") ?? "");
    if (!dimension || !rect) return [];
    const grown = patches.reduce(
      (block, { row, column }) => ({
        row: Math.min(block.row, row),
        column: Math.min(block.column, column),
        lastRow: Math.max(block.lastRow, row),
        lastColumn: Math.max(block.lastColumn, column),
      }),
      rect,
    );
    const isSame = rectName(grown) === rectName(rect);
    return isSame ? [] : [withAttribute(dimension, "ref", rectName(grown))];
  });
}

/** Nobody could open a file with content past the sheet's edge. */
function refuseOutside(written: readonly CellPatch[]): void {
  const isOutside = written.some(({ row, column }) => row > GRID_LIMIT.rows || column > GRID_LIMIT.columns);
  if (isOutside) throw new RangeError("content past the sheet's edge");
}

/**
 * The sheet with the cells in it, and with heights on rows.
 *
 * @throws RangeError for content past the sheet's last row or column.
 */
export function putCells(
  sheet: SheetText,
  patches: readonly CellPatch[],
  heights: ReadonlyMap<number, RowHeight>,
): SheetText {
  if (patches.length === 0 && heights.size === 0) return sheet;
  const written = patches.filter(({ content }) => content !== null);
  refuseOutside(written);
  const free = written.length === 0 ? sheet.data : freeFormulas(sheet.data, sheet.prefix, written);
  const data = patchData(free, sheet.prefix, patches, heights);
  return growDimension({ ...sheet, data }, patches);
}
