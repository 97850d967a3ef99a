// What the use cases need from outside: a workbook, its lock, a clock, a memory for each person, and Google documents.

import type { SyncInput } from "../contract/inputs";
import type { Reply } from "../contract/reply";
import type { Remembered } from "../contract/server-api";
import type { PackedBook } from "../contract/snapshot";
import type { Book } from "../domain/book/book";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { NextPeriod } from "../workbook/next-period/plan-next-period";
import type { RawTab } from "../workbook/schema/raw-tab";
import type { KeptTexts, MendPlan, PlanMeans, RefreshPlan, RefreshSource, TypedEdit, WholeSource } from "./plans/plan";
import type { AddingPlan } from "./plans/plan-adding";
import type { Marks, Records } from "./row-logs";

/**
 * How much a use case reads: the settings, the log of activities, what came of earlier periods, the tabs that judging
 * needs, or all a follow-up shows.
 */
export type Reach = "settings" | "log" | "past" | "judging" | "everything";

export interface Workbook {
  /** False in a sheet where *Kom igång* has never been run. */
  isSetUp(): boolean;
  read(reach: Reach): Book;
  /** Reads what a refresh is planned from. */
  readForRefresh(): RefreshSource;
  /**
   * Writes what the plan says, in the order of its fields. Answers with the tabs that are protected against whoever asks:
   * what was to be written there isn't, and the rest is.
   */
  applyRefresh(plan: RefreshPlan): readonly string[];
  /** Reads every tab, people's own as well, because one of them may be ours under another name. */
  readForCheck(): WholeSource;
  /**
   * Makes the mends, with their lines in Ändringslogg. Fails with `workbookIncomplete`, and then changes nothing, when
   * the log has no place for the lines.
   */
  applyMends(plan: MendPlan): Reply<null>;
  /**
   * Selects a cell for whoever asks, by its row, from 0, and the header of its column; false when the tab isn't there.
   */
  show(tab: string, row: number, header: string | null): boolean;
  /**
   * Makes the tabs that are missing, and answers with their names. A tab that exists is never touched.
   *
   * @param start What they start with; null for Pajala's promises as an example to change.
   */
  makeTabs(start: readonly RawTab[] | null): readonly string[];
  /** Keeps texts with the workbook. */
  keep(texts: KeptTexts): void;
  /** Adds promises. Fails with `workbookIncomplete` when a tab lacks a column that a row needs. */
  add(plan: AddingPlan, marks: Marks): Reply<null>;
  /** Makes this workbook next period's, as the plan says. */
  beginPeriod(plan: NextPeriod): Reply<null>;
}

export interface Lock {
  /**
   * Runs the work while nobody else writes. Fails with `busy`, and then does nothing, when others hold the lock too
   * long: `now` doesn't wait, and an `edit` gives up well before the 30 seconds that its trigger may take.
   */
  hold<T>(work: () => Reply<T>, patience?: Patience): Reply<T>;
}

export type Patience = "now" | "edit" | "call";

/** Edits that wait for the next refresh. */
export interface Waiting {
  /** Answers with the key that the edit is kept under. */
  leave(edit: TypedEdit): string;
  /** False when a refresh has seen to it meanwhile. Ask while holding the lock. */
  isLeft(key: string): boolean;
}

/** One moment, the same all through a request. */
export interface Clock {
  /** `yyyy-MM-dd HH:mm` in the script's zone. */
  now(): string;
  today(): PlainDate;
}

export interface Memory {
  me(): string;
  remember(me: string): void;
  recall(): Remembered;
  /** Remembers what is given, and answers with all that is then remembered. */
  keep(news: SyncInput): Remembered;
}

/** The IDs of entries that a page has sent again. The first try of such an entry may still arrive. */
export interface Retries {
  mark(id: string): void;
  isMarked(id: string): boolean;
}

/** The book as it was last read, which the sidebar shows until it has read the tabs. It may be gone at any time. */
export interface Snapshots {
  /** Keeps the book that a refresh has read, and where its log ends. */
  keep(plan: Pick<RefreshPlan, "book" | "now" | "logEnd">, today: PlainDate): void;
  /** Null when none was kept that day, or it has gone. */
  recall(today: PlainDate): PackedBook | null;
}

export interface Documents {
  readonly canMake: boolean;
  /** Makes a Google document of a .docx in the maker's own Drive. Answers with its link, or fails with `refused`. */
  make(name: string, docxBase64: string): Reply<string>;
}

export interface Ports {
  readonly means: PlanMeans;
  readonly workbook: Workbook;
  readonly records: Records;
  readonly lock: Lock;
  readonly waiting: Waiting;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly retries: Retries;
  readonly snapshots: Snapshots;
  readonly documents: Documents;
}
