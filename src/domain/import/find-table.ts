// Finds the table in a text that has more in it, such as a mail with a greeting above and a signature below.
import type { DelimitedText, TextRow } from "./delimited-text";

export interface FoundTable extends DelimitedText {
  /** The rows of the text before the table, and those after it. */
  readonly above: readonly TextRow[];
  readonly below: readonly TextRow[];
  /** How many of the rows hold a day and as many cells as most of the table's. */
  readonly dated: number;
  /** The share of the text's rows, 0–1, that are in the table and have as many cells. */
  readonly share: number;
}

/** Whether a row holds a day or names columns, as the rows of a list of activities do. */
export interface RowTests {
  hasDay(row: TextRow): boolean;
  isHeader(row: TextRow): boolean;
}

interface Block {
  readonly start: number;
  /** The row after the last one. */
  readonly end: number;
  /** How many more of its rows fit than don't. */
  readonly sum: number;
}

/** The stretch of rows in which those that fit outnumber the others by most: the largest sum of a run (Kadane). */
function bestBlock(fits: readonly boolean[]): Block {
  let best: Block = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [at, isFit] of fits.entries()) {
    if (sum < 0) {
      start = at;
      sum = 0;
    }
    sum += isFit ? 1 : -1;
    if (isFit && sum >= best.sum) best = { start, end: at + 1, sum };
  }
  const first = fits.indexOf(true, best.start);
  return { ...best, start: Math.max(best.start, first) };
}

/** As many widths as are tried: a table has one, and a mail's lines with commas a few. */
const MOST_WIDTHS = 12;

/** The numbers of cells that rows have, the most usual first. A row of one cell is no table's. */
function widthsOf(rows: readonly TextRow[]): number[] {
  const times = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  return [...times]
    .sort((one, other) => other[1] - one[1])
    .map(([width]) => width)
    .slice(0, MOST_WIDTHS);
}

const isBetter = (one: FoundTable, other: FoundTable) =>
  one.dated !== other.dated ? one.dated > other.dated : one.share > other.share;

/** The table in one reading of the text; null where no row has two cells. */
function tableIn({ separator, rows }: DelimitedText, { hasDay, isHeader }: RowTests): FoundTable | null {
  const dated = rows.map(hasDay);
  const candidates = widthsOf(rows).map((width): FoundTable => {
    const fits = rows.map(({ cells }, at) => cells.length === width || dated[at] === true);
    const { start, end } = bestBlock(fits);
    const before = rows[start - 1];
    // A header may have fewer cells than the rows below it.
    const first = before && isHeader(before) ? start - 1 : start;
    const own = rows.slice(first, end);
    const isWhole = ({ cells }: TextRow) => cells.length === width;
    return {
      separator,
      rows: own,
      above: rows.slice(0, first),
      below: rows.slice(end),
      dated: own.filter((row, at) => isWhole(row) && dated[first + at]).length,
      share: own.filter(isWhole).length / rows.length,
    };
  });
  return candidates.reduce<FoundTable | null>((best, one) => (best && !isBetter(one, best) ? best : one), null);
}

/**
 * The table that holds most rows with a day, of all readings and of the most usual widths; where none holds more than
 * another, the one that takes most of the text. Null where no row of any reading has two cells.
 */
export function findTable(readings: readonly DelimitedText[], tests: RowTests): FoundTable | null {
  return readings
    .map((reading) => tableIn(reading, tests))
    .reduce((best, one) => (one && (!best || isBetter(one, best)) ? one : best), null);
}
