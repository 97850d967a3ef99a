// A tab as it is laid out on paper: which columns and rows, how wide, and where the charts stand between the rows.
import type { CellView, ChartView, SheetView } from "../../../session";

export interface PaperCell {
  readonly text: string;
  readonly column: number;
  /** How many columns it takes: a long text runs on over empty cells, as on screen. */
  readonly span: number;
  readonly isBold: boolean;
}

export interface PaperRow {
  readonly row: number;
  readonly cells: readonly PaperCell[];
  /** The charts that stand above the row. */
  readonly charts: readonly ChartView[];
}

export interface Paper {
  /** Each column's share of the paper's width, in per cent. */
  readonly shares: readonly number[];
  /** Repeated at the top of each page. */
  readonly heads: readonly PaperRow[];
  readonly body: readonly PaperRow[];
  /** Charts below the last row. */
  readonly charts: readonly ChartView[];
  /** Too wide for a standing page. */
  readonly isWide: boolean;
  /** The size of its letters, in points. */
  readonly points: number;
}

/** Pixels of an A4 page within its margins, standing and lying, at 96 pixels an inch. */
const STANDING = 690;
const LYING = 1020;
const POINTS = { usual: 8, least: 5.5 };
/** Pixels of a letter on screen in the grid's usual size, 10 points. */
const LETTER = 6.5;
const USUAL_SIZE = 10;

/** How much wider bold letters are. */
const BOLD = 1.1;
/** Pixels beside a cell's text, with its line. */
const PADDING = 9;
/** Letters: a longer word may be broken. */
const LONGEST = 24;

/** Letters of the longest word that stands in the column alone. */
function longestWord(rows: readonly PaperRow[], column: number): number {
  let longest = 0;
  for (const { cells } of rows) {
    const cell = cells.find(({ column: at, span }) => at === column && span === 1);
    for (const word of cell?.text.split(/\s+/) ?? []) longest = Math.max(longest, word.length);
  }
  return Math.min(longest, LONGEST);
}

/** Shares in per cent: as wide as on screen, but for a column that would break its words, as long as there is room. */
function sharesOf(widths: readonly number[], least: readonly number[], page: number): number[] {
  const isShort = new Set<number>();
  for (;;) {
    const given = [...isShort].reduce((sum, column) => sum + (least[column] ?? 0), 0);
    const others = widths.reduce((sum, one, column) => (isShort.has(column) ? sum : sum + one), 0);
    const scale = others > 0 ? Math.max(page - given, 0) / others : 0;
    const wide = widths.map((one, column) => (isShort.has(column) ? (least[column] ?? 0) : one * scale));
    const more = wide.flatMap((one, column) => (!isShort.has(column) && one < (least[column] ?? 0) ? [column] : []));
    if (more.length === 0) {
      const all = wide.reduce((sum, one) => sum + one, 0);
      return wide.map((one) => (one / Math.max(1, all)) * 100);
    }
    for (const column of more) isShort.add(column);
  }
}

/**
 * The first column that isn't printed: charts draw figures that the add-on keeps beside the table, after an empty
 * column, and on paper the charts say them.
 */
function endOfTable({ charts }: SheetView, filled: ReadonlySet<number>): number {
  const starts = charts.flatMap(({ ownColumn }) => (ownColumn === null ? [] : [ownColumn]));
  const beside = starts.filter((column) => column > 0 && !filled.has(column - 1));
  const end = Math.min(...beside, Number.POSITIVE_INFINITY);
  return Math.max(0, ...[...filled].filter((column) => column < end).map((column) => column + 1));
}

/** Lays out the rows that are shown; a row without text takes no room. `hidden` are the rows that a filter hides. */
export function paperOf(view: SheetView, hidden: ReadonlySet<number> | null): Paper {
  const written = view.cells.filter(({ text }) => text !== "");
  const end = endOfTable(view, new Set(written.map(({ column }) => column)));
  const byRow = new Map<number, CellView[]>();
  for (const cell of written) {
    if (cell.column >= end || hidden?.has(cell.row)) continue;
    const cells = byRow.get(cell.row);
    if (cells) cells.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const widths = view.columnWidths.slice(0, end);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const numbers = [...byRow.keys()].sort((a, b) => a - b);
  let above = -1;
  const rows = numbers.map((row): PaperRow => {
    const charts = view.charts.filter((chart) => chart.row > above && chart.row <= row);
    above = row;
    return { row, cells: cellsOf(byRow.get(row) ?? [], widths), charts };
  });
  const isWide = width > STANDING;
  const page = isWide ? LYING : STANDING;
  const shrunk = (POINTS.usual * page) / Math.max(1, width);
  const points = Math.max(POINTS.least, Math.min(POINTS.usual, shrunk));
  const least = widths.map((_, column) => longestWord(rows, column) * BOLD * LETTER * (points / USUAL_SIZE) + PADDING);
  return {
    shares: sharesOf(widths, least, page),
    heads: rows.filter(({ row }) => row < view.frozenRows),
    body: rows.filter(({ row }) => row >= view.frozenRows),
    charts: view.charts.filter((chart) => chart.row > above),
    isWide,
    points,
  };
}

function cellsOf(written: readonly CellView[], widths: readonly number[]): PaperCell[] {
  const byColumn = new Map(written.map((cell) => [cell.column, cell]));
  const cells: PaperCell[] = [];
  for (let column = 0; column < widths.length; ) {
    const cell = byColumn.get(column);
    let span = 1;
    let room = widths[column] ?? 0;
    while (isTooLong(cell, room) && column + span < widths.length && !byColumn.has(column + span)) {
      room += widths[column + span] ?? 0;
      span += 1;
    }
    cells.push({ text: cell?.text ?? "", column, span, isBold: cell?.style?.bold ?? false });
    column += span;
  }
  return cells;
}

function isTooLong(cell: CellView | undefined, room: number): boolean {
  if (!cell || cell.style?.wrap) return false;
  return cell.text.length * LETTER * ((cell.style?.fontSize ?? USUAL_SIZE) / USUAL_SIZE) > room;
}
