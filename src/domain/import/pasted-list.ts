// The rows and columns of somebody else's list, whatever program it was copied from.
import type { PlainDate } from "../calendar/plain-date";
import { oncePerValue } from "../words/once-per-value";
import { beginsWithDay, readDatedLines, type SentenceRow } from "./dated-lines";
import { readEachWay, type TextRow } from "./delimited-text";
import { type FoundTable, findTable } from "./find-table";
import { type ColumnRole, type KnownWords, MOST, rolesByContent, rolesByHeader } from "./guess-columns";
import { LINE_ROLES, lineCells } from "./line-cells";
import { readListedDate } from "./list-dates";
import { namesIn, tokensOf } from "./name-in-line";

export interface PastedTable {
  /** Empty where the list is no table and each line is read as a sentence with a day. */
  readonly separator: string;
  /** The cells of the row that names the columns; empty where none does. */
  readonly header: readonly string[];
  /** What stands before the list, such as its title or a mail's greeting, and after it. Neither is read. */
  readonly above: readonly TextRow[];
  readonly below: readonly TextRow[];
  readonly rows: readonly TextRow[];
  /** One role for each column. Each role but `skip` occurs once. */
  readonly columns: readonly ColumnRole[];
}

/** As many rows above a table may be its title. */
const MOST_TITLES = 10;
/** Longer than any way to write a day with its time. */
const LONGEST_DAY = 40;

/** Whether a cell says a day: every reading of the text asks again. */
function dayTest(today: PlainDate): (cell: string) => boolean {
  const isDay = oncePerValue((cell: string) => readListedDate(cell, today, "dayFirst", "past").date !== null);
  return (cell) => cell !== "" && cell.length <= LONGEST_DAY && isDay(cell);
}

/** Whether a row above a header may be a title: it has a cell alone, or fewer than the header and no day under "Datum". */
function isTitle({ cells }: TextRow, header: TextRow, roles: readonly ColumnRole[], isDay: (cell: string) => boolean) {
  const filled = (row: TextRow["cells"]) => row.filter((cell) => cell !== "").length;
  if (filled(cells) <= 1) return true;
  return filled(cells) < filled(header.cells) && !isDay(cells[roles.indexOf("date")] ?? "");
}

/** The place of the row that names the columns, below what may be a title, and what it names them; null where none does. */
function findHeader(
  rows: readonly TextRow[],
  width: number,
  isDay: (cell: string) => boolean,
): { readonly at: number; readonly roles: ColumnRole[] } | null {
  for (const [at, row] of rows.slice(0, MOST_TITLES + 1).entries()) {
    const roles = rolesByHeader(row.cells, width);
    if (roles && rows.slice(0, at).every((above) => isTitle(above, row, roles, isDay))) return { at, roles };
  }
  return null;
}

type Lines = Pick<PastedTable, "above" | "below"> & { readonly rows: readonly SentenceRow[] };

/** Each line as a day and a text, from the first line that tells of an activity to the last; all where none does. */
function readLines(text: string, { types }: KnownWords, today: PlainDate): Lines {
  const namesType = (said: string) => namesIn(tokensOf(said), types).length > 0;
  const rows = readDatedLines(text, today, namesType);
  /** A line that ends with a colon only says what comes. */
  const tells = ({ cells: [day, said = ""] }: TextRow) => day !== "" || (!said.endsWith(":") && namesType(said));
  const telling = rows.map(tells);
  const first = telling.indexOf(true);
  if (first === -1) return { above: [], rows, below: [] };
  const end = telling.lastIndexOf(true) + 1;
  return { above: rows.slice(0, first), rows: rows.slice(first, end), below: rows.slice(end) };
}

/** The lines with what each says in columns of its own; a column that no line has anything for is left out. */
function linesInColumns(rows: readonly SentenceRow[], known: KnownWords): Pick<PastedTable, "rows" | "columns"> {
  const wide = rows.map(({ line, cells, sentence }) => {
    const [day = "", said = ""] = cells;
    return { line, own: cells, cells: [day, ...lineCells(said, known, sentence)] };
  });
  const roles: readonly ColumnRole[] = ["date", ...LINE_ROLES];
  const isKept = roles.map((role, at) => role === "type" || wide.some(({ cells }) => (cells[at] ?? "") !== ""));
  return {
    rows: wide.map((row) => ({ ...row, cells: row.cells.filter((_cell, at) => isKept[at]) })),
    columns: roles.filter((_role, at) => isKept[at]),
  };
}

/** Whether the text is a table at all, and no running text whose commas divide nothing. */
function isTable(table: FoundTable, text: string, today: PlainDate): boolean {
  if (table.dated === 0 && table.share < MOST && !table.rows.some(({ cells }) => rolesByHeader(cells, cells.length)))
    return false;
  if (table.separator !== ",") return true;
  return text.split("\n").filter((line) => beginsWithDay(line, today)).length <= table.dated;
}

/**
 * Rows and columns of a pasted text, as well as they can be told. The columns are for people to set right.
 *
 * @param today The day that a date without a year is read by.
 * @example readPastedList("2022-03-04;Riskkväll;Kangos", known, today).columns // ["date", "type", "place"]
 */
export function readPastedList(text: string, known: KnownWords, today: PlainDate): PastedTable {
  const clean = text
    .replace(/\r\n?/g, "\n")
    // Programs put a byte order mark first, and once more after a line that tells the separator.
    .replace(/^\uFEFF/gm, "")
    .replace(/\u00a0/g, " ");
  const isDay = dayTest(today);
  const table = findTable(readEachWay(clean), {
    hasDay: ({ cells }) => cells.length > 1 && cells.some(isDay),
    isHeader: ({ cells }) => rolesByHeader(cells, cells.length) !== null,
  });
  const found = table && isTable(table, clean, today) ? table : null;
  if (!found) {
    const { above, rows, below } = readLines(clean, known, today);
    return { separator: "", header: [], above, below, ...linesInColumns(rows, known) };
  }
  const { above, rows, below } = found;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const header = findHeader(rows, width, isDay);
  const body = header ? rows.slice(header.at + 1) : rows;
  return {
    separator: found.separator,
    header: header ? (rows[header.at]?.cells ?? []) : [],
    above: [...above, ...(header ? rows.slice(0, header.at) : [])],
    rows: body,
    below,
    columns: header?.roles ?? rolesByContent(body, width, known, today),
  };
}
