// Gives the tab Sammanställning its looks: those of the tab as a whole, and those of each kind of row.
import { STATUS_LOOK, TONES } from "../../i18n/format/status-look";
import { numberOf } from "../../workbook/cells/place-number";
import { blockRange, columnRange } from "../cells/ranges";
import { FIGURES_COLUMN, FIGURES_WIDTH, isShareCell } from "./chart-figures";
import { SUMMARY_COLUMNS, type SummaryRow, type SummaryRowKind } from "./row";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_ROWS = 3;
const NAME_COLUMN = SUMMARY_COLUMNS.findIndex(({ key }) => key === "text");
const STATUS_COLUMN = SUMMARY_COLUMNS.findIndex(({ key }) => key === "status");

/**
 * Text is kept as text by an apostrophe alone. In a cell whose format is text as well, the apostrophe would be shown.
 */
const PLAIN = "General";
const PER_CENT = "0 %";

const BACKGROUNDS: Partial<Record<SummaryRowKind, string>> = { header: "#e8eaed", focus: "#f1f3f4" };
const BOLD: readonly SummaryRowKind[] = ["title", "header", "focus", "heading"];
const WRAPPED: readonly SummaryRowKind[] = ["promise", "header"];
const QUIET: readonly SummaryRowKind[] = ["chart", "key"];
const QUIET_COLOR = "#5f6368";

/** Colours each status by the sign it starts with. `rows`: as far down as the tab reaches. */
export function colourStatuses(sheet: Sheet, rows: number): void {
  const statuses = columnRange(sheet, 0, STATUS_COLUMN, rows);
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
}

export function dressTab(sheet: Sheet): void {
  SUMMARY_COLUMNS.forEach(({ width }, index) => {
    sheet.setColumnWidth(numberOf(index), width);
  });
  sheet.setFrozenRows(HEADER_ROWS);
  sheet.setHiddenGridlines(true);
}

function asMatrix<T>(rows: readonly SummaryRow[], cellOf: (kind: SummaryRowKind, column: number) => T): T[][] {
  return rows.map(({ kind }) => SUMMARY_COLUMNS.map((_, column) => cellOf(kind, column)));
}

/** Formats must be set before values are written, because they decide what a typed day or share becomes. */
export function dressRows(sheet: Sheet, rows: readonly SummaryRow[], figureRows: number): void {
  const table = blockRange(sheet, 0, 0, rows.length, SUMMARY_COLUMNS.length);
  const formatOf = (column: number): string => SUMMARY_COLUMNS[column]?.format ?? PLAIN;
  table.setNumberFormats(asMatrix(rows, (kind, column) => (kind === "promise" ? formatOf(column) : PLAIN)));
  table.setFontWeights(asMatrix(rows, (kind) => (BOLD.includes(kind) ? "bold" : "normal")));
  table.setBackgrounds(asMatrix(rows, (kind) => BACKGROUNDS[kind] ?? null));
  table.setFontSizes(asMatrix(rows, (kind) => (kind === "title" ? 14 : 10)));
  table.setFontColors(asMatrix(rows, (kind) => (QUIET.includes(kind) ? QUIET_COLOR : null)));
  // A promise's year reaches over the empty cells to its right, and only its name may need two lines.
  table.setWraps(
    asMatrix(rows, (kind, column) => WRAPPED.includes(kind) || (kind === "picture" && column === NAME_COLUMN)),
  );
  table.setVerticalAlignment("top").setHorizontalAlignment("left");
  const figures = blockRange(sheet, 0, FIGURES_COLUMN, figureRows, FIGURES_WIDTH);
  figures.setNumberFormats(
    Array.from({ length: figureRows }, (_, row) =>
      Array.from({ length: FIGURES_WIDTH }, (__, column) =>
        isShareCell(row, FIGURES_COLUMN + column) ? PER_CENT : PLAIN,
      ),
    ),
  );
  figures.setFontColor(QUIET_COLOR);
}
