// Reads the bytes of an .xlsx file into the workbook in memory.

import { parseRect, parseRects, type Rect, splitReference } from "../../../workbook/cells/a1";
import { newCell, stateOf } from "../../runtime/model/cell";
import type { RuleLook } from "../../runtime/model/conditional-format";
import type { SheetLocale } from "../../runtime/model/locale";
import { isDateFormat } from "../../runtime/model/number-format";
import { cellsOf, ensureCell, newSheet, type SheetModel } from "../../runtime/model/sheet-model";
import { fitGrid, type WorkbookModel } from "../../runtime/model/workbook-model";
import { computeFormulas } from "../library/compute-formulas";
import { checked, type OpenFile, openFile } from "../library/open-file";
import { readGuardedTabs } from "../package/document-properties";
import { NotAWorkbook, openParts, type SheetPart, type WorkbookParts } from "../package/parts";
import { attributes, decodeXml, elements, isTrue } from "../package/xml";
import { type Parts, partText } from "../package/zip";
import { pixelsFromPoints, pixelsFromWidth } from "../units/measures";
import { type FileCell, readCells, readSharedStrings } from "./cells";
import { readCharts } from "./charts";
import { type FileNote, noteText } from "./note-text";
import { readConditionalRules, readValidations } from "./rules";
import { readRuleLooks, styleReader } from "./styles";

export interface WorkbookIdentity {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
  readonly locale: SheetLocale;
}

interface Reading {
  readonly file: OpenFile;
  readonly workbook: WorkbookParts;
  readonly sharedStrings: readonly string[];
  readonly looks: readonly RuleLook[];
  readonly styleOf: ReturnType<typeof styleReader>;
}

/** @throws NotAWorkbook for bytes that are no .xlsx. */
export function readWorkbookModel(bytes: Uint8Array, identity: WorkbookIdentity): WorkbookModel {
  const workbook = openParts(bytes);
  const file = openFile(bytes);
  if (!file) throw new NotAWorkbook();
  const fileStyles = new Map<string, number>();
  const reading: Reading = {
    file,
    workbook,
    sharedStrings: readSharedStrings(workbook.sharedStrings),
    looks: readRuleLooks(workbook.styles),
    styleOf: styleReader(file, identity.locale, workbook.styles, fileStyles),
  };
  const ids = sheetIds(workbook.sheets.map((sheet) => sheet.name));
  const sheets = workbook.sheets.map((part, index) => readSheet(reading, part, ids[index] ?? index));
  for (const [index, part] of workbook.sheets.entries()) {
    const sheet = sheets[index];
    if (sheet) readLinks(reading, part, sheet, sheets);
  }
  addCharts(reading, sheets);
  for (const sheet of sheets) {
    for (const { cell } of cellsOf(sheet)) cell.saved = stateOf(cell);
    sheet.savedVersion = sheet.version;
  }
  markGuarded(workbook.parts, sheets);
  const active = sheets[workbook.activeIndex] ?? sheets[0];
  if (!active) throw new NotAWorkbook();
  const nextSheetId = Math.max(...ids) + 1;
  const book: WorkbookModel = { ...identity, sheets, active, shapeChanges: [], fileStyles, nextSheetId };
  computeFormulas(bytes, book, (cell) => workbook.computesOnOpen || cell.value === null);
  return book;
}

/** Numbers that links name tabs by: made from the names, so that they are the same whenever the file is opened. */
function sheetIds(names: readonly string[]): number[] {
  const taken = new Set<number>();
  return names.map((name) => {
    let id = [...name].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  });
}

function readSheet(reading: Reading, part: SheetPart, id: number): SheetModel {
  const { workbook, styleOf } = reading;
  const xml = partText(workbook.parts, part.path) ?? "";
  const sheet = newSheet(id, part.name);
  const around = xml.replace(/<(?:\w+:)?sheetData[\s>][\s\S]*<\/(?:\w+:)?sheetData>/, "");
  readColumns(around, sheet, styleOf);
  const { cells, rows } = readCells(xml, reading.sharedStrings);
  for (const cell of cells) placeCell(reading, sheet, cell);
  for (const { row, height } of rows) if (height !== null) sheet.rowHeights.set(row, pixelsFromPoints(height));
  readView(around, sheet);
  sheet.validations = readValidations(around, part.name);
  sheet.rules = readConditionalRules(around, reading.looks);
  sheet.merges = elements(around, "mergeCell")
    .map(({ tag }) => parseRect(attributes(tag)["ref"] ?? ""))
    .filter((rect) => rect !== null);
  for (const comment of checked(reading.file.GetComments(part.name)).comments) placeNote(sheet, comment);
  fitGrid(sheet);
  return sheet;
}

