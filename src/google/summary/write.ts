// Writes the tab Sammanställning, where anyone can see how the promises stand without opening the sidebar.

import type { Language } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import { describeIssue } from "../../i18n/sentences/row-issues";
import { summaryWords } from "../../i18n/words";
import { numberOf } from "../../workbook/cells/place-number";
import type { CellValue } from "../../workbook/schema/raw-tab";
import { SUMMARY_TAB } from "../../workbook/schema/tabs";
import { findSheet } from "../cells/find-sheet";
import { blockRange, columnRange } from "../cells/ranges";
import { FIGURES_COLUMN, FIGURES_WIDTH, type Figures } from "./chart-figures";
import { placeCharts } from "./charts";
import type { SummaryContent } from "./content";
import { chartRowOf, isCurrentLook, parseLayout } from "./layout-line";
import { colourStatuses, dressRows, dressTab } from "./look";
import { SUMMARY_COLUMNS, type SummaryRow } from "./row";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS = SUMMARY_COLUMNS.length;
/** The column after the figures. Its first row holds the layout's line, and its last one the mark of the end. */
const LAST_COLUMN = FIGURES_COLUMN + FIGURES_WIDTH - 1;
const END_MARK = "§";

function makeSheet(spreadsheet: Spreadsheet, language: Language): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SUMMARY_TAB, 0);
  spreadsheet.setActiveSheet(active);
  sheet.protect().setDescription(summaryWords(language).guard).setWarningOnly(true);
  return sheet;
}

/** Adds the rows and columns that are missing, whatever people have deleted. Answers with how many rows there are. */
function makeRoom(sheet: Sheet, rows: number): number {
  const columns = sheet.getMaxColumns();
  const needed = numberOf(LAST_COLUMN);
  if (columns < needed) sheet.insertColumnsAfter(columns, needed - columns);
  const have = sheet.getMaxRows();
  if (have < rows) sheet.insertRowsAfter(have, rows - have);
  return Math.max(have, rows);
}

/** Makes links to the rows that issues are about. Each tab is looked up once. */
function linksFrom(spreadsheet: Spreadsheet): (issue: RowIssue) => string | null {
  const ids = new Map<string, number | null>();
  return ({ tab, row }) => {
    const known = ids.get(tab);
    const id = known === undefined ? (findSheet(spreadsheet, tab)?.getSheetId() ?? null) : known;
    ids.set(tab, id);
    return id === null ? null : `#gid=${id}&range=A${row ?? 1}`;
  };
}

function writeIssues(spreadsheet: Spreadsheet, sheet: Sheet, rows: readonly SummaryRow[], language: Language): void {
  const first = rows.findIndex(({ kind }) => kind === "issue");
  if (first === -1) return;
  const linkTo = linksFrom(spreadsheet);
  const links = rows.slice(first).flatMap(({ issue }) => {
    if (!issue) return [];
    const link = linkTo(issue);
    const line = SpreadsheetApp.newRichTextValue().setText(describeIssue(issue, language));
    return [[link === null ? line.build() : line.setLinkUrl(link).build()]];
  });
  columnRange(sheet, first, 0, links.length).setRichTextValues(links);
}

/** Clears the add-on's own columns, from top to bottom: people may have moved rows of an earlier layout. */
function wipe(sheet: Sheet, rows: number): void {
  blockRange(sheet, 0, 0, rows, COLUMNS).clear();
  blockRange(sheet, 0, FIGURES_COLUMN, rows, FIGURES_WIDTH).clear();
}

/**
 * Reads the layout's line, and whether the mark still stands in the last row: it doesn't when people have added or
 * deleted rows.
 */
function layoutThere(sheet: Sheet, height: number): { line: string; isWhole: boolean } {
  const cells: unknown[][] = columnRange(sheet, 0, LAST_COLUMN, height).getValues();
  return { line: String(cells[0]?.[0]), isWhole: cells[height - 1]?.[0] === END_MARK };
}

function writeFigures(sheet: Sheet, cells: Figures["cells"], line: string, height: number): void {
  const lastCell = (row: number): string => (row === 0 ? line : row === height - 1 ? END_MARK : "");
  const values = Array.from({ length: height }, (_, row): CellValue[] => {
    const own = cells[row] ?? Array.from({ length: FIGURES_WIDTH - 1 }, () => "");
    return [...own, lastCell(row)];
  });
  blockRange(sheet, 0, FIGURES_COLUMN, height, FIGURES_WIDTH).setValues(values);
}

/**
 * Writes the tab, which is made if it isn't there. It is laid out anew when its layout's line is another than before.
 */
export function writeSummary(spreadsheet: Spreadsheet, content: SummaryContent, language: Language): void {
  const sheet = findSheet(spreadsheet, SUMMARY_TAB) ?? makeSheet(spreadsheet, language);
  const { rows, figures, height, layout: line } = content;
  const { cells, charts } = figures;
  const reach = makeRoom(sheet, height);
  const there = layoutThere(sheet, height);
  const before = parseLayout(there.line);
  const isSame = line === there.line && there.isWhole;
  if (!isSame) {
    wipe(sheet, reach);
    if (!isCurrentLook(before)) dressTab(sheet);
    // What clears the cells may take the colour rules with it.
    colourStatuses(sheet, reach);
    dressRows(sheet, rows, height);
  }
  const plain = rows.filter(({ kind }) => kind !== "issue");
  const values = plain.map((row) => SUMMARY_COLUMNS.map((_, column): CellValue => row.cells[column] ?? ""));
  blockRange(sheet, 0, 0, plain.length, COLUMNS).setValues(values);
  writeIssues(spreadsheet, sheet, rows, language);
  // The line is written last, so that a layout that was cut short is made again the next time.
  if (!isSame) placeCharts(sheet, charts, chartRowOf(rows), before?.chartRow ?? -1);
  writeFigures(sheet, cells, line, height);
}
