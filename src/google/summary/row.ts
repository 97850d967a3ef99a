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
  | "gap"
  | "heading"
  | "line"
  | "chart"
  | "issue";

export interface SummaryRow {
  readonly kind: SummaryRowKind;
  /** As typed; fewer than there are columns where the rest are empty. */
  readonly cells: readonly CellValue[];
  /** The row issue a line tells of, to link to. */
  readonly issue?: RowIssue;
}

export type ColumnKey = keyof SummaryWords["headers"];

/** From the left, what a reader asks first; pixels, which together leave room for a sidebar in a 1280 pixel window. */
export const SUMMARY_COLUMNS: readonly { readonly key: ColumnKey; readonly width: number; readonly format?: string }[] =
  [
    { key: "id", width: 62 },
    { key: "text", width: 178 },
    { key: "status", width: 145 },
    { key: "outcome", width: 138 },
    { key: "share", width: 50, format: "0 %" },
    { key: "need", width: 115 },
    { key: "target", width: 82 },
    { key: "last", width: 88, format: "yyyy-mm-dd" },
    { key: "owner", width: 74 },
  ];
