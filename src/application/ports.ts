// What the use cases need from the world: one workbook, its lock, a clock, a memory for each person, a place for documents.

import type { SyncInput } from "../contract/inputs";
import type { Reply } from "../contract/reply";
import type { Remembered, WorkbookCheck } from "../contract/server-api";
import type { PackedBook } from "../contract/snapshot";
import type { Book, Language } from "../domain/book/book";
import type { FollowUp } from "../domain/book/follow-ups";
import type { HandEdit } from "../domain/book/hand-edit";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Mend } from "../domain/checks/findings";
import type { Summary } from "../domain/summary/summary";
import type { Records } from "./row-logs";

/** What a use case reads: the settings, the log alone, the tabs the judging needs, or every tab a follow-up shows. */
export type Reach = "settings" | "log" | "judging" | "everything";

export interface Filled {
  readonly book: Book;
  /** Sent follow-ups that no longer hold. */
  readonly outdated: readonly FollowUp[];
}

/** What somebody has just typed in a tab, and the role of the one who did. */
export interface TypedEdit {
  readonly edit: HandEdit;
  readonly by: string;
}

export interface Workbook {
  /** False in a sheet where *Kom igång* has never been run. */
  isSetUp(): boolean;
  read(reach: Reach, today: PlainDate): Book;
  /**
   * Reads everything, giving hand-typed rows their ID and state on the way. An ID that has vanished since the last
   * time leaves a line in Ändringslogg; rows typed in by hand have a note of what they do for the promises, and sent
   * follow-ups one of what the workbook no longer bears out. What has just been typed is written as days where it has
   * one such reading, and leaves a line as well.
   * `moment`: when, `yyyy-MM-dd HH:mm`; `typed`: null when nothing has been.
   */
  readAndFill(today: PlainDate, moment: string, typed: TypedEdit | null): Filled;
  /** `moment`: when, `yyyy-MM-dd HH:mm`. */
  writeSummary(summary: Summary, moment: string, language: Language): void;
  /** Everything that is wrong, and what of it can be mended. Changes nothing. */
  check(today: PlainDate): Omit<WorkbookCheck, "mended">;
  /**
   * Makes the mends, with a line in Ändringslogg for each, but leaves formulas alone. How many were made. Fails with
   * `workbookIncomplete` when the log has no place for the lines.
   */
  mend(mends: readonly Mend[], by: string, moment: string): Reply<number>;
  /** Takes whoever asks to a cell, by the header of its column; false when the tab isn't there. */
  show(tab: string, row: number, column: string | null): boolean;
  /** Makes the tabs that are missing; never touches one that exists. Names of the tabs made. */
  makeTabs(): readonly string[];
}

export interface Lock {
  /** Runs the work alone in the workbook; `busy` when others hold it too long, and then nothing has been done. */
  hold<T>(work: () => Reply<T>): Reply<T>;
}

/** Read once per request. */
export interface Clock {
  /** `yyyy-MM-dd HH:mm` in the script's zone. */
  now(): string;
  today(): PlainDate;
}

export interface Memory {
  me(): string;
  remember(me: string): void;
  recall(): Remembered;
  /** Keeps what is given and answers with all that is then remembered. */
  keep(news: SyncInput): Remembered;
}

/** IDs of entries that pages have sent again, whose first try may still be on its way. */
export interface Retries {
  mark(id: string): void;
  isMarked(id: string): boolean;
}

/** The book as it last was. An echo that may be gone at any time: it is shown until the tabs have been asked. */
export interface Snapshots {
  /** `moment`: when it was read, `yyyy-MM-dd HH:mm`. */
  keep(book: Book, today: PlainDate, moment: string): void;
  /** Null where none of the day is at hand. */
  recall(today: PlainDate): PackedBook | null;
}

export interface Documents {
  readonly canMake: boolean;
  /** Makes a Google document of a .docx in the maker's own Drive; answers with its link, or `refused`. */
  make(name: string, docxBase64: string): Reply<string>;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly records: Records;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly retries: Retries;
  readonly snapshots: Snapshots;
  readonly documents: Documents;
}
