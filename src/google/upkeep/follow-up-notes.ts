// The notes on the ID cells of Uppföljningar: that a sent follow-up no longer holds, and which rows differ.
import type { Book } from "../../domain/book/book";
import type { FollowUp } from "../../domain/book/follow-ups";
import { sentFollowUps } from "../../domain/book/follow-ups";
import { type JudgedPromise, promisesAsOf, reportBasis } from "../../domain/evidence/basis";
import { type Evidence, evidenceNotice, summedRows } from "../../domain/evidence/evidence";
import { isNoteOf, isOutdatedNote, outdatedNote } from "../../i18n/sentences/evidence";
import { textOf, wordOf } from "../../workbook/cells/cell-text";
import { cellAt, findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { decodeEvidence } from "../../workbook/decode/evidence";
import { type EVIDENCE, FOLLOW_UPS } from "../../workbook/schema/tabs";
import { cellRange, columnRange } from "../cells/ranges";
import { sha256 } from "../cells/sha256";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function noteOf(followUp: FollowUp, promises: readonly JudgedPromise[], kept: readonly Evidence[]) {
  if (kept.length === 0) return { followUp, asOf: followUp.asOf, changes: [] };
  return evidenceNotice({ followUp, rows: kept }, summedRows(promises, sha256));
}

/**
 * The last sent of each type that no longer hold. Whether they do is told by their checksums; Underlag, which may be
 * long, is read only when a note is to be written anew. A note that people have written is never touched.
 */
export function noteOutdated(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  book: Book,
  readEvidence: () => Tab<typeof EVIDENCE> | undefined,
): FollowUp[] {
  const { language } = book.settings;
  const tab = findTab(tabs, FOLLOW_UPS);
  const column = tab?.columns.id ?? -1;
  const sheet = tab && spreadsheet.getSheetByName(tab.name);
  const sent = sentFollowUps(book.followUps);
  if (!tab || !sheet || column === -1 || sent.length === 0) return [];

  const notes = columnRange(sheet, 0, column, tab.rows.length).getNotes();
  return sent.filter((followUp) => {
    const promises = promisesAsOf(book, followUp.asOf);
    const sum = sha256(reportBasis(followUp.asOf, promises));
    const row = tab.rows.findIndex((_, at) => wordOf(textOf(cellAt(tab, at, column))) === followUp.id);
    const note = notes[row]?.[0] ?? "";
    const write = (text: string) => cellRange(sheet, row, column).setNote(text);
    if (sum === followUp.checksum) {
      if (isOutdatedNote(note)) write("");
      return false;
    }
    const isTheirs = note !== "" && !isOutdatedNote(note);
    if (row === -1 || isTheirs || isNoteOf(note, sum, language)) return true;
    const kept = decodeEvidence(readEvidence(), [followUp.id]).get(followUp.id) ?? [];
    const notice = noteOf(followUp, promises, kept);
    if (notice !== null) write(outdatedNote(notice, sum, language));
    return notice !== null;
  });
}
