// The notes on the ID cells of Aktiviteter: what each row that was typed by hand does for the promises, kept up to
// date.
import type { Book } from "../../domain/book/book";
import type { HandEdit } from "../../domain/book/hand-edit";
import type { RowIssue } from "../../domain/book/row-issue";
import { wordOf } from "../../domain/book/words";
import { textOf } from "../../workbook/cells/cell-text";
import { placeOf, rowName } from "../../workbook/cells/place-number";
import { cellAt, findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { ACTIVITIES } from "../../workbook/schema/tabs";
import type { NoteTexts, Occasion, RefreshPlan, RefreshSource } from "./plan";

type RowNotes = Pick<RefreshPlan, "rowNotes" | "hasRowNotes">;

/** Kept with the workbook: whether any row has such a note. Where none has there is nothing to keep up to date. */
const HAS_NOTES = "hasRowNotes";

const NOTHING: RowNotes = { rowNotes: null, hasRowNotes: {} };

/** A row gets its note when it is typed in; a note that people have written is never touched. */
function isToWrite(note: string, row: number, edits: readonly HandEdit[], texts: NoteTexts): boolean {
  if (note !== "") return texts.isRowNote(note);
  return edits.some((edit) => row >= edit.row && row <= edit.lastRow);
}

/**
 * Rows whose notes may have changed, the last one included. What is typed in one row says nothing of another, but for
 * a header or an ID, which may be doubled.
 */
function rowsToLookAt(
  { rows, name }: Tab,
  idColumn: number,
  edits: readonly HandEdit[],
): { first: number; last: number } {
  const all = { first: 1, last: rows.length - 1 };
  const [edit] = edits;
  if (edits.length > 1 || edit?.tab !== name || edit.row === 0) return all;
  if (edit.column <= idColumn && idColumn <= edit.lastColumn) return all;
  return { first: edit.row, last: Math.min(edit.lastRow, rows.length - 1) };
}

/** The issues of Aktiviteter by row. */
function issuesByRow({ issues }: Book): ReadonlyMap<number, readonly RowIssue[]> {
  const found = new Map<number, RowIssue[]>();
  for (const issue of issues) {
    if (issue.tab !== ACTIVITIES.name || issue.row === null) continue;
    const row = placeOf(issue.row);
    found.set(row, [...(found.get(row) ?? []), issue]);
  }
  return found;
}

/** One read of notes, and none where nobody has typed in a row. `book`: what `tabs` were read as. */
export function planRowNotes(
  tabs: Tabs,
  book: Book,
  { today, typed }: Occasion,
  { kept, notes: read }: Pick<RefreshSource, "kept" | "notes">,
  texts: NoteTexts,
): RowNotes {
  const tab = findTab(tabs, ACTIVITIES);
  if (!tab) return NOTHING;
  const edits = typed.map(({ edit }) => edit);
  const own = edits.filter((edit) => edit.tab === tab.name);
  if (own.length === 0 && kept[HAS_NOTES] === "no") return NOTHING;
  const { id: idColumn, date } = tab.columns;
  const column = idColumn === -1 ? date : idColumn;
  const { first: from, last: to } = rowsToLookAt(tab, idColumn, edits);
  if (column === -1 || to < from) return NOTHING;

  const notes = read({ tab: tab.name, row: from, column, height: to - from + 1 });
  const activities = new Map(book.activities.map((activity) => [activity.id, activity]));
  const issues = issuesByRow(book);
  const written = notes.map((note, index) => {
    const row = from + index;
    if (!isToWrite(note, row, own, texts)) return note;
    const id = wordOf(textOf(cellAt(tab, row, idColumn))) || rowName(row);
    const wrong = issues.get(row) ?? [];
    return texts.rowNote(wrong.length > 0 ? undefined : activities.get(id), wrong, book, today);
  });
  const isWhole = from === 1 && to === tab.rows.length - 1;
  const known = written.some(texts.isRowNote) ? "yes" : isWhole ? "no" : kept[HAS_NOTES];
  const hasRowNotes = known === undefined || known === kept[HAS_NOTES] ? {} : { [HAS_NOTES]: known };

  const changed = written.flatMap((note, index) => (note === notes[index] ? [] : [index]));
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first === undefined || last === undefined) return { rowNotes: null, hasRowNotes };
  const values = written.slice(first, last + 1);
  return { rowNotes: { tab: tab.name, row: from + first, column, values }, hasRowNotes };
}
