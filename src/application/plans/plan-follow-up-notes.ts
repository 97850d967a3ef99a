// The notes on the ID cells of Uppföljningar: that a sent follow-up no longer holds, and which rows differ.
import type { Book } from "../../domain/book/book";
import { type FollowUp, sentFollowUps } from "../../domain/book/follow-ups";
import { wordOf } from "../../domain/book/words";
import { type JudgedPromise, promisesAsOf, reportBasis } from "../../domain/evidence/basis";
import { type Evidence, type EvidenceNotice, evidenceNotice, summedRows } from "../../domain/evidence/evidence";
import { textOf } from "../../workbook/cells/cell-text";
import type { CellBlock } from "../../workbook/cells/cell-write";
import { cellAt, findTab, type Tabs } from "../../workbook/cells/tab";
import { decodeEvidence } from "../../workbook/decode/evidence";
import { FOLLOW_UPS } from "../../workbook/schema/tabs";
import type { PlanMeans, RefreshSource } from "./plan";

export interface FollowUpNotes {
  /** Sent follow-ups that no longer hold. */
  readonly outdated: readonly FollowUp[];
  readonly followUpNotes: readonly CellBlock[];
}

/** Whether a follow-up still holds, and the note its ID cell is to have; undefined where the note is left as it is. */
interface Outcome {
  readonly holds: boolean;
  readonly note?: string;
}

/**
 * What differs; null when nothing does that a follow-up rests on. `rows`: those it rested on, as Underlag keeps them.
 */
function noticeOf(
  followUp: FollowUp,
  rows: readonly Evidence[],
  promises: readonly JudgedPromise[],
  sha256: PlanMeans["sha256"],
): EvidenceNotice | null {
  if (rows.length === 0) return { followUp, asOf: followUp.asOf, changes: [] };
  return evidenceNotice({ followUp, rows }, summedRows(promises, sha256));
}

/**
 * The last sent of each type that no longer hold. Whether they do is told by their checksums; Underlag is asked for
 * only when a note is to be written anew. A note that people have written is never touched.
 */
export function planFollowUpNotes(
  tabs: Tabs,
  book: Book,
  { notes: read, evidence }: Pick<RefreshSource, "notes" | "evidence">,
  { notes: texts, sha256 }: PlanMeans,
): FollowUpNotes {
  const { language } = book.settings;
  const tab = findTab(tabs, FOLLOW_UPS);
  const sent = sentFollowUps(book.followUps);
  if (!tab || tab.columns.id === -1 || sent.length === 0) return { outdated: [], followUpNotes: [] };
  const column = tab.columns.id;
  const notes = read({ tab: tab.name, row: 0, column, height: tab.rows.length });
  let rowsKept: ReadonlyMap<string, readonly Evidence[]> | null = null;
  const rowsOf = ({ id }: FollowUp) => {
    rowsKept ??= decodeEvidence(
      evidence(),
      sent.map((one) => one.id),
    );
    return rowsKept.get(id) ?? [];
  };

  function outcomeOf(followUp: FollowUp, note: string, isThere: boolean): Outcome {
    const promises = promisesAsOf(book, followUp.asOf);
    const sum = sha256(reportBasis(followUp.asOf, promises));
    const isOwn = texts.isOutdatedNote(note);
    if (sum === followUp.checksum) return isOwn ? { holds: true, note: "" } : { holds: true };
    const isTheirs = note !== "" && !isOwn;
    if (!isThere || isTheirs || texts.isNoteOf(note, sum, language)) return { holds: false };
    const notice = noticeOf(followUp, rowsOf(followUp), promises, sha256);
    return notice === null ? { holds: true } : { holds: false, note: texts.outdatedNote(notice, sum, language) };
  }

  const outdated: FollowUp[] = [];
  const followUpNotes: CellBlock[] = [];
  for (const followUp of sent) {
    const row = tab.rows.findIndex((_, at) => wordOf(textOf(cellAt(tab, at, column))) === followUp.id);
    const { holds, note } = outcomeOf(followUp, notes[row] ?? "", row !== -1);
    if (!holds) outdated.push(followUp);
    if (note !== undefined) followUpNotes.push({ tab: tab.name, row, column, values: [note] });
  }
  return { outdated, followUpNotes };
}
