// A form's answers as the page is told of them: those that wait, and those that have been changed.
import type { RowIssue } from "../domain/book/row-issue";
import type { AnswerRole } from "../domain/import/forms/answers";

/** A part of an answer: the question and what was answered. */
export interface AnsweredQuestion {
  readonly header: string;
  readonly said: string;
}

/** A part of an answer that has been changed. */
export interface ChangedQuestion extends AnsweredQuestion {
  /** What the log's row says of it; null where the log has no such thing, or the row can't be read. */
  readonly logged: string | null;
}

/** An answer that isn't read: it can't be, or it seems to say something of a person. */
export interface WaitingAnswer {
  readonly id: string;
  /** Row number in its tab, the header being 1. */
  readonly row: number;
  readonly said: readonly AnsweredQuestion[];
  readonly issues: readonly RowIssue[];
  /** Whether it can be read all the same, when somebody has looked at it. */
  readonly mayBeApproved: boolean;
  /** Words that the workbook doesn't have. */
  readonly unknown: readonly { readonly role: AnswerRole; readonly word: string }[];
}

/** An answer that has been changed since it was read. */
export interface ChangedAnswer {
  readonly id: string;
  readonly row: number;
  /** ID of the log's row that came of it. */
  readonly rowId: string;
  readonly said: readonly ChangedQuestion[];
  /** What looks like data about a person in it. */
  readonly issues: readonly RowIssue[];
  /** Whether it can be read as it is now. */
  readonly mayUpdate: boolean;
}

/** A tab that may hold the answers of a form. */
export interface FormTab {
  readonly tab: string;
  readonly headers: readonly string[];
  /** The first answer to each question. */
  readonly examples: readonly string[];
  /** What each question is about: as people have said, or as it seems. */
  readonly roles: readonly AnswerRole[];
  readonly type: string;
  /** Whether its answers are read at each refresh. */
  readonly isRead: boolean;
  /** The number of its answers that the log has. */
  readonly read: number;
  readonly waiting: readonly WaitingAnswer[];
  readonly edited: readonly ChangedAnswer[];
  /** What is to be said of the whole tab. */
  readonly issues: readonly RowIssue[];
}
