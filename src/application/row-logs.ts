// The port to what use cases write row by row: the logs, the follow-ups with the rows they rest on, and the texts
// people write about a promise.
import type { Reply } from "../contract/reply";
import type { ActivityFields } from "../domain/book/activity";
import type { Communication } from "../domain/book/book";
import type { FollowUp } from "../domain/book/follow-ups";
import type { Action } from "../domain/book/plan-actions";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Evidence } from "../domain/evidence/evidence";
import type { KeptStatus } from "../workbook/encode/status-rows";

/** Who wrote something, as a role, empty when nobody is known; and when, as `yyyy-MM-dd HH:mm`. */
export interface Marks {
  readonly by: string;
  readonly at: string;
}

/** A row of a log: its ID, and what it says. */
export type Row<F> = F & { readonly id: string };

/** A row of a log, found by its ID. */
export interface FoundRow<F> {
  /** The row as it is now; null when one of its cells can't be read. */
  readonly current: Row<F> | null;
  /**
   * Writes the changed fields, `Ändrad` where the tab has that column, and a line in Ändringslogg for each field.
   * Fails with `workbookIncomplete`, and then writes nothing, when a field or a part of its line has no column.
   */
  correct(changed: Partial<F>, marks: Marks): Reply<null>;
}

/** A tab with one row for each thing that was planned or done. */
export interface RowLog<F> {
  has(id: string): boolean;
  /**
   * Appends all the rows or none, after the last row. Fails with `workbookIncomplete` when a field that says something
   * has no column.
   */
  append(rows: readonly Row<F>[], marks: Marks): Reply<null>;
  /**
   * Reads one row; null when none has the ID. Listor isn't read, so words that differ from those of `like` in case or
   * spacing alone are spelt as there.
   */
  find(id: string, like: readonly F[], today: PlainDate): FoundRow<F> | null;
  /**
   * Writes the same fields in every row of these IDs, as `correct` does in one, and answers with how many there are.
   * Reads the tab once, however many they are.
   */
  correctAll(ids: readonly string[], changed: Partial<F>, marks: Marks): Reply<number>;
}

/** A cell that people write a longer text in: `Analys` of a promise, or a row of Inställningar. */
export type TextCell =
  | { readonly kind: "reason"; readonly commitment: string }
  | { readonly kind: "lessons" }
  | { readonly kind: "proposals" };

export interface Records {
  readonly activities: RowLog<ActivityFields>;
  readonly actions: RowLog<Omit<Action, "id">>;
  readonly communications: RowLog<Omit<Communication, "id">>;
  /** Writes the words in Listor, in columns that it makes where they are lacking. */
  rememberWords(words: readonly { readonly word: string; readonly means: string }[]): Reply<null>;
  /** The status files of the tab Kommunernas lägen, in the order in which they were taken in. */
  statuses(): readonly KeptStatus[];
  /** @param taken When, as `yyyy-MM-dd HH:mm`. */
  appendStatus(status: KeptStatus, taken: string): Reply<null>;
  /** Writes the logo in its own tab in the place of what was there, with a line in Ändringslogg. Empty: there is none. */
  keepLogo(content: string, marks: Marks): Reply<null>;
  hasFollowUp(id: string): boolean;
  /** Writes the follow-up to Uppföljningar and its rows to Underlag: both or neither. */
  appendFollowUp(followUp: FollowUp, evidence: readonly Evidence[]): Reply<FollowUp>;
  /** The rows of Underlag by the ID of their follow-up, in the order of the tab. */
  evidenceOf(followUps: readonly string[]): ReadonlyMap<string, readonly Evidence[]>;
  /** The text of each cell; null where the promise of a cell isn't in the workbook. */
  readTexts(cells: readonly TextCell[]): readonly (string | null)[];
  /**
   * Writes cells that `readTexts` found, with a line in Ändringslogg for each. A setting that has no row gets one.
   * Fails with `workbookIncomplete`, and then writes nothing, when `Analys` has no column.
   */
  writeTexts(texts: readonly { readonly cell: TextCell; readonly text: string }[], marks: Marks): Reply<null>;
}
