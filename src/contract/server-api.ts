// What crosses between the pages and the server. Everything is JSON, because google.script.run takes no Date
// (https://developers.google.com/apps-script/guides/html/reference/run) and is reported to turn an answer that holds one
// into null.
import type { Activity } from "../domain/book/activity";
import type { Book, Communication, Language } from "../domain/book/book";
import type { FollowUp } from "../domain/book/follow-ups";
import type { BegunPeriod, NextPeriodAnswer } from "../domain/book/next-period-offer";
import type { PeriodOutcome } from "../domain/book/period-outcome";
import type { Action } from "../domain/book/plan-actions";
import type { PromiseRow } from "../domain/book/promise-rule";
import type { PlainDate } from "../domain/calendar/plain-date";
import type { Finding, Mend } from "../domain/checks/findings";
import type { KeptEvidence } from "../domain/evidence/evidence";
import type { Logo } from "../domain/logo/logo";
import type { AnswersInput, FormInput } from "./form-inputs";
import type { FormTab } from "./form-tab";
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
  LogoInput,
  MendInput,
  PeriodInput,
  StatusInput,
  SyncInput,
  UndoImportInput,
} from "./inputs";
import type { PromiseChangeInput, PromiseInput, PromiseUndoInput, StartInput } from "./promise-inputs";
import type { Reply } from "./reply";

/** What Google remembers for one person, whom nobody else can read it for. */
export interface Remembered {
  /** The role the person logs as ("Ungdomsledare"); empty until it has been typed once. */
  readonly me: string;
  /** What the person last chose in the form; null the first time. */
  readonly choices: LastChoices | null;
  /** IDs of the person's latest entries, newest first and ten at most. A row may have left the sheet since. */
  readonly latest: readonly string[];
}

/** The workbook as it is when the server answers. */
export interface CurrentBook {
  /** The as-of date of everything the sidebar shows: today in the script's time zone. */
  readonly today: PlainDate;
  readonly book: Book;
}

export interface SidebarData extends CurrentBook, Remembered {}

/**
 * What a correction came to. A conflict writes nothing. Its `current` is the row as it now is, and null when the row is
 * `gone`, or `unreadable` because a cell in it can't be read.
 */
export type RowCorrection<T> =
  | { readonly kind: "stored"; readonly row: T }
  | { readonly kind: "conflict"; readonly reason: "changed"; readonly current: T }
  | { readonly kind: "conflict"; readonly reason: "gone" | "unreadable"; readonly current: null };

export interface Imported {
  readonly stored: readonly Activity[];
  /** IDs of the rows sent that the sheet already had, by their ID or by all that they say. */
  readonly already: readonly string[];
}

export interface WorkbookCheck {
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** What can be mended. People see it before it is done. */
  readonly mends: readonly Mend[];
  /** Words that can be added to Listor, and columns; nothing is wrong without the columns. */
  readonly offers: readonly Mend[];
  /** The number of mends that this call made. */
  readonly mended: number;
}

export interface FollowUpData {
  readonly today: PlainDate;
  readonly book: Book;
  readonly me: string;
  /** False where the workbook is a file: only Word is offered. */
  readonly canMakeGoogleDocument: boolean;
  /** The rows of the latest follow-up of each type, where the tab Underlag has any. */
  readonly evidence: readonly KeptEvidence[];
}

/**
 * What became of one text. `changed` means that nothing was written, because the cell no longer says what the page saw;
 * `current` is what it says now. `gone` means that the promise is no longer in the sheet.
 */
export interface SavedText {
  readonly kind: "stored" | "changed" | "gone";
  readonly current: string;
}

