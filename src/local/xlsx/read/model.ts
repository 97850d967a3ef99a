// Reads the bytes of an .xlsx file into the workbook in memory.

import { parseRect } from "../../../workbook/cells/a1";
import { limited, NotAWorkbook } from "../../../xlsx/package/limits";
import { openParts, type SheetPart, type WorkbookParts } from "../../../xlsx/package/parts";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { isTrue } from "../../../xlsx/package/xml";
import { NotWellFormed } from "../../../xlsx/package/xml-tags";
import { attributeOf, childOf, itemsIn, type XmlElement } from "../../../xlsx/package/xml-tree";
import { type Budget, newBudget } from "../../../xlsx/read/budget";
import { type FileCell, type FileRow, readRows, readSharedStrings } from "../../../xlsx/read/cells";
import { readSheetXml } from "../../../xlsx/read/sheet-xml";
import { type Cell, type CellState, cellWith, stateOf } from "../../runtime/model/cell";
import type { RuleLook } from "../../runtime/model/conditional-format";
import { copyFormula } from "../../runtime/model/formula-references";
import { WARNING } from "../../runtime/model/guards";
import type { SheetLocale } from "../../runtime/model/locale";
import { ensureCell, newSheet, type SheetModel } from "../../runtime/model/sheet-model";
import { fitGrid, type WorkbookModel } from "../../runtime/model/workbook-model";
import { computeFormulas } from "../library/compute-formulas";
import { readGuardedTabs } from "../package/document-properties";
import { unpack } from "../package/zip";
import { pixelsFromPoints, pixelsFromWidth } from "../units/measures";
import { readCharts } from "./charts";
import { readConversations } from "./conversations";
import { addressOf, type FileLink, readLinks } from "./links";
import { readNotes } from "./notes";
import { readPivots } from "./pivots";
import { datedValue } from "./plain-value";
import { readConditionalRules, readValidations } from "./rules";
import { readRuleLooks, readStyleLists, styleReader } from "./styles";
import { readTableHeads } from "./table-heads";

export interface WorkbookIdentity {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
  readonly locale: SheetLocale;
}

interface Reading {
  readonly workbook: WorkbookParts;
  readonly texts: readonly string[];
  readonly budget: Budget;
  readonly looks: readonly RuleLook[];
  readonly styleOf: ReturnType<typeof styleReader>;
  readonly locale: SheetLocale;
  /** Those met so far: where they lead is known when every sheet has been read. */
  readonly links: FileLink[];
}

/** @throws NotAWorkbook for bytes that are no .xlsx, or whose parts are no XML. */
export function readWorkbookModel(bytes: Uint8Array, identity: WorkbookIdentity): WorkbookModel {
  try {
    return modelOf(bytes, identity);
  } catch (error) {
    throw error instanceof NotWellFormed ? new NotAWorkbook() : error;
  }
}

function modelOf(bytes: Uint8Array, identity: WorkbookIdentity): WorkbookModel {
  unpack(bytes);
  const workbook = openParts(bytes);
  const lists = readStyleLists(workbook);
  const fileStyles = new Map<string, number>();
  const styleOf = styleReader(workbook, lists, identity.locale, fileStyles);
  let highestStyle = 0;
  const reading: Reading = {
    workbook,
    texts: readSharedStrings(workbook.sharedStrings),
    budget: newBudget(),
    looks: readRuleLooks(workbook, lists),
    styleOf: (number) => {
      highestStyle = Math.max(highestStyle, number);
      return styleOf(number);
    },
    locale: identity.locale,
    links: [],
  };
  const ids = sheetIds(workbook.sheets.map((sheet) => sheet.name));
  const sheets = workbook.sheets.map((part, index) => readSheet(reading, part, ids[index] ?? index));
  for (const link of reading.links) {
    const address = addressOf(link, sheets);
    if (address) complete(link.sheet, link.rect.row, link.rect.column, { link: address });
  }
  addCharts(reading, sheets);
  for (const sheet of sheets) {
    sheet.savedVersion = sheet.version;
    sheet.touchedRows.clear();
  }
  markGuarded(workbook.parts, sheets);
  const active = sheets[workbook.activeIndex] ?? sheets[0];
  if (!active) throw new NotAWorkbook();
  const nextSheetId = Math.max(...ids) + 1;
  const book = { ...identity, sheets, active, shapeChanges: [], fileStyles, highestStyle, nextSheetId, givenUp: [] };
  const givenUp = computeFormulas(bytes, book, (cell) => workbook.computesOnOpen || cell.value === null);
  return { ...book, givenUp };
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
  const { workbook, styleOf, looks } = reading;
  // Tabs may share parts, which are read for each of them.
  for (const path of [part.path, ...[...part.relations.values()].map(({ target }) => target)])
    reading.budget.spend("unpacked", workbook.parts[path]?.length ?? 0);
  const xml = readSheetXml(partText(workbook.parts, part.path) ?? "");
  const sheet = newSheet(id, part.name);
  readColumns(xml.root, sheet, styleOf);
  const { texts, budget } = reading;
  let cells = 0;
  for (const row of readRows(xml.data, { tab: part.name, texts, copy: copyFormula, budget })) {
    placeRow(reading, sheet, row);
    cells += row.cells.length;
  }
  readView(xml.root, sheet);
  sheet.validations = readValidations(xml, part.name);
  sheet.rules = readConditionalRules(xml, looks);
  limited("looks", cells * sheet.rules.reduce((sum, { rects }) => sum + rects.length, 0));
  sheet.merges = itemsIn(xml.root, "mergeCells", "mergeCell")
    .map((merge) => parseRect(attributeOf(merge, "ref") ?? ""))
    .filter((rect) => rect !== null);
  for (const { row, column, text } of readNotes(workbook.parts, part)) complete(sheet, row, column, { note: text });
  for (const { row, column, conversation } of readConversations(workbook.parts, part))
    complete(sheet, row, column, { conversation });
  sheet.tableHeads = readTableHeads(workbook.parts, part);
  sheet.pivots = readPivots(workbook.parts, part);
  // There may be more than a call takes arguments.
  for (const link of readLinks(xml.root, part, sheet)) reading.links.push(link);
  fitGrid(sheet);
  return sheet;
}

