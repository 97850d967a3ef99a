// What people entered, found again in the parts of a save.

import { cellName } from "../../../workbook/cells/a1";
import { type Cell, changesOf } from "../../runtime/model/cell";
import { isDateFormat } from "../../runtime/model/number-format";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import { cellSpans, rowSpans } from "../edit/cells/spans";
import { conversationCells } from "../edit/notes/notes";
import { splitSheet } from "../edit/sheet-text";
import type { WorkbookParts } from "../package/parts";
import { relationOfKind } from "../package/relations";
import { decodeSigns } from "../package/xml";
import { attributeOf, childOf, descendantsOf, parseXml, textIn, type XmlElement } from "../package/xml-tree";
import { type Parts, partText } from "../package/zip";
import { encodeSigns } from "../read/cell-text";
import { Broken } from "./check-parts";

/** A cell as the file says it: its formula, else its value. */
function entryIn(xml: string, cell: XmlElement): string {
  const own = (name: string): XmlElement | null => childOf(cell, name, "");
  const formula = own("f");
  if (formula) return `=${textIn(xml, formula)}`;
  const inside = own("is");
  const value = own("v");
  if (inside) return decodeSigns(textIn(xml, inside));
  const text = value ? textIn(xml, value) : "";
  return attributeOf(cell, "t") === "b" ? (text === "1" ? "TRUE" : "FALSE") : text;
}

/** A cell as it must stand in the file. */
function entryOf({ value, formula, style }: Cell, dayOffset: number): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return decodeSigns(encodeSigns(value));
  return String(isDateFormat(style.numberFormat) ? value - dayOffset : value);
}

function checkCells(xml: string, sheet: SheetModel, dayOffset: number): void {
  const { data, prefix } = splitSheet(xml);
  const wanted = new Map<number, { column: number; cell: Cell }[]>();
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (!changesOf(cell)?.content) continue;
    wanted.set(row, [...(wanted.get(row) ?? []), { column, cell }]);
  }
  if (wanted.size === 0) return;
  const spans = new Map(rowSpans(data, prefix).map((span) => [span.row, span]));
  for (const [row, entries] of wanted) {
    const span = spans.get(row);
    const rowXml = span ? data.slice(span.start, span.end) : "";
    const cells = new Map(cellSpans(rowXml, prefix).map((one) => [one.column, rowXml.slice(one.start, one.end)]));
    for (const { column, cell } of entries) {
      const own = (cells.get(column) ?? "<c/>").replace(new RegExp(`(</?)${prefix}`, "g"), "$1");
      const found = entryIn(own, parseXml(own));
      if (found !== entryOf(cell, dayOffset)) throw new Broken(`${sheet.name}!${cellName(row, column)} is not there`);
    }
  }
}

/** The texts of a sheet's notes, by their cells. */
function notesIn(parts: Parts, { sheets }: WorkbookParts, name: string): Map<string, string> {
  const part = sheets.find((sheet) => sheet.name === name);
  const xml = partText(parts, relationOfKind(part?.relations ?? new Map(), "comments")?.target ?? "");
  if (xml === null) return new Map();
  const comments = [...descendantsOf(parseXml(xml))].filter(({ local }) => local === "comment");
  return new Map(comments.map((one) => [attributeOf(one, "ref") ?? "", decodeSigns(textIn(xml, one))]));
}

function checkNotes(parts: Parts, workbook: WorkbookParts, sheet: SheetModel): void {
  const changed = [...cellsOf(sheet)].filter(({ cell }) => changesOf(cell)?.note);
  if (changed.length === 0) return;
  const path = workbook.sheets.find(({ name }) => name === sheet.name)?.path ?? "";
  const talked = conversationCells(parts, path);
  const notes = notesIn(parts, workbook, sheet.name);
  for (const { row, column, cell } of changed) {
    const name = cellName(row, column);
    const wanted = cell.note === null ? undefined : decodeSigns(encodeSigns(cell.note));
    if (!talked.has(name) && notes.get(name) !== wanted)
      throw new Broken(`the note on ${sheet.name}!${name} is not there`);
  }
}

/**
 * Every entry that was made since the last save is in the file.
 *
 * @throws Broken
 */
export function checkEntries(workbook: WorkbookParts, sheets: readonly SheetModel[]): void {
  for (const sheet of sheets) {
    const part = workbook.sheets.find(({ name }) => name === sheet.name);
    const xml = part && partText(workbook.parts, part.path);
    if (!xml) throw new Broken(`the tab ${sheet.name} is not there`);
    checkCells(xml, sheet, workbook.dayOffset);
    checkNotes(workbook.parts, workbook, sheet);
  }
}
