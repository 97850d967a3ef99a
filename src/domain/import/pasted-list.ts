// The rows and columns of somebody else's list, whatever program it was copied from.
import type { PlainDate } from "../calendar/plain-date";
import { readDatedLines, shareOfDatedLines } from "./dated-lines";
import { MOST_TITLES, readDelimited, type TextRow } from "./delimited-text";
import { type ColumnRole, type KnownWords, MOST, rolesByContent, rolesByHeader } from "./guess-columns";
import { readListedDate } from "./list-dates";

export interface PastedTable {
  /** Empty where the list is no table and each line is read as a day and a text. */
  readonly separator: string;
  /** The cells of the row that names the columns; empty where none does. */
  readonly header: readonly string[];
  /** The rows above the header, such as the list's title. They are not read. */
  readonly titles: readonly TextRow[];
  readonly rows: readonly TextRow[];
  /** One role for each column. Each role but `skip` occurs once. */
  readonly columns: readonly ColumnRole[];
}

/** Whether a row above a header may be a title: it has a cell alone, or fewer than the header and no day under "Datum". */
function isTitle({ cells }: TextRow, header: TextRow, roles: readonly ColumnRole[], today: PlainDate): boolean {
  const filled = (row: TextRow["cells"]) => row.filter((cell) => cell !== "").length;
  if (filled(cells) <= 1) return true;
  const day = cells[roles.indexOf("date")] ?? "";
  return filled(cells) < filled(header.cells) && readListedDate(day, today, "dayFirst", "past").date === null;
}

/** The place of the row that names the columns, below what may be a title, and what it names them; null where none does. */
function findHeader(
  rows: readonly TextRow[],
  width: number,
  today: PlainDate,
): { readonly at: number; readonly roles: ColumnRole[] } | null {
  for (const [at, row] of rows.slice(0, MOST_TITLES + 1).entries()) {
    const roles = rolesByHeader(row.cells, width);
    if (roles && rows.slice(0, at).every((above) => isTitle(above, row, roles, today))) return { at, roles };
  }
  return null;
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
  const table = readDelimited(clean);
  const isTable = table.regularity >= MOST;
  // Running text has commas too: where a day and a text fit most lines, the commas divide nothing.
  const isProse = !isTable || (table.separator === "," && shareOfDatedLines(clean, today) >= MOST);
  const rows = isProse ? readDatedLines(clean, today) : table.rows;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const header = isProse ? null : findHeader(rows, width, today);
  const body = header ? rows.slice(header.at + 1) : rows;
  return {
    separator: isProse ? "" : table.separator,
    header: header ? (rows[header.at]?.cells ?? []) : [],
    titles: header ? rows.slice(0, header.at) : [],
    rows: body,
    columns: header?.roles ?? rolesByContent(body, width, known, today),
  };
}
