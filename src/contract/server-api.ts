// What crosses between the pages (sidebar, follow-up dialog) and the server. Everything is JSON-safe:
// no Date, no undefined in arrays, because google.script.run turns a whole answer with a Date into null.
import type { Activity } from "../domain/activity";
import type { Book, FollowUp } from "../domain/book";
import type { PlainDate } from "../domain/plain-date";
import type { Reply } from "./reply";

export interface SidebarData {
  /** Today in the workbook's life: the as-of date of everything the sidebar shows. */
  readonly today: PlainDate;
  readonly book: Book;
  /** The role I log as ("Ungdomsledare"), typed once and remembered for me; empty the first time. */
  readonly me: string;
}

export interface FollowUpData {
  readonly today: PlainDate;
  readonly book: Book;
  readonly me: string;
  /** False where no Google account is behind the workbook: only Word is offered. */
  readonly canMakeGoogleDocument: boolean;
}

export interface RecordedFollowUp {
  readonly followUp: FollowUp;
  /** Link to the Google document; empty for a Word download. */
  readonly url: string;
}

/** Each takes what a page sends, unknown until validated; see schemas.ts for what is accepted. */
export interface ServerApi {
  /** All the sidebar needs, in one call. */
  loadSidebar(): Reply<SidebarData>;
  /** Appends one activity (ActivityInput). Sent again with `isRetry` and the same ID, it is stored once. */
  logActivity(input: unknown): Reply<Activity>;
  /** Gives hand-typed rows their IDs, rewrites Sammanställning, and answers with the workbook as it now is. */
  syncSummary(): Reply<SidebarData>;
  /** All the follow-up dialog needs, in one call. */
  loadFollowUp(): Reply<FollowUpData>;
  /** Logs a Word download in Uppföljningar (FollowUpInput). */
  recordFollowUp(input: unknown): Reply<RecordedFollowUp>;
  /**
   * Turns the finished .docx into a Google document in the maker's Drive and logs it (DocumentInput). When the
   * document was made but not logged, the error's `detail` is its link.
   */
  createDocument(input: unknown): Reply<RecordedFollowUp>;
}
