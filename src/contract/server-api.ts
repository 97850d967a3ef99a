// What crosses between the pages (sidebar, follow-up dialog) and the server. Everything is JSON-safe:
// no Date, no undefined in arrays, because google.script.run turns a whole answer with a Date into null.
import type { Activity } from "../domain/book/activity";
import type { Book, Communication, Language } from "../domain/book/book";
import type { FollowUp } from "../domain/book/follow-ups";
import type { Action } from "../domain/book/plan-actions";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Finding, Mend } from "../domain/checks/findings";
import type { KeptEvidence } from "../domain/evidence/evidence";
import type {
  ActionCorrectionInput,
  ActionInput,
  ActivityInput,
  AnalysesInput,
  CellInput,
  CommunicationCorrectionInput,
  CommunicationInput,
  CorrectionInput,
  DocumentInput,
  FollowUpInput,
  ImportInput,
  LastChoices,
  MendInput,
  SyncInput,
} from "./inputs";
import type { Reply } from "./reply";

/** What is remembered of one person, never of what others do. */
export interface Remembered {
  /** The role I log as ("Ungdomsledare"), typed once and remembered for me; empty the first time. */
  readonly me: string;
  /** What I last chose in the form; null the first time. */
  readonly choices: LastChoices | null;
  /** IDs of my latest entries, newest first, ten at most; a row may have gone from the sheet since. */
  readonly latest: readonly string[];
}

/** The workbook as it is when it is asked. */
export interface CurrentBook {
  /** Today in the workbook's life: the as-of date of everything the sidebar shows. */
  readonly today: PlainDate;
  readonly book: Book;
}

export interface SidebarData extends CurrentBook, Remembered {}

/**
 * What a correction came to. Nothing is written in a conflict. `current` is the row as it now is; null when it is
 * `gone`, or `unreadable` because something typed in it can't be read.
 */
export type RowCorrection<T> =
  | { readonly kind: "stored"; readonly row: T }
  | { readonly kind: "conflict"; readonly reason: "changed"; readonly current: T }
  | { readonly kind: "conflict"; readonly reason: "gone" | "unreadable"; readonly current: null };

export interface Imported {
  readonly stored: readonly Activity[];
  /** IDs, among the rows sent, of those that were in the sheet before, by ID or by all that they say. */
  readonly already: readonly string[];
}

export interface WorkbookCheck {
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** What can be mended, to be shown before it is done. */
  readonly mends: readonly Mend[];
  /** How many mends were just made. */
  readonly mended: number;
}

export interface FollowUpData {
  readonly today: PlainDate;
  readonly book: Book;
  readonly me: string;
  /** False where no Google account is behind the workbook: only Word is offered. */
  readonly canMakeGoogleDocument: boolean;
  /** What the latest follow-up of each type rested on, those that have any rows in Underlag. */
  readonly evidence: readonly KeptEvidence[];
}

/**
 * What became of one text. `changed`: nothing was written, since the cell says something else than the page saw;
 * `current` is what it says now. `gone`: its promise isn't there any more.
 */
export interface SavedText {
  readonly kind: "stored" | "changed" | "gone";
  readonly current: string;
}

export interface SavedAnalyses {
  /** By the promise's ID, in the order sent. */
  readonly reasons: readonly (SavedText & { readonly id: string })[];
  /** Null for a text that wasn't sent. */
  readonly lessons: SavedText | null;
  readonly proposals: SavedText | null;
}

export interface RecordedFollowUp {
  readonly followUp: FollowUp;
  /** Link to the Google document; empty for a Word download. */
  readonly url: string;
}

/**
 * The functions as the server has them: any editor of the workbook can call them with anything at all, so that nothing is
 * known of an input until it has been held against its schema.
 */
export type AsServed<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...inputs: infer Inputs) => infer Answer
    ? (...inputs: { [At in keyof Inputs]: unknown }) => Answer
    : never;
};

/** The functions as the pages call them; what each input may hold is said in inputs.ts. */
export interface ServerApi {
  /** All the sidebar needs, in one call. */
  loadSidebar(): Reply<SidebarData>;
  /** Appends one activity. Sent again with `isRetry` and the same ID, it is stored once. */
  logActivity(input: ActivityInput): Reply<Activity>;
  /**
   * Corrects one activity, if the row still says what the page saw. Sent again it is stored once,
   * with one line in Ändringslogg for each field.
   */
  correctActivity(input: CorrectionInput): Reply<RowCorrection<Activity>>;
  /** Appends up to 500 activities but those that are there already. */
  importActivities(input: ImportInput): Reply<Imported>;
  /**
   * Remembers what is given, gives hand-typed rows their IDs, rewrites Sammanställning, and answers with
   * the workbook as it now is; with all that is remembered where something was given.
   */
  syncSummary(input?: SyncInput): Reply<CurrentBook & Partial<Remembered>>;
  /** Everything in the workbook that can't be read or shouldn't be there, and what of it can be mended. */
  checkWorkbook(): Reply<WorkbookCheck>;
  /** Makes those of the proposed mends that are still valid, and checks again. */
  mendWorkbook(input: MendInput): Reply<WorkbookCheck>;
  /** Shows a cell in the sheet; `workbookIncomplete` when its tab isn't there. */
  showCell(input: CellInput): Reply<null>;
  /** Appends one action of the plan; as `logActivity`. */
  logAction(input: ActionInput): Reply<Action>;
  /** Corrects one action; as `correctActivity`. */
  correctAction(input: ActionCorrectionInput): Reply<RowCorrection<Action>>;
  /** Appends one message to the citizens; as `logActivity`. */
  logCommunication(input: CommunicationInput): Reply<Communication>;
  /** Corrects one message; as `correctActivity`. */
  correctCommunication(input: CommunicationCorrectionInput): Reply<RowCorrection<Communication>>;
  /**
   * Writes reasons in Löften, and what was learnt and proposed in Inställningar, with a line each in
   * Ändringslogg. A cell that is neither empty nor as the page saw it is left alone.
   */
  saveAnalyses(input: AnalysesInput): Reply<SavedAnalyses>;
  /** All the follow-up dialog needs, in one call. */
  loadFollowUp(): Reply<FollowUpData>;
  /** Logs a Word download in Uppföljningar. */
  recordFollowUp(input: FollowUpInput): Reply<RecordedFollowUp>;
  /**
   * Turns the finished .docx into a Google document in the maker's Drive and logs it. When the
   * document was made but not logged, the error's `detail` is its link.
   */
  createDocument(input: DocumentInput): Reply<RecordedFollowUp>;
}
