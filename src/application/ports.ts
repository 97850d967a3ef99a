// What the use cases need from the world: one workbook, its lock, a clock, a memory for each person, a place for documents.
import type { Reply } from "../contract/reply";
import type { Activity } from "../domain/activity";
import type { Book, FollowUp, Language } from "../domain/book";
import type { PlainDate } from "../domain/plain-date";
import type { Summary } from "../domain/summary";

/** An activity with the marks of its logging. */
export interface LoggedActivity {
  readonly activity: Activity;
  /** The role of the one who logged it. */
  readonly by: string;
  /** `yyyy-MM-dd HH:mm`. */
  readonly at: string;
}

/** What a use case reads: the settings alone, the tabs the judging needs, or every tab that a follow-up shows. */
export type Reach = "settings" | "judging" | "everything";

export interface Workbook {
  /** False in a sheet where *Kom igång* has never been run. */
  isSetUp(): boolean;
  read(reach: Reach, today: PlainDate): Book;
  /** Reads everything, giving hand-typed rows their ID and state on the way. */
  readAndFill(today: PlainDate): Book;
  hasActivity(id: string): boolean;
  /** Fails with `workbookIncomplete` when a filled-in field has no column. */
  appendActivity(entry: LoggedActivity): Reply<Activity>;
  appendFollowUp(followUp: FollowUp): Reply<FollowUp>;
  /** `moment`: when, `yyyy-MM-dd HH:mm`. */
  writeSummary(summary: Summary, moment: string, language: Language): void;
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
  /** The role I log as; empty when I never have. */
  me(): string;
  remember(me: string): void;
}

export interface Documents {
  readonly canMake: boolean;
  /** Makes a Google document of a .docx in the maker's own Drive; answers with its link, or `refused`. */
  make(name: string, docxBase64: string): Reply<string>;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly documents: Documents;
}
