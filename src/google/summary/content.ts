// Works out what the tab Sammanställning is to say, before the tab is touched.
import type { Language } from "../../domain/book/book";
import type { Summary } from "../../domain/summary/summary";
import { type Figures, summaryFigures } from "./chart-figures";
import { layoutLine } from "./layout-line";
import type { SummaryRow } from "./row";
import { summaryRows } from "./rows";

export interface SummaryContent {
  readonly rows: readonly SummaryRow[];
  readonly figures: Figures;
  /** How many rows are written: those of the table or those of the figures, whichever are more. */
  readonly height: number;
  /** The line that says how all of it is laid out. */
  readonly layout: string;
}

/** `moment`: when it is written, `yyyy-MM-dd HH:mm`. */
export function summaryContent(summary: Summary, moment: string, language: Language): SummaryContent {
  const rows = summaryRows(summary, moment, language);
  const figures = summaryFigures(summary.dashboard, language);
  const height = Math.max(rows.length, figures.cells.length);
  return { rows, figures, height, layout: layoutLine(rows, height, figures.charts, language) };
}
