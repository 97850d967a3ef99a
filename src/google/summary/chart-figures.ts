// The figures behind the summary's charts, and what each chart draws. The figures stand to the right of the table on
// the same tab. A chart follows its cells, so while the charts stay the same only cells are written.
import type { Language } from "../../domain/book/book";
import { isoWeekOf, partsOfWeek } from "../../domain/calendar/iso-week";
import type { Interval, Period } from "../../domain/calendar/periods";
import { partsOf } from "../../domain/calendar/plain-date";
import { type Dashboard, MOST_SHARE_BARS } from "../../domain/summary/dashboard";
import { formatShortMonth } from "../../i18n/format/dates";
import { formatNumber, percentOf } from "../../i18n/format/figures";
import { judgementWords } from "../../i18n/sentences/judgement";
import { summaryWords } from "../../i18n/words";
import { safeText } from "../../workbook/cells/literal-text";
import type { CellValue } from "../../workbook/schema/raw-tab";
import { type ChartOptions, paceOptions, shareOptions } from "./chart-options";
import { excerpt } from "./excerpt";

/** Columns U to Z are past what a window shows, and within the 26 columns of a new tab. */
const SHARE_COLUMN = 20;
const PACE_COLUMN = 22;
export const FIGURES_COLUMN = SHARE_COLUMN;
export const FIGURES_WIDTH = 6;
/** The row above says what the figures are. */
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

/** Characters of a promise that are shown beside its bar. */
const MOST_LABEL = 24;

export interface SummaryChart {
  readonly kind: "share" | "pace";
  readonly title: string;
  /** Of the first cell it draws. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it draws, its header row included. */
  readonly rows: number;
  readonly columns: number;
  readonly options: ChartOptions;
}

export interface Figures {
  /** As typed, from the first row and the first of the figures' columns; the last column is for the layout. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly charts: readonly SummaryChart[];
}

function unitLabel(interval: Interval, { from, to }: Period, language: Language): string {
  if (interval === "vecka") return summaryWords(language).charts.week(String(partsOfWeek(isoWeekOf(from)).week));
  const [first, last] = [from, to].map((day) => formatShortMonth(partsOf(day).month, language));
  return interval === "år" ? String(partsOf(from).year) : first === last ? `${first}` : `${first}–${last}`;
}

function shareCells({ shares }: Dashboard): CellValue[][] {
  return shares.map(({ commitment, share }) => [
    safeText(excerpt(`${commitment.id} ${commitment.text}`, MOST_LABEL)),
    percentOf(share) / 100,
  ]);
}

/** A unit that is still to come has no amount, and one that asks for nothing has no target. */
function paceCells({ pace }: Dashboard, language: Language): CellValue[][] {
  if (!pace) return [];
  const { bars, interval, target } = pace.chart;
  return bars.map(({ period, amount, mark }) => [
    safeText(unitLabel(interval, period, language)),
    mark === "ahead" ? "" : amount,
    mark === "excluded" || mark === "short" ? "" : target,
  ]);
}

function shareChart({ shares, isPartOfShares }: Dashboard, language: Language): SummaryChart[] {
  const words = summaryWords(language).charts;
  if (shares.length === 0) return [];
  const title = isPartOfShares ? words.sharesOfMostLeft(formatNumber(MOST_SHARE_BARS, language)) : words.shares;
  const size = { rows: shares.length + 1, columns: 2 };
  return [{ kind: "share", title, row: HEADER_ROW, column: SHARE_COLUMN, ...size, options: shareOptions(title) }];
}

function paceChart({ pace }: Dashboard, language: Language): SummaryChart[] {
  if (!pace) return [];
  const { commitment, chart } = pace;
  const unit = judgementWords(language).perUnit[chart.interval];
  const title = summaryWords(language).charts.pace(excerpt(commitment.id, MOST_LABEL), unit);
  const size = { rows: chart.bars.length + 1, columns: 3 };
  return [{ kind: "pace", title, row: HEADER_ROW, column: PACE_COLUMN, ...size, options: paceOptions(title) }];
}

export function summaryFigures(dashboard: Dashboard, language: Language): Figures {
  const words = summaryWords(language).charts;
  const charts = [...shareChart(dashboard, language), ...paceChart(dashboard, language)];
  const shares = shareCells(dashboard);
  const pace = paceCells(dashboard, language);
  const headers = [words.promise, words.share, words.unit, words.counted, words.target];
  const rows = Array.from({ length: Math.max(shares.length, pace.length) }, (_, index) => [
    ...(shares[index] ?? ["", ""]),
    ...(pace[index] ?? ["", "", ""]),
  ]);
  const isNeeded = charts.length > 0;
  return {
    cells: [[isNeeded ? words.figures : "", "", "", "", ""], ...(isNeeded ? [headers] : []), ...rows],
    charts,
  };
}

/** Whether a cell of the tab holds a share, which is shown as per cent. `row`, `column`: from 0. */
export function isShareCell(row: number, column: number): boolean {
  return row >= FIRST_ROW && column === SHARE_COLUMN + 1;
}
