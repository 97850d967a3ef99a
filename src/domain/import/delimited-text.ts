// Text that is divided into rows and cells, such as CSV or a block copied from a spreadsheet.

/** The characters that may stand between cells. Where two fit a text equally well, the first is taken. */
export const SEPARATORS = ["\t", ";", "|", ","] as const;

export interface TextRow {
  /** The line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What the row says in its own words, where the cells have been read out of it. */
  readonly own?: readonly string[];
}

const QUOTE = '"';

interface Cell {
  /** Where the separator or line break after it is. */
  readonly end: number;
  readonly text: string;
}

/** One of the characters that end a cell. */
function endOfCell(separator: string): RegExp {
  return new RegExp(`[${separator.replace(/[\\\]^-]/, "\\$&")}\n]`, "g");
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/**
 * The most usual number of separators in a line that has any; 0 where none has. Lines with a mark that has no fellow are
 * asked only where there is no other: they may be parts of a row.
 */
function usualSeparators(text: string, separator: string): number {
  const lines = text.split("\n").filter((line) => line.includes(separator));
  const whole = lines.filter((line) => count(line, QUOTE) % 2 === 0);
  const times = new Map<number, number>();
  for (const line of whole.length > 0 ? whole : lines) {
    const here = count(line, separator);
    times.set(here, (times.get(here) ?? 0) + 1);
  }
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * Reads cells as spreadsheets put them on the clipboard and as RFC 4180 writes them (www.rfc-editor.org/rfc/rfc4180),
 * with any separator. Neither says what a stray quotation mark is: here a quote opens a cell only where another closes
 * it right before a separator or a line's end, and where the lines between are no whole rows of the list themselves. It
 * is else a sign like others, and swallows nothing.
 *
 * @param blanks Whether spaces between a separator and a quote are no content, as where people typed the list.
 */
function readRows(text: string, separator: string, blanks: boolean): TextRow[] {
  const stop = endOfCell(separator);
  let usual = -1;

  function nextStop(from: number): number {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
  }

  function skipBlanks(from: number): number {
    let at = from;
    while (blanks && text[at] === " ") at += 1;
    return at;
  }

  /** Whether the lines of a cell in quotes, from the one that it begins on, are each as wide as the list's rows. */
  function areRows(start: number, end: number): boolean {
    if (usual === -1) usual = usualSeparators(text, separator);
    const close = text.indexOf("\n", end);
    const lines = text.slice(text.lastIndexOf("\n", start) + 1, close === -1 ? text.length : close);
    return count(lines, QUOTE) === 2 && lines.split("\n").every((line) => count(line, separator) === usual);
  }

  /** The closing quote of the one at `open`; quotes in pairs are content. -1 where there is none. */
  function closing(open: number): number {
    let close = text.indexOf(QUOTE, open + 1);
    while (close !== -1 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
    return close;
  }

  function readCell(from: number): Cell {
    const open = skipBlanks(from);
    const close = text[open] === QUOTE ? closing(open) : -1;
    if (close !== -1) {
      const end = skipBlanks(close + 1);
      const said = text.slice(open + 1, close);
      const isWhole = end >= text.length || text[end] === separator || text[end] === "\n";
      const hasLines = said.includes("\n");
      if (isWhole && !(hasLines && areRows(open, close))) return { end, text: said.replace(/""/g, QUOTE) };
      // What only begins in quotes, such as `"Öppet hus" i Pajala`, is plain, and what stands in them divides nothing.
      if (!isWhole && !hasLines) return plainCell(from, nextStop(close));
    }
    return plainCell(from, nextStop(from));
  }

  function plainCell(from: number, end: number): Cell {
    return { end, text: text.slice(from, end) };
  }

  const rows: TextRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  for (let at = 0; at <= text.length; ) {
    const { end, text: cell } = readCell(at);
    cells.push(cell);
    line += count(cell, "\n");
    if (end === text.length || text[end] === "\n") {
      rows.push({ line: rowLine, cells });
      cells = [];
      line += 1;
      rowLine = line;
    }
    at = end + 1;
  }
  return rows;
}

/**
 * Rows of cells with any separator: a cell in quotes may hold the separator, line breaks and doubled quotes.
 *
 * @returns At least one row, of at least one cell; rows may differ in length. Cells keep their blanks, and their line
 *   breaks are `\n`. A last line break ends the last row and begins no new one.
 * @example parseDelimited('a\t"b\nc"\n', "\t") // [["a", "b\nc"]]
 */
export function parseDelimited(text: string, separator: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return readRows(lines, separator, false).map(({ cells }) => cells);
}

/** Rows as spreadsheets put them on the clipboard: tabs between cells, and quotes around one that holds a mark of them. */
export function delimited(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\n");
}

/** The rows that are not empty, with no blanks around their cells. */
function filledRows(text: string, separator: string): TextRow[] {
  return readRows(text, separator, true)
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** A drawn table has a frame of | around each row and a line of dashes under its header; neither is content. */
function withoutFrame(rows: readonly TextRow[]): TextRow[] {
  const isFramed = rows.every(({ cells }) => cells.length > 2 && cells[0] === "" && cells[cells.length - 1] === "");
  return rows
    .map(({ line, cells }) => ({ line, cells: isFramed ? cells.slice(1, -1) : cells }))
    .filter(({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell)));
}

export interface DelimitedText {
  readonly separator: string;
  readonly rows: readonly TextRow[];
}

/** The line by which Excel is told the separator: `sep=;`. */
const TOLD = /^"?sep=(\t|[^\p{L}\p{N}\s"])"?[ \t]*(?:\n|$)/iu;

/** The rows and cells that each separator makes of the text, or only the one that its first line tells. */
export function readEachWay(text: string): DelimitedText[] {
  const told = TOLD.exec(text);
  const candidates = told?.[1] === undefined ? SEPARATORS : [told[1]];
  // The line stays as an empty one, so that the others keep their numbers.
  const list = told ? text.replace(TOLD, "\n") : text;
  return candidates.map((separator) => ({ separator, rows: withoutFrame(filledRows(list, separator)) }));
}
