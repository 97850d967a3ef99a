// The rows and columns of somebody else's list, whatever program it was copied from.
import type { PlainDate } from "../calendar/plain-date";
import { readDatedLines, shareOfDatedLines } from "./dated-lines";
import { readDelimited, type Separator, type TextRow } from "./delimited-text";
import { type ColumnRole, type KnownWords, MOST, rolesByContent, rolesByHeader } from "./guess-columns";

export interface PastedTable {
  /** Empty where the list is no table and each line is read as a day and a text. */
  readonly separator: Separator | "";
  /** The cells of the first row where they name the columns, else empty. */
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** One role for each column. Each role but `skip` occurs once. */
  readonly columns: readonly ColumnRole[];
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
    .replace(/^\uFEFF/, "")
    .replace(/\u00a0/g, " ");
  const table = readDelimited(clean);
  const isTable = table.regularity >= MOST;
  // Running text has commas too: where a day and a text fit most lines, the commas divide nothing.
  const isProse = !isTable || (table.separator === "," && shareOfDatedLines(clean, today) >= MOST);
  const rows = isProse ? readDatedLines(clean, today) : table.rows;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const named = isProse ? null : rolesByHeader(rows[0]?.cells ?? [], width);
  const body = named ? rows.slice(1) : rows;
  return {
    separator: isProse ? "" : table.separator,
    header: named ? (rows[0]?.cells ?? []) : [],
    rows: body,
    columns: named ?? rolesByContent(body, width, known, today),
  };
}
