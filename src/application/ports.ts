// What the use cases need from the world: one workbook, its lock, a clock, a memory for each person, a place for documents.

import type { SyncInput } from "../contract/inputs";
import type { Reply } from "../contract/reply";
import type { Remembered } from "../contract/server-api";
import type { PackedBook } from "../contract/snapshot";
import type { Book } from "../domain/book/book";
import type { HandEdit } from "../domain/book/hand-edit";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { CheckSource, MendPlan, PlanMeans, RefreshPlan, RefreshSource } from "./plan";
import type { Records } from "./row-logs";

/** What a use case reads: the settings, the log alone, the tabs the judging needs, or every tab a follow-up shows. */
export type Reach = "settings" | "log" | "judging" | "everything";

export interface Workbook {
  /** False in a sheet where *Kom igång* has never been run. */
  isSetUp(): boolean;
  read(reach: Reach, today: PlainDate): Book;
  /** What a refresh is planned from. `edit`: null when nothing has been typed. */
  readForRefresh(edit: HandEdit | null): RefreshSource;
  /** Writes what the plan says, in its order, and Sammanställning last. */
  applyRefresh(plan: RefreshPlan): void;
  /** What the check and its mends are planned from: every tab, since one of people's own may be ours under another name. */
  readForCheck(): CheckSource;
  /**
   * Makes the mends, with their lines in Ändringslogg. Fails with `workbookIncomplete`, and then changes nothing, when
   * the log has no place for the lines.
   */
  applyMends(plan: MendPlan): Reply<null>;
  /** Takes whoever asks to a cell, by its row and the header of its column; false when the tab isn't there. */
  show(tab: string, row: number, header: string | null): boolean;
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
  readonly means: PlanMeans;
  readonly workbook: Workbook;
  readonly records: Records;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly retries: Retries;
  readonly snapshots: Snapshots;
  readonly documents: Documents;
}
