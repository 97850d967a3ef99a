// A row of the summary's table, and the columns it has.
import type { RowIssue } from "../../domain/book/row-issue";
import type { SummaryWords } from "../../i18n/sv/summary";
import type { CellValue } from "../../workbook/schema/raw-tab";

export type SummaryRowKind =
  | "title"
  | "verdict"
  | "header"
  | "focus"
  | "promise"
  | "picture"
  | "key"
  | "gap"
  | "heading"
  | "line"
  | "chart"
  | "issue";

export interface SummaryRow {
  readonly kind: SummaryRowKind;
  /** As typed. A row with fewer cells than there are columns is empty in the rest. */
  readonly cells: readonly CellValue[];
  /** The row issue that the line tells of, whose cell it links to. */
  readonly issue?: RowIssue;
}

export type ColumnKey = keyof SummaryWords["headers"];

/**
 * The columns from the left, what a reader asks first standing first. Widths are in pixels; together they leave room
 * for the sidebar (300 pixels) in a window of 1280.
 */
export const SUMMARY_COLUMNS: readonly { readonly key: ColumnKey; readonly width: number; readonly format?: string }[] =
  [
    { key: "id", width: 58 },
    { key: "text", width: 142 },
    { key: "status", width: 132 },
    { key: "outcome", width: 138 },
    { key: "share", width: 58, format: "0 %" },
    { key: "need", width: 154 },
    { key: "target", width: 82 },
    { key: "last", width: 90, format: "yyyy-mm-dd" },
    { key: "owner", width: 78 },
  ];
