// Writes how the summary is laid out in one line, which is kept in the tab beside the charts' figures. While the line
// stays the same only values are written, since most refreshes change figures, not looks. Kept in the tab itself, the
// line follows it into a copy, an older version or an .xlsx file.
import { numberOf, placeOf } from "../../workbook/cells/place-number";
import type { SummaryChart } from "./chart-figures";
import type { SummaryRow } from "./row";

/** Raise it when columns, widths, colours or places change, so that tabs made before are laid out anew. */
const LOOK = 4;

export interface Layout {
  readonly look: number;
  /** The first row that the charts lie over, from 0; -1 when there is none. */
  readonly chartRow: number;
}

const PATTERN = /^v(\d+);rows=\d+;charts=(\d+);/;

function runs(kinds: readonly string[]): string {
  const parts: string[] = [];
  for (let first = 0; first < kinds.length; ) {
    let end = first;
    while (kinds[end] === kinds[first]) end += 1;
    parts.push(`${kinds[first]}*${end - first}`);
    first = end;
  }
  return parts.join(",");
}

/** The first row that the charts lie over, from 0; -1 when there is none. */
export function chartRowOf(rows: readonly SummaryRow[]): number {
  return rows.findIndex(({ kind }) => kind === "chart");
}

/** `height`: how many rows are written, those of the table or those of the figures, whichever are more. */
export function layoutLine(
  rows: readonly SummaryRow[],
  height: number,
  charts: readonly SummaryChart[],
  language: string,
): string {
  const drawn = charts.map((chart) => `${chart.kind}*${chart.rows}=${chart.title}`).join(",");
  const kinds = runs(rows.map(({ kind }) => kind));
  return `v${LOOK};rows=${height};charts=${numberOf(chartRowOf(rows))};${language};${kinds};${drawn}`;
}

/** Reads such a line; null for any other text. */
export function parseLayout(line: string): Layout | null {
  const match = PATTERN.exec(line);
  return match ? { look: Number(match[1]), chartRow: placeOf(Number(match[2])) } : null;
}

/** Whether the tab as a whole (its widths, colours and frozen rows) already looks as it should. */
export function isCurrentLook(layout: Layout | null): boolean {
  return layout?.look === LOOK;
}
