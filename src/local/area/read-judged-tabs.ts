// The tabs that promises are judged by, straight from a file's XML: no grid is built and no formula computed, so that
// hundreds of workbooks are read in the time that a few would take.
import { nameAmong, schemaOf, type Tabs, tabsFrom } from "../../workbook/cells/tab";
import type { CellValue, RawTab } from "../../workbook/schema/raw-tab";
import { CHANGE_LOG, EVIDENCE } from "../../workbook/schema/tabs";
import { NotAWorkbook } from "../../xlsx/package/limits";
import { openParts, type SheetPart, type WorkbookParts } from "../../xlsx/package/parts";
import { partText } from "../../xlsx/package/unzip";
import { NotWellFormed } from "../../xlsx/package/xml-tags";
import { type Budget, newBudget } from "../../xlsx/read/budget";
import { type FileCell, readRows, readSharedStrings } from "../../xlsx/read/cells";
import { readSheetXml } from "../../xlsx/read/sheet-xml";
import { readPlainFile } from "../plain-file";
import { readingFault } from "../xlsx/file/faults";
import { unpack } from "../xlsx/package/zip";
import { datedValue, plainValue } from "../xlsx/read/plain-value";
import { readStyleLists, styleReader } from "../xlsx/read/styles";
import { LOCALE, readWorkbook } from "../xlsx/read/workbook";

/** Only their headers are looked at when a workbook is judged, and they are the longest. */
const HEADER_ONLY: readonly string[] = [EVIDENCE.name, CHANGE_LOG.name];

interface Reading {
  readonly workbook: WorkbookParts;
  readonly texts: readonly string[];
  readonly budget: Budget;
  readonly formatOf: (style: number) => string;
}

/** Whether the value that the file has of a formula may be missing or old. */
function mustBeComputed({ formula, value }: FileCell, { computesOnOpen }: WorkbookParts): boolean {
  return formula !== null && (computesOnOpen || value === null);
}

const isContent = ({ value, formula }: FileCell) => value !== null || formula !== null;

/** The rows of a tab, from row 1, up to the last with something in it; null where a formula must be computed. */
function rowsOf(reading: Reading, sheet: SheetPart, most: number): CellValue[][] | null {
  const { workbook, texts, budget, formatOf } = reading;
  const rows: CellValue[][] = [];
  let last = 0;
  const { data } = readSheetXml(partText(workbook.parts, sheet.path) ?? "");
  for (const { row, cells } of readRows(data, { tab: sheet.name, texts, copy: () => "", budget })) {
    if (row > most) break;
    if (cells.length === 0) continue;
    if (cells.some((cell) => mustBeComputed(cell, workbook))) return null;
    while (rows.length < row) rows.push([]);
    const placed = rows[row - 1] ?? [];
    for (const cell of cells) {
      while (placed.length < cell.column) placed.push("");
      const dated = datedValue(cell, formatOf(cell.style), LOCALE.datePattern, workbook.dayOffset);
      placed[cell.column - 1] = plainValue(dated);
    }
    if (cells.some(isContent)) last = Math.max(last, row);
  }
  return rows.slice(0, last);
}

/** The tabs that a book is decoded from, and the names of all there are. */
export interface JudgedTabs {
  readonly tabs: Tabs;
  readonly names: readonly string[];
}

/** Null where a formula of the tabs must be computed. */
function judgedTabs(bytes: Uint8Array): JudgedTabs | null {
  unpack(bytes);
  const workbook = openParts(bytes);
  const styleOf = styleReader(workbook, readStyleLists(workbook), LOCALE, new Map());
  const reading: Reading = {
    workbook,
    texts: readSharedStrings(workbook.sharedStrings),
    budget: newBudget(),
    formatOf: (style) => styleOf(style).numberFormat,
  };
  const names = workbook.sheets.map(({ name }) => name);
  const tabs: RawTab[] = [];
  for (const sheet of workbook.sheets) {
    const schema = schemaOf(sheet.name);
    if (schema === undefined || sheet.name !== nameAmong(names, schema.name)) continue;
    const rows = rowsOf(reading, sheet, HEADER_ONLY.includes(schema.name) ? 1 : Number.POSITIVE_INFINITY);
    if (rows === null) return null;
    tabs.push({ name: sheet.name, rows });
  }
  return { tabs: tabsFrom(tabs, names), names };
}

/**
 * The tabs of a file that a book is decoded from, with the same cells as `readWorkbook` gives. A file in which a formula
 * of theirs must be computed is read by that, which takes longer.
 *
 * @param onGivenUp Is told of formulas that took too long, by their addresses.
 * @throws SessionError when it can't be read.
 */
export function readJudgedTabs(path: string, onGivenUp: (formulas: readonly string[]) => void): JudgedTabs {
  try {
    const judged = judgedTabs(readPlainFile(path));
    if (judged !== null) return judged;
    const all = readWorkbook(path, onGivenUp);
    return { tabs: tabsFrom(all), names: all.map(({ name }) => name) };
  } catch (error) {
    throw readingFault(error instanceof NotWellFormed ? new NotAWorkbook() : error, path);
  }
}
