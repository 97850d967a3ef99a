// How the summary is laid out, in one line that stands beside its charts' figures. While the line is the same only
// values are written: most refreshes change figures, not looks. It lies in the tab itself, so that it follows the tab
// into a copy, an older version or an .xlsx file.
import { numberOf, placeOf } from "../../workbook/cells/place-number";
import type { SummaryChart } from "./chart-figures";
import type { SummaryRow } from "./row";

/** Goes up when columns, widths, colours or places change, so that tabs of an older make are laid out anew. */
const LOOK = 2;

export interface Layout {
  readonly look: number;
  /** First of the rows that the charts lie over; -1 when there are none. */
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

/** The first row that the charts lie over; -1 when there is none. */
export function chartRowOf(rows: readonly SummaryRow[]): number {
  return rows.findIndex(({ kind }) => kind === "chart");
}

/** `height`: rows that are written, of the table or of the figures, whichever are more. */
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

/** Null for anything else than such a line. */
export function parseLayout(line: string): Layout | null {
  const match = PATTERN.exec(line);
  return match ? { look: Number(match[1]), chartRow: placeOf(Number(match[2])) } : null;
}

/** Whether widths, colours and the rest of what belongs to the tab as a whole are there already. */
export function isCurrentLook(layout: Layout | null): boolean {
  return layout?.look === LOOK;
}
