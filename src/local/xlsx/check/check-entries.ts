// What people entered, found again in the parts of a save.

import { cellName } from "../../../workbook/cells/a1";
import type { WorkbookParts } from "../../../xlsx/package/parts";
import { relationOfKind, relationsOf } from "../../../xlsx/package/relations";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { decodeSigns } from "../../../xlsx/package/xml";
import { attributeOf, childOf, descendantsOf, parseXml, textIn, type XmlElement } from "../../../xlsx/package/xml-tree";
import type { Cell } from "../../runtime/model/cell";
import type { ChangedTab } from "../../runtime/model/changed-cells";
import { isDateFormat } from "../../runtime/model/number-format";
import { cellSpans, rowSpans, writtenAttribute } from "../edit/cells/spans";
import { conversationCells } from "../edit/notes/conversations";
import { splitSheet } from "../edit/sheet-text";
import { encodeSigns } from "../read/cell-text";
import type { ChangedSheet } from "./changed-rows";
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

/** The rows of a sheet's data by their numbers; null where a row doesn't say its own. */
function numberedRows(data: string, prefix: string): Map<number, string> | null {
  const spans = rowSpans(data, prefix);
  const isNumbered = spans.every((one) => writtenAttribute(data.slice(one.start, one.openEnd), "r") !== undefined);
  return isNumbered ? new Map(spans.map(({ row, start, end }) => [row, data.slice(start, end)])) : null;
}

function checkCells(
  { parts, dayOffset }: WorkbookParts,
  path: string,
  { sheet, cells }: ChangedTab,
  changed: ChangedSheet | undefined,
): void {
  const wanted = cells.filter(({ changes }) => changes.content);
  if (wanted.length === 0) return;
  let rows = changed ? numberedRows(new TextDecoder().decode(changed.rows), changed.prefix) : null;
  let prefix = changed?.prefix ?? "";
  if (!rows || wanted.some(({ row }) => !rows?.has(row))) {
    const whole = splitSheet(partText(parts, path) ?? "");
    prefix = whole.prefix;
    rows = new Map(rowSpans(whole.data, prefix).map(({ row, start, end }) => [row, whole.data.slice(start, end)]));
  }
  const known = new Map<number, Map<number, string>>();
  for (const { row, column, cell } of wanted) {
    const rowXml = rows.get(row) ?? "";
    const own =
      known.get(row) ?? new Map(cellSpans(rowXml, prefix).map((one) => [one.column, rowXml.slice(one.start, one.end)]));
    known.set(row, own);
    const xml = (own.get(column) ?? "<c/>").replace(new RegExp(`(</?)${prefix}`, "g"), "$1");
    if (entryIn(xml, parseXml(xml)) !== entryOf(cell, dayOffset)) {
      throw new Broken(`${sheet.name}!${cellName(row, column)} is not there`);
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

function checkNotes(parts: Parts, workbook: WorkbookParts, { sheet, cells }: ChangedTab): void {
  const changed = cells.filter(({ changes }) => changes.note || changes.conversation);
  if (changed.length === 0) return;
  const path = workbook.sheets.find(({ name }) => name === sheet.name)?.path ?? "";
  const talked = conversationCells(parts, path);
  const isTalking = relationOfKind(relationsOf(parts, path), "threadedComment") !== null;
  const notes = notesIn(parts, workbook, sheet.name);
  for (const { row, column, cell, changes } of changed) {
    const name = cellName(row, column);
    if (isTalking && changes.conversation && talked.has(name) !== (cell.conversation !== null))
      throw new Broken(`the conversation on ${sheet.name}!${name} is not there`);
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
export function checkEntries(
  workbook: WorkbookParts,
  tabs: readonly ChangedTab[],
  sheets: ReadonlyMap<string, ChangedSheet>,
): void {
  for (const tab of tabs) {
    const part = workbook.sheets.find(({ name }) => name === tab.sheet.name);
    if (!part) throw new Broken(`the tab ${tab.sheet.name} is not there`);
    checkCells(workbook, part.path, tab, sheets.get(part.path));
    checkNotes(workbook.parts, workbook, tab);
  }
}
