// Entries that could not be saved in the workbook without harm to it: they are kept beside it, in a list that any
// spreadsheet program opens.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cellName } from "../../workbook/cells/a1";
import { changedTabs } from "../runtime/model/changed-cells";
import { typedForm } from "../runtime/model/content";
import type { WorkbookModel } from "../runtime/model/workbook-model";

/** The ending of the list's name, after that of the workbook; the desk's words name it as well. */
const ENDING = ".inte-sparat.csv";
/** By this mark Excel knows that the letters are UTF-8. */
const MARK = "\ufeff";
const HEADERS = ["Flik", "Cell", "Innehåll", "Anteckning"];

/** A field in quotes, as a text: what would be read as a formula gets an apostrophe. */
function field(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

const line = (fields: readonly string[]): string => `${fields.map(field).join(";")}\r\n`;

/** What was entered since the last save: one line for each cell. */
function entriesOf(book: WorkbookModel): string[][] {
  return changedTabs(book).flatMap(({ sheet, cells }) =>
    cells
      .filter(({ changes }) => changes.content || changes.note)
      .map(({ row, column, cell }) => {
        const content = cell.formula === null ? typedForm(cell.value, cell.style, book) : `=${cell.formula}`;
        return [sheet.name, cellName(row, column), content, cell.note ?? ""];
      }),
  );
}

/**
 * Adds the entries to the list beside the workbook.
 *
 * @throws the system's own error when the list can't be written.
 */
export function keepEntries(file: string, book: WorkbookModel): void {
  const entries = entriesOf(book);
  if (entries.length === 0) return;
  const path = `${file}${ENDING}`;
  const before = existsSync(path) ? readFileSync(path, "utf8") : MARK + line(HEADERS);
  writeFileSync(path, before + entries.map(line).join(""));
}
