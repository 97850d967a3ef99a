// A workbook in memory, as the use cases see it: what it says, what was written about it, and what it refuses.
import type { AddingPlan } from "../../../src/application/plans/plan-adding";
import type { Remembered } from "../../../src/contract/server-api";
import type { PackedBook } from "../../../src/contract/snapshot";
import type { Book } from "../../../src/domain/book/book";
import type { Change } from "../../../src/domain/book/change";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import type { Evidence } from "../../../src/domain/evidence/evidence";
import type { Summary } from "../../../src/domain/summary/summary";
import type { KeptStatus } from "../../../src/workbook/encode/status-rows";
import type { RawTab } from "../../../src/workbook/schema/raw-tab";
import { aBook } from "../a-book";

export const TODAY = plainDate("2022-06-30");
export const NOW = "2022-06-30 09:15";

/** Who wrote a row, and when. */
interface Signed {
  readonly by: string;
  readonly at: string;
}

/** A line of Ändringslogg. */
export type ChangeLine = Change & Signed;

/** Everything a use case can change. A copy taken before and after shows what it did. */
export interface Contents {
  book: Book;
  /** Rows of Underlag, by the follow-up they belong to. */
  evidence: readonly (Evidence & { readonly followUp: string })[];
  statuses: readonly KeptStatus[];
  changes: readonly ChangeLine[];
  /** Edits that wait for the next refresh, by their key. */
  waiting: Readonly<Record<string, string>>;
  /** Who registered each new row, by its ID. */
  registered: Readonly<Record<string, Signed>>;
  /** When each corrected row was changed (`Ändrad`), by its ID. */
  changedAt: Readonly<Record<string, string>>;
  /** Tabs that *Kom igång* would make. */
  missingTabs: readonly string[];
  /** What the tabs that were made start with; null for the example, undefined where none were made. */
  start?: readonly RawTab[] | null;
  /** The promises that were added. */
  added?: AddingPlan;
  /** The tabs, where a test has written them by hand; null where they hold what the book says. */
  tabs: readonly RawTab[] | null;
  summary: (Summary & { readonly moment: string; readonly language: string }) | null;
  remembered: Remembered;
  /** IDs of entries that were sent again. */
  sentAgain: readonly string[];
  /** Of which day it is, and what is kept. */
  snapshot: { readonly today: string; readonly kept: PackedBook } | null;
  /** Google documents made. */
  documents: readonly { readonly name: string; readonly content: string }[];
  /** The cell that was last shown. */
  shown: { readonly tab: string; readonly row: number; readonly column: string | null } | null;
}

/** What the workbook refuses, and how. Nothing of it changes while a use case runs. */
export interface Refusals {
  /** Somebody else holds the lock. */
  readonly isBusy: boolean;
  /** Places without a column or a tab: `Aktiviteter: note`, `Ändringslogg`. */
  readonly lacks: readonly string[];
  /** IDs of rows in which something can't be read. */
  readonly unreadable: readonly string[];
  /** Rows, from 0, whose cells hold formulas. */
  readonly formulas: readonly number[];
  /** `none` where no Google account is behind the workbook. */
  readonly drive: "works" | "refuses" | "none";
}

export interface World {
  readonly contents: Contents;
  readonly refusals: Refusals;
  /** True while a use case has the lock. */
  isLocked: boolean;
}

/** What a test wants to be otherwise than in an ordinary workbook. */
export type Told = Partial<Contents & Refusals>;

/** An ordinary workbook in June with nothing in its logs, unless told otherwise. */
export function aWorld(told: Told = {}): World {
  const { isBusy = false, lacks = [], unreadable = [], formulas = [], drive = "works", ...rest } = told;
  return {
    contents: {
      book: aBook(),
      evidence: [],
      statuses: [],
      changes: [],
      waiting: {},
      registered: {},
      changedAt: {},
      missingTabs: [],
      tabs: null,
      summary: null,
      remembered: { me: "", choices: null, latest: [] },
      sentAgain: [],
      snapshot: null,
      documents: [],
      shown: null,
      ...rest,
    },
    refusals: { isBusy, lacks, unreadable, formulas, drive },
    isLocked: false,
  };
}

/**
 * Throws unless the lock is held: a write outside it is a bug that no user would see until two people write at once.
 * @throws Error that names what was written.
 */
export function mustBeLocked({ isLocked }: World, what: string): void {
  if (!isLocked) throw new Error(`${what} outside the lock`);
}
