// The notes on the ID cells of Aktiviteter: what each row that was typed by hand does for the promises, kept up to date.
import type { Book } from "../../domain/book/book";
import type { HandEdit } from "../../domain/book/hand-edit";
import type { RowIssue } from "../../domain/book/row-issue";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { isRowNote, rowNote } from "../../i18n/sentences/row-note";
import { textOf, wordOf } from "../../workbook/cells/cell-text";
import { placeOf, rowName } from "../../workbook/cells/place-number";
import { cellAt, findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { ACTIVITIES } from "../../workbook/schema/tabs";
import { columnRange } from "../cells/ranges";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A row gets its note when it is typed in; a note that people have written is never touched. */
function isToWrite(note: string, row: number, edit: HandEdit | null): boolean {
  if (note !== "") return isRowNote(note);
  return edit?.tab === ACTIVITIES.name && row >= edit.row && row <= edit.lastRow;
}

/** Kept with the document: whether any row has such a note. Where none has there is nothing to keep up to date. */
const HAS_NOTES = "hasRowNotes";

/**
 * Rows whose notes may have changed, the last one included. What is typed in one row says nothing of another, but for a
 * header or an ID, which may be doubled.
 */
function rowsToLookAt({ rows }: Tab, idColumn: number, edit: HandEdit | null): { first: number; last: number } {
  const all = { first: 1, last: rows.length - 1 };
  if (edit?.tab !== ACTIVITIES.name || edit.row === 0) return all;
  if (edit.column <= idColumn && idColumn <= edit.lastColumn) return all;
  return { first: edit.row, last: Math.min(edit.lastRow, rows.length - 1) };
}

/**
 * One read, and one write of the rows from the first changed note to the last; nothing where nobody has typed in a row.
 * `kept`: the document's properties.
 */
export function writeRowNotes(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  book: Book,
  today: PlainDate,
  edit: HandEdit | null,
  kept: Readonly<Record<string, string>>,
): void {
  if (edit?.tab !== ACTIVITIES.name && kept[HAS_NOTES] === "no") return;
  const tab = findTab(tabs, ACTIVITIES);
  if (!tab) return;
  const { id: idColumn, date } = tab.columns;
  const column = idColumn === -1 ? date : idColumn;
  const sheet = spreadsheet.getSheetByName(tab.name);
  if (!sheet || column === -1) return;
  const { first: from, last: to } = rowsToLookAt(tab, idColumn, edit);
  if (to < from) return;
  const notes = columnRange(sheet, from, column, to - from + 1)
    .getNotes()
    .map(([note = ""]) => note);

  const activities = new Map(book.activities.map((activity) => [activity.id, activity]));
  const issues = new Map<number, RowIssue[]>();
  for (const issue of book.issues) {
    if (issue.tab !== ACTIVITIES.name || issue.row === null) continue;
    const row = placeOf(issue.row);
    issues.set(row, [...(issues.get(row) ?? []), issue]);
  }
  const written = notes.map((note, index) => {
    const row = from + index;
    if (!isToWrite(note, row, edit)) return note;
    const id = wordOf(textOf(cellAt(tab, row, idColumn))) || rowName(row);
    const wrong = issues.get(row) ?? [];
    return rowNote(wrong.length > 0 ? undefined : activities.get(id), wrong, book, today);
  });
  const isKnown = written.some(isRowNote) ? "yes" : from === 1 && to === tab.rows.length - 1 ? "no" : kept[HAS_NOTES];
  if (isKnown !== undefined && isKnown !== kept[HAS_NOTES]) {
    PropertiesService.getDocumentProperties().setProperty(HAS_NOTES, isKnown);
  }
  const changed = written.flatMap((note, index) => (note === notes[index] ? [] : [index]));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return;
  const block = written.slice(first, last + 1).map((note) => [note]);
  columnRange(sheet, from + first, column, block.length).setNotes(block);
}
