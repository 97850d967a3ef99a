// The notes on the ID cells of Aktiviteter: what each row that was typed by hand does for the promises, kept up to date.
import type { Book } from "../domain/book";
import type { HandEdit } from "../domain/hand-edit";
import type { PlainDate } from "../domain/plain-date";
import type { RowIssue } from "../domain/row-issue";
import { isRowNote, rowNote } from "../i18n/row-note";
import { textOf, wordOf } from "../workbook/cell-text";
import { findTab, locate } from "../workbook/locate";
import type { RawTab } from "../workbook/raw-tab";
import { rowName } from "../workbook/row-name";
import { ACTIVITIES } from "../workbook/schema";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A row gets its note when it is typed in; a note that people have written is never touched. */
function isToWrite(note: string, row: number, edit: HandEdit | null): boolean {
  if (note !== "") return isRowNote(note);
  return edit?.tab === ACTIVITIES.name && row >= edit.row && row <= edit.lastRow;
}

/** One read, and one write of the rows from the first changed note to the last. */
export function writeRowNotes(
  spreadsheet: Spreadsheet,
  tabs: readonly RawTab[],
  book: Book,
  today: PlainDate,
  edit: HandEdit | null,
): void {
  const tab = findTab(tabs, ACTIVITIES);
  const { id: idColumn, date } = locate(ACTIVITIES, tab?.rows[0] ?? []).columns;
  const column = idColumn === -1 ? date : idColumn;
  const sheet = tab && spreadsheet.getSheetByName(tab.name);
  if (!tab || !sheet || column === -1 || tab.rows.length < 2) return;
  const range = sheet.getRange(2, column + 1, tab.rows.length - 1, 1);
  const notes = range.getNotes().map(([note = ""]) => note);
  if (edit === null && !notes.some(isRowNote)) return;

  const activities = new Map(book.activities.map((activity) => [activity.id, activity]));
  const issues = new Map<number, RowIssue[]>();
  for (const issue of book.issues) {
    if (issue.tab !== ACTIVITIES.name || issue.row === null) continue;
    issues.set(issue.row, [...(issues.get(issue.row) ?? []), issue]);
  }
  const written = notes.map((note, index) => {
    if (!isToWrite(note, index + 2, edit)) return note;
    const id = wordOf(textOf(tab.rows[index + 1]?.[idColumn] ?? "")) || rowName(index + 1);
    const wrong = issues.get(index + 2) ?? [];
    return rowNote(wrong.length > 0 ? undefined : activities.get(id), wrong, book, today);
  });
  const changed = written.flatMap((note, index) => (note === notes[index] ? [] : [index]));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return;
  const block = written.slice(first, last + 1).map((note) => [note]);
  sheet.getRange(first + 2, column + 1, block.length, 1).setNotes(block);
}
