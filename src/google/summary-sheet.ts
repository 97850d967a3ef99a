// Writes the tab Sammanställning: what anyone may look at without opening anything.
import type { Language } from "../domain/book";
import type { RowIssue } from "../domain/row-issue";
import type { Summary } from "../domain/summary";
import { describeIssue } from "../i18n/row-issues";
import { STATUS_LOOK, TONES } from "../i18n/status-look";
import { summaryWords } from "../i18n/summary";
import type { CellValue } from "../workbook/raw-tab";
import { SUMMARY_TAB } from "../workbook/schema";
import { type SummaryRow, type SummaryRowKind, summaryRows } from "./summary-rows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels: together they fit a 1280 pixel window. */
const WIDTHS = [60, 290, 95, 155, 60, 165, 215, 95, 105];
const STATUS_COLUMN = 6;
const COLUMNS = WIDTHS.length;
const HEADER_ROWS = 3;

/** Text is kept text by the way it is typed, never by the format as well: the two together would show an apostrophe. */
const PLAIN = "General";
const FORMATS: Readonly<Record<number, string>> = { 4: "0 %", 7: "yyyy-mm-dd" };

const BACKGROUNDS: Partial<Record<SummaryRowKind, string>> = { header: "#e8eaed", focus: "#f1f3f4" };
const BOLD: readonly SummaryRowKind[] = ["title", "header", "focus", "issues"];

function makeSheet(spreadsheet: Spreadsheet, language: Language): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SUMMARY_TAB, 0);
  spreadsheet.setActiveSheet(active);
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(HEADER_ROWS);
  sheet.setHiddenGridlines(true);
  const statuses = sheet.getRange(1, STATUS_COLUMN, sheet.getMaxRows(), 1);
  sheet.setConditionalFormatRules(
    Object.values(STATUS_LOOK).map(({ sign, tone }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(`${sign} `)
        .setBackground(TONES[tone].background)
        .setFontColor(TONES[tone].text)
        .setRanges([statuses])
        .build(),
    ),
  );
  sheet.protect().setDescription(summaryWords(language).guard).setWarningOnly(true);
  return sheet;
}

/** A link to the cell an issue is about, within the same spreadsheet; null when its tab or cell isn't there. */
function linkTo(spreadsheet: Spreadsheet, { tab, row }: RowIssue): string | null {
  const sheet = spreadsheet.getSheetByName(tab);
  return sheet ? `#gid=${sheet.getSheetId()}&range=A${row ?? 1}` : null;
}

function asMatrix<T>(rows: readonly SummaryRow[], cellOf: (row: SummaryRow, column: number) => T): T[][] {
  return rows.map((row) => Array.from({ length: COLUMNS }, (_, column) => cellOf(row, column)));
}

function linkIssues(spreadsheet: Spreadsheet, sheet: Sheet, rows: readonly SummaryRow[], language: Language): void {
  const first = rows.findIndex(({ kind }) => kind === "issue");
  if (first === -1) return;
  const links = rows.slice(first).flatMap(({ issue }) => {
    if (!issue) return [];
    const link = linkTo(spreadsheet, issue);
    const line = SpreadsheetApp.newRichTextValue().setText(describeIssue(issue, language));
    return [[link === null ? line.build() : line.setLinkUrl(link).build()]];
  });
  sheet.getRange(first + 1, 1, links.length, 1).setRichTextValues(links);
}

/** Rewrites the tab whole; makes it first, and keeps its place, when people have moved it. `moment`: `yyyy-MM-dd HH:mm`. */
export function writeSummary(spreadsheet: Spreadsheet, summary: Summary, moment: string, language: Language): void {
  const sheet = spreadsheet.getSheetByName(SUMMARY_TAB) ?? makeSheet(spreadsheet, language);
  const rows = summaryRows(summary, moment, language);
  const lastRow = sheet.getLastRow();
  if (lastRow > rows.length) sheet.getRange(rows.length + 1, 1, lastRow - rows.length, COLUMNS).clear();
  const missingRows = rows.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const table = sheet.getRange(1, 1, rows.length, COLUMNS);
  table.setNumberFormats(
    asMatrix(rows, ({ kind }, column) => (kind === "promise" ? (FORMATS[column] ?? PLAIN) : PLAIN)),
  );
  table.setValues(asMatrix<CellValue>(rows, ({ cells }, column) => cells[column] ?? ""));
  table.setFontWeights(asMatrix(rows, ({ kind }) => (BOLD.includes(kind) ? "bold" : "normal")));
  table.setBackgrounds(asMatrix(rows, ({ kind }) => BACKGROUNDS[kind] ?? "#ffffff"));
  table.setFontSizes(asMatrix(rows, ({ kind }) => (kind === "title" ? 14 : 10)));
  table.setWraps(asMatrix(rows, ({ kind }) => kind === "promise" || kind === "header"));
  table.setVerticalAlignment("top");
  linkIssues(spreadsheet, sheet, rows, language);
}