function placeCell(reading: Reading, sheet: SheetModel, { row, column, value, formula, style }: FileCell): void {
  const cell = newCell(reading.styleOf(style));
  const isShiftedDay = typeof value === "number" && isDateFormat(cell.style.numberFormat);
  cell.value = isShiftedDay ? value + reading.workbook.dayOffset : value;
  cell.formula = formula;
  sheet.rows[row - 1] ??= [];
  const cells = sheet.rows[row - 1];
  if (cells) cells[column - 1] = cell;
}

/** Columns that are looked at: the last entry of a file often runs to the end of the grid (18.3.1.13). */
const WIDEST = 200;

function readColumns(xml: string, sheet: SheetModel, styleOf: Reading["styleOf"]): void {
  for (const { tag } of elements(xml, "col")) {
    const read = attributes(tag);
    const width = isTrue(read["customWidth"]) && read["width"] ? pixelsFromWidth(Number(read["width"])) : null;
    const style = read["style"] && read["style"] !== "0" ? styleOf(Number(read["style"])) : null;
    const last = Math.min(Number(read["max"]), WIDEST);
    for (let column = Number(read["min"]); column <= last; column++) sheet.columns.set(column, { width, style });
  }
}

function readView(xml: string, sheet: SheetModel): void {
  const [view] = elements(xml, "sheetView");
  const [pane] = elements(xml, "pane");
  const [tab] = elements(xml, "tabColor");
  if (view) sheet.hiddenGridlines = /showGridLines="(?:0|false)"/.test(view.tag);
  const read = pane ? attributes(pane.tag) : {};
  if (read["state"]?.startsWith("frozen")) sheet.frozenRows = Number(read["ySplit"] ?? 0);
  const rgb = tab ? attributes(tab.tag)["rgb"] : undefined;
  if (rgb) sheet.tabColor = `#${rgb.slice(-6).toLowerCase()}`;
}

function placeNote(sheet: SheetModel, comment: FileNote): void {
  const rect = parseRect(comment.Cell);
  if (rect) ensureCell(sheet, rect.row, rect.column).note = noteText(comment);
}

/** Reads the links. One to a place in the workbook becomes `#gid=…&range=…`, as in a Sheet. */
function readLinks(reading: Reading, part: SheetPart, sheet: SheetModel, sheets: readonly SheetModel[]): void {
  const xml = partText(reading.workbook.parts, part.path) ?? "";
  const place = (location: string): string | null => {
    const { sheet: name, address } = splitReference(location);
    const target = sheets.find((candidate) => candidate.name === (name ?? sheet.name));
    return target ? `#gid=${target.id}&range=${address.replaceAll("$", "")}` : null;
  };
  for (const { tag } of elements(xml, "hyperlink")) {
    const read = attributes(tag);
    const outside = read["id"] ? part.relations.get(read["id"])?.target : undefined;
    const link = outside === undefined ? place(decodeXml(read["location"] ?? "")) : decodeXml(outside);
    const [rect]: readonly Rect[] = parseRects(read["ref"] ?? "");
    if (link && rect) ensureCell(sheet, rect.row, rect.column).link = link;
  }
}

function addCharts({ workbook }: Reading, sheets: readonly SheetModel[]): void {
  let read = 0;
  for (const [index, part] of workbook.sheets.entries()) {
    const sheet = sheets[index];
    if (!sheet) continue;
    sheet.charts = readCharts(workbook.parts, part, sheet, read + 1);
    read += sheet.charts.length;
  }
}

function markGuarded(parts: Parts, sheets: readonly SheetModel[]): void {
  const names = readGuardedTabs(parts);
  for (const sheet of sheets) {
    if (names.includes(sheet.name)) sheet.protections.push({ description: "", warningOnly: true });
  }
}
