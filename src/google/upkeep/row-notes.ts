// The notes on the ID cells of Aktiviteter: what each row that was typed by hand does for the promises, kept up to date.
import type { Book } from "../../domain/book/book";
import type { HandEdit } from "../../domain/book/hand-edit";
import type { RowIssue } from "../../domain/book/row-issue";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { isRowNote, rowNote } from "../../i18n/sentences/row-note";
import { textOf, wordOf } from "../../workbook/cells/cell-text";
import { findTab, locate } from "../../workbook/cells/locate-columns";
import { rowName } from "../../workbook/cells/row-name";
import type { RawTab } from "../../workbook/schema/raw-tab";
import { ACTIVITIES } from "../../workbook/schema/tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A row gets its note when it is typed in; a note that people have written is never touched. */
function isToWrite(note: string, row: number, edit: HandEdit | null): boolean {
  if (note !== "") return isRowNote(note);
  return edit?.tab === ACTIVITIES.name && row >= edit.row && row <= edit.lastRow;
}

/** Kept with the document: whether any row has such a note. Where none has there is nothing to keep up to date. */
const HAS_NOTES = "hasRowNotes";

/**
 * Rows whose notes may have changed, the header being 1. What is typed in one row says nothing of another, but for a
 * header or an ID, which may be doubled.
 */
function rowsToLookAt({ rows }: RawTab, idColumn: number, edit: HandEdit | null): { first: number; last: number } {
  const all = { first: 2, last: rows.length };
  if (edit?.tab !== ACTIVITIES.name || edit.row === 1) return all;
  if (edit.column <= idColumn + 1 && idColumn + 1 <= edit.lastColumn) return all;
  return { first: edit.row, last: Math.min(edit.lastRow, rows.length) };
}

/**
 * One read, and one write of the rows from the first changed note to the last; nothing where nobody has typed in a row.
 * `kept`: the document's properties.
 */
export function writeRowNotes(
  spreadsheet: Spreadsheet,
  tabs: readonly RawTab[],
  book: Book,
  today: PlainDate,
  edit: HandEdit | null,
  kept: Readonly<Record<string, string>>,
): void {
  if (edit?.tab !== ACTIVITIES.name && kept[HAS_NOTES] === "no") return;
  const tab = findTab(tabs, ACTIVITIES);
  const { id: idColumn, date } = locate(ACTIVITIES, tab?.rows[0] ?? []).columns;
  const column = idColumn === -1 ? date : idColumn;
  const sheet = tab && spreadsheet.getSheetByName(tab.name);
  if (!tab || !sheet || column === -1) return;
  const { first: from, last: to } = rowsToLookAt(tab, idColumn, edit);
  if (to < from) return;
  const notes = sheet
    .getRange(from, column + 1, to - from + 1, 1)
    .getNotes()
    .map(([note = ""]) => note);

  const activities = new Map(book.activities.map((activity) => [activity.id, activity]));
  const issues = new Map<number, RowIssue[]>();
  for (const issue of book.issues) {
    if (issue.tab !== ACTIVITIES.name || issue.row === null) continue;
    issues.set(issue.row, [...(issues.get(issue.row) ?? []), issue]);
  }
  const written = notes.map((note, index) => {
    const row = from + index;
    if (!isToWrite(note, row, edit)) return note;
    const id = wordOf(textOf(tab.rows[row - 1]?.[idColumn] ?? "")) || rowName(row - 1);
    const wrong = issues.get(row) ?? [];
    return rowNote(wrong.length > 0 ? undefined : activities.get(id), wrong, book, today);
  });
  const isKnown = written.some(isRowNote) ? "yes" : from === 2 && to === tab.rows.length ? "no" : kept[HAS_NOTES];
  if (isKnown !== undefined && isKnown !== kept[HAS_NOTES]) {
    PropertiesService.getDocumentProperties().setProperty(HAS_NOTES, isKnown);
  }
  const changed = written.flatMap((note, index) => (note === notes[index] ? [] : [index]));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return;
  const block = written.slice(first, last + 1).map((note) => [note]);
  sheet.getRange(from + first, column + 1, block.length, 1).setNotes(block);
}