function placeRow(reading: Reading, sheet: SheetModel, { row, height, cells }: FileRow): void {
  if (height !== null) sheet.rowHeights.set(row, pixelsFromPoints(height));
  if (cells.length === 0) return;
  sheet.rows[row - 1] ??= [];
  const placed = sheet.rows[row - 1];
  for (const cell of cells) if (placed) placed[cell.column - 1] = cellFrom(reading, cell);
}

function cellFrom(reading: Reading, cell: FileCell): Cell {
  const own = reading.styleOf(cell.style);
  const { locale, workbook } = reading;
  const { value, numberFormat } = datedValue(cell, own.numberFormat, locale.datePattern, workbook.dayOffset);
  const style = numberFormat === own.numberFormat ? own : { ...own, numberFormat };
  return loadedCell({ value, formula: cell.formula, style, note: null, link: null, conversation: null });
}

/** A cell as the file has it, note and link included. */
function loadedCell(state: CellState): Cell {
  return cellWith(state, null);
}

/** Gives a cell of the file its note or link. */
function complete(sheet: SheetModel, row: number, column: number, more: Partial<CellState>): void {
  const cell = ensureCell(sheet, row, column);
  Object.assign(cell, loadedCell({ ...stateOf(cell), ...more }));
}

/** Columns that are looked at: the last entry of a file often runs to the end of the grid (18.3.1.13). */
const WIDEST = 200;

function readColumns(root: XmlElement, sheet: SheetModel, styleOf: Reading["styleOf"]): void {
  for (const column of itemsIn(root, "cols", "col")) {
    const read = (name: string): number => Number(attributeOf(column, name) ?? 0);
    const isOwn = isTrue(attributeOf(column, "customWidth") ?? undefined) && read("width") > 0;
    const width = isOwn ? pixelsFromWidth(read("width")) : null;
    const style = read("style") > 0 ? styleOf(read("style")) : null;
    for (let at = Math.max(read("min"), 1); at <= Math.min(read("max"), WIDEST); at++)
      sheet.columns.set(at, { width, style });
  }
}

/** More would leave no room for the rows that scroll. */
const MOST_FROZEN = 100;

function readView(root: XmlElement, sheet: SheetModel): void {
  const [view] = itemsIn(root, "sheetViews", "sheetView");
  const pane = view && childOf(view, "pane");
  const [color] = itemsIn(root, "sheetPr", "tabColor");
  if (view) sheet.hiddenGridlines = !isTrue(attributeOf(view, "showGridLines") ?? "1");
  if (pane && attributeOf(pane, "state")?.startsWith("frozen"))
    sheet.frozenRows = Math.min(Number(attributeOf(pane, "ySplit") ?? 0) || 0, MOST_FROZEN);
  const rgb = color && attributeOf(color, "rgb");
  if (rgb) sheet.tabColor = `#${rgb.slice(-6).toLowerCase()}`;
}

function addCharts({ workbook, budget }: Reading, sheets: readonly SheetModel[]): void {
  let read = 0;
  for (const [index, part] of workbook.sheets.entries()) {
    const sheet = sheets[index];
    if (!sheet) continue;
    sheet.charts = readCharts(workbook.parts, part, sheet, read + 1, budget);
    read += sheet.charts.length;
  }
}

function markGuarded(parts: Parts, sheets: readonly SheetModel[]): void {
  const names = readGuardedTabs(parts);
  for (const sheet of sheets) {
    if (names.includes(sheet.name)) sheet.protections.push(WARNING);
  }
}