export interface SavedAnalyses {
  /** In the order they were sent, each with the ID of its promise. */
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

/** Functions of the menu that the sidebar calls too. They answer nothing, and tell of what fails by themselves. */
export interface MenuFunctions {
  openPlan(): void;
  openStatusReport(): void;
  /** Sida till fullmäktige. */
  openCouncilPage(): void;
  openFollowUp(): void;
  openCheck(): void;
  /** Ny period. */
  newPeriod(): void;
  /** Kom igång. */
  openGuide(): void;
  /** Ändra löfte. `id`: the promise that it opens with; people choose where it is left out. */
  openChangePromise(id?: string): void;
}

/** A status file as it is kept: whoever shows it holds its text against its sum. */
export interface KeptStatusFile {
  readonly asOf: PlainDate;
  readonly municipality: string;
  readonly checksum: string;
  readonly text: string;
}

export interface StatusesData {
  readonly today: PlainDate;
  readonly language: Language;
  /** In the order in which they were taken in. */
  readonly kept: readonly KeptStatusFile[];
}

export interface AddedPromise {
  /** The ID that the promise got. */
  readonly id: string;
}

/** What *Ändra löfte* shows: the book, and every row of Löften as it stands. */
export interface PromisesData extends CurrentBook {
  readonly me: string;
  readonly promises: readonly PromiseRow[];
}

/** What a change of a promise came to. `changed` and `gone` write nothing: somebody else was there first. */
export type ChangedPromise =
  | { readonly kind: "stored" }
  | { readonly kind: "changed"; readonly current: PromiseRow }
  | { readonly kind: "gone" };

/** What taking a new promise back came to. `changed`: somebody has changed it or logged for it, and nothing was done. */
export interface UndonePromise {
  readonly kind: "undone" | "changed";
}

/** What Kom igång came to. `occupied`: there are promises already, and nothing was changed. */
export interface StartedWorkbook {
  readonly kind: "made" | "occupied";
  /** Names of the tabs that were made. */
  readonly tabs: readonly string[];
}

/** What *Läs in från formulär* shows. */
export interface FormsData extends CurrentBook {
  readonly me: string;
  readonly tabs: readonly FormTab[];
  /** Names of tabs that are to be read and aren't there. */
  readonly gone: readonly string[];
}

/** The functions as the pages call them; what each input may hold is said in inputs.ts. */
export interface ServerApi {
  /** Everything the sidebar shows, in one call. */
  loadSidebar(): Reply<SidebarData>;
  /** The tabs that may hold a form's answers, and what became of the answers. Changes nothing. */
  loadForms(): Reply<FormsData>;
  /** Remembers how the answers of a tab are read, and reads them. */
  saveForm(input: FormInput): Reply<FormsData>;
  /** Does with answers that wait what somebody has decided. */
  settleAnswers(input: AnswersInput): Reply<FormsData>;
  /** What came of promises in earlier periods, which the sidebar asks for only when somebody wants to see it. */
  loadPast(): Reply<readonly PeriodOutcome[]>;
  /** Appends one activity. One that is sent again with `isRetry` and the same ID is stored once. */
  logActivity(input: ActivityInput): Reply<Activity>;
  /**
   * Corrects one activity, if its row still says what the page saw. A correction that is sent again is stored once, with
   * one line in the tab Ändringslogg for each field.
   */
  correctActivity(input: CorrectionInput): Reply<RowCorrection<Activity>>;
  /** Appends up to 500 activities, except those that the sheet already has, and remembers what words of theirs mean. */
  importActivities(input: ImportInput): Reply<Imported>;
  /** Strikes rows that were read in, with a line each in Ändringslogg, and answers with how many. */
  undoImport(input: UndoImportInput): Reply<number>;
  /** Adds one promise, with its words in Listor and a line in Ändringslogg. */
  addPromise(input: PromiseInput): Reply<AddedPromise>;
  /** Takes back a promise that was just added. One that is gone already is taken back. */
  undoPromise(input: PromiseUndoInput): Reply<UndonePromise>;
  /** Everything the dialog Ändra löfte shows, in one call. */
  loadPromises(): Reply<PromisesData>;
  /**
   * Writes the cells of one promise that change, with a line each in Ändringslogg, if its row still says what the page
   * saw. A change that is sent again is stored once.
   */
  changePromise(input: PromiseChangeInput): Reply<ChangedPromise>;
  /** Makes the tabs that are missing, with the example or people's own promises in them. */
  startWorkbook(input: StartInput): Reply<StartedWorkbook>;
  /**
   * Gives hand-typed rows their IDs and rewrites the tab Sammanställning. What is given is remembered, and the answer
   * then holds all that is remembered.
   */
  syncSummary(input?: SyncInput): Reply<CurrentBook & Partial<Remembered>>;
  /** Finds everything that can't be read or shouldn't be there, and what of it can be mended. */
  checkWorkbook(): Reply<WorkbookCheck>;
  /** Makes those of the proposed mends that are still valid, and checks again. */
  mendWorkbook(input: MendInput): Reply<WorkbookCheck>;
  /** What Ny period would make, or why it can't be made yet. Changes nothing. */
  loadNextPeriod(): Reply<NextPeriodAnswer>;
  /** Makes next period's workbook: a file beside this one, or in a Sheet of this very copy. */
  beginPeriod(input: PeriodInput): Reply<BegunPeriod>;
  /** Takes the person to a cell. The answer is `workbookIncomplete` when its tab is missing. */
  showCell(input: CellInput): Reply<null>;
  /** Appends one action of the plan, as `logActivity` does. */
  logAction(input: ActionInput): Reply<Action>;
  /** Corrects one action, as `correctActivity` does. */
  correctAction(input: ActionCorrectionInput): Reply<RowCorrection<Action>>;
  /** Appends one message to the citizens, as `logActivity` does. */
  logCommunication(input: CommunicationInput): Reply<Communication>;
  /** Corrects one message, as `correctActivity` does. */
  correctCommunication(input: CommunicationCorrectionInput): Reply<RowCorrection<Communication>>;
  /**
   * Writes the reasons into the tab Löften and the other texts into Inställningar, with a line each in Ändringslogg. A
   * cell that is neither empty nor as the page saw it is left alone.
   */
  saveAnalyses(input: AnalysesInput): Reply<SavedAnalyses>;
  /** The status files that a police area's workbook has taken in, and the day that it is. */
  loadStatuses(): Reply<StatusesData>;
  /** Keeps a status file in a tab of its own. One that is there already is kept once. */
  keepStatus(input: StatusInput): Reply<{ readonly kind: "kept" | "already" }>;
  /** Keeps the logo of the documents in a tab of its own, and answers with it; null when it was taken away. */
  saveLogo(input: LogoInput): Reply<Logo | null>;
  /** Everything the dialogs about follow-ups show, in one call. */
  loadFollowUp(): Reply<FollowUpData>;
  /** Logs a Word download in the tab Uppföljningar. */
  recordFollowUp(input: FollowUpInput): Reply<RecordedFollowUp>;
  /**
   * Turns the finished .docx into a Google document in the maker's Drive and logs it. When the document was made but could
   * not be logged, the `detail` of the error is the link to it.
   */
  createDocument(input: DocumentInput): Reply<RecordedFollowUp>;
}
