// What the use cases keep beside the log of activities: the plan, the messages, the follow-ups with their rows, and
// the texts people write about a promise.
import type { Reply } from "../contract/reply";
import type { Action } from "../domain/activity";
import type { Communication, FollowUp } from "../domain/book";
import type { Evidence } from "../domain/evidence";
import type { PlainDate } from "../domain/plain-date";

/** Who writes, a role or nobody known, and when: `yyyy-MM-dd HH:mm`. */
export interface Marks {
  readonly by: string;
  readonly at: string;
}

/** A row of a tab, found by its ID. */
export interface FoundRow<T> {
  /** As it now is; null when something in it can't be read. */
  readonly current: T | null;
  /**
   * Writes the fields, and a line for each in Ändringslogg. Fails with `workbookIncomplete`, and then writes nothing,
   * when a field has no column.
   */
  correct(changed: Partial<T>, marks: Marks): Reply<null>;
}

/** A tab with one row for each thing that was planned or done. */
export interface RowLog<T> {
  has(id: string): boolean;
  /** Fails with `workbookIncomplete` when a filled-in field has no column. */
  append(row: T): Reply<null>;
  /** Null when no row has the ID. */
  find(id: string, today: PlainDate): FoundRow<T> | null;
}

/** A cell that people write a longer text in: `Analys` of a promise, or a row of Inställningar. */
export type TextCell =
  | { readonly kind: "reason"; readonly commitment: string }
  | { readonly kind: "lessons" }
  | { readonly kind: "proposals" };

export interface Records {
  readonly actions: RowLog<Action>;
  readonly communications: RowLog<Communication>;
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
