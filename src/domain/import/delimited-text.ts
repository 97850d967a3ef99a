// Text that is divided into rows and cells, such as CSV or a block copied from a spreadsheet.
/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";

/** The characters that may stand between cells. Where two fit a text equally well, the first is taken. */
export const SEPARATORS = ["\t", ";", "|", ","] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A cell in quotes. */
const QUOTED = '"[^"]*(?:""[^"]*)*"';
/** A cell in quotes that has no line break. */
const PARTLY_QUOTED = '"[^"\n]*(?:""[^"\n]*)*"';

/**
 * Papa Parse lets a cell that begins with a quote and has none at its end swallow the rows after it. Such a cell is
 * plain text, as in a copied `"Öppet hus" i Pajala`, so it is put in quotes whole.
 */
function withWholeQuotes(text: string, separator: Separator): string {
  const end = `[${separator}\n]`;
  const rest = `[^${separator}\n]*`;
  const cell = new RegExp(`(^|${end})(?:(${QUOTED})(?=${end}|$)|(${PARTLY_QUOTED}${rest}|"${rest}))`, "g");
  return text.replace(cell, (_, before: string, whole: string | undefined, plain: string) => {
    return before + (whole ?? `"${plain.replace(/"/g, '""')}"`);
  });
}

/**
 * Rows of cells by the rules of RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) with any separator: a cell in quotes
 * may hold the separator, line breaks and doubled quotes.
 *
 * @returns At least one row, of at least one cell; rows may differ in length. Cells keep their blanks, and their line
 *   breaks are `\n`. A last line break ends the last row and begins no new one.
 * @example parseDelimited('a\t"b\nc"\n', "\t") // [["a", "b\nc"]]
 */
export function parseDelimited(text: string, separator: Separator): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const { data } = Papa.parse(withWholeQuotes(lines, separator), { delimiter: separator, newline: "\n" });
  return data.length > 0 ? data : [[""]];
}

export interface TextRow {
  /** The line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** People put blanks between a separator and a quote, which the rules of quotes don't allow. */
function withoutBlanksAroundQuotes(text: string, separator: Separator): string {
  const cell = new RegExp(`(^|[${separator}\n]) *(${QUOTED}) *(?=[${separator}\n]|$)`, "g");
  return text.replace(cell, "$1$2");
}

/** The rows that are not empty, with no blanks around their cells. */
function filledRows(text: string, separator: Separator): TextRow[] {
  let line = 1;
  const rows = parseDelimited(withoutBlanksAroundQuotes(text, separator), separator).map((cells): TextRow => {
    const row = { line, cells: cells.map((cell) => cell.trim()) };
    line += cells.join("").split("\n").length;
    return row;
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** A drawn table has a frame of | around each row and a line of dashes under its header; neither is content. */
function withoutFrame(rows: readonly TextRow[]): TextRow[] {
  const isFramed = rows.every(({ cells }) => cells.length > 2 && cells[0] === "" && cells[cells.length - 1] === "");
  return rows
    .map(({ line, cells }) => ({ line, cells: isFramed ? cells.slice(1, -1) : cells }))
    .filter(({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
}

/** The number of rows that a separator is judged by. */
const SAMPLE = 50;

/** The share of the rows, 0–1, that have the most usual number of columns; 0 where that is one column. */
function regularity(rows: readonly TextRow[]): number {
  const widths = rows.slice(0, SAMPLE).map(({ cells }) => cells.length);
  const shares = widths.map((width) => (width > 1 ? widths.filter((other) => other === width).length : 0));
  return Math.max(0, ...shares) / Math.max(1, widths.length);
}

export interface DelimitedText {
  readonly separator: Separator;
  readonly rows: readonly TextRow[];
  /** The share of the rows, 0–1, that have the most usual number of columns. */
  readonly regularity: number;
}

/** The rows and cells that the separator that divides the text most evenly makes. */
export function readDelimited(text: string): DelimitedText {
  const readings = SEPARATORS.map((separator): DelimitedText => {
    const rows = withoutFrame(filledRows(text, separator));
    return { separator, rows, regularity: regularity(rows) };
  });
  return readings.reduce((best, reading) => (reading.regularity > best.regularity ? reading : best));
}
