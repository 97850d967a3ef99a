// Gives new rows the number formats of their columns: appendRow is reported to leave them as Sheets guesses
// (https://github.com/theoephraim/node-google-spreadsheet/issues/252), and rows that are put in take their neighbours'.
import { columnName } from "../../workbook/cells/a1";
import { columnOf, type Head } from "../../workbook/cells/locate-columns";
import { numberOf } from "../../workbook/cells/place-number";
import { formatOf } from "../../workbook/new/layout";
import { dress } from "./refused-looks";

/** The columns of each format, by their letters. */
function lettersByFormat(head: Head): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [field, column] of Object.entries(head.schema.columns)) {
    const [at, format] = [columnOf(head, field), formatOf(column)];
    if (at === -1 || format === undefined) continue;
    found.set(format, [...(found.get(format) ?? []), columnName(numberOf(at))]);
  }
  return found;
}

/**
 * Formats rows of a tab, in a write for each format and without a read. `count`: null for all rows below, which spares
 * a call that asks where the last one is.
 */
export function formatRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  head: Head,
  row: number,
  count: number | null,
): void {
  const last = count === null ? "" : String(row + count);
  for (const [format, letters] of lettersByFormat(head)) {
    const places = letters.map((letter) => `${letter}${numberOf(row)}:${letter}${last}`);
    dress(() => sheet.getRangeList(places).setNumberFormat(format));
  }
}
