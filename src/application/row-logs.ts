// What the use cases keep: the log of activities, the plan, the messages, the follow-ups with their rows, and the
// texts people write about a promise.
import type { Reply } from "../contract/reply";
import type { ActivityFields } from "../domain/book/activity";
import type { Communication } from "../domain/book/book";
import type { FollowUp } from "../domain/book/follow-ups";
import type { Action } from "../domain/book/plan-actions";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Evidence } from "../domain/evidence/evidence";

/** Who writes, a role or nobody known, and when: `yyyy-MM-dd HH:mm`. */
export interface Marks {
  readonly by: string;
  readonly at: string;
}

/** A row of a log: its ID, and what it says. */
export type Row<F> = F & { readonly id: string };

/** A row of a log, found by its ID. */
export interface FoundRow<F> {
  /** As it now is; null when something in it can't be read. */
  readonly current: Row<F> | null;
  /**
   * Writes the fields, and `Ändrad` where there is such a column, and a line for each field in Ändringslogg. Fails
   * with `workbookIncomplete`, and then writes nothing, when a field or a part of the line has no column.
   */
  correct(changed: Partial<F>, marks: Marks): Reply<null>;
}

/** A tab with one row for each thing that was planned or done. */
export interface RowLog<F> {
  has(id: string): boolean;
  /** All or none, after the last row. Fails with `workbookIncomplete` when a filled-in field has no column. */
  append(rows: readonly Row<F>[], marks: Marks): Reply<null>;
  /**
   * Reads one row only; null when none has the ID. Without Listor beside it the row's words are spelt as in the rows
   * `like` it, where only case and spacing differ.
   */
  find(id: string, like: readonly F[], today: PlainDate): FoundRow<F> | null;
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
  hasFollowUp(id: string): boolean;
  /** The follow-up in Uppföljningar and its rows in Underlag: both or none. */
  appendFollowUp(followUp: FollowUp, evidence: readonly Evidence[]): Reply<FollowUp>;
  /** The rows in Underlag of each follow-up, in their order. */
  evidenceOf(followUps: readonly string[]): ReadonlyMap<string, readonly Evidence[]>;
  /** What each cell says; null where its promise isn't there. */
  readTexts(cells: readonly TextCell[]): readonly (string | null)[];
  /**
   * Writes cells that `readTexts` found, each with a line in Ändringslogg; a setting without a row gets one. Fails
   * with `workbookIncomplete`, and then writes nothing, when `Analys` has no column.
   */
  writeTexts(texts: readonly { readonly cell: TextCell; readonly text: string }[], marks: Marks): Reply<null>;
}
