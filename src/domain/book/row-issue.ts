// What can't be read in the workbook. Such a row doesn't count, and is listed as an issue, never dropped in silence.

export const ROW_ISSUE_CODES = [
  /** The tab isn't there. */
  "tabMissing",
  /** Another tab has the same name, but for case, spacing and unseen signs; it isn't read. */
  "tabDuplicate",
  /** The tab has no column with this header. */
  "headerMissing",
  /** Two columns carry the same header; the first is read. */
  "headerDuplicate",
  /** A cell that must be filled in is empty. */
  "valueMissing",
  /** Neither a date cell nor `yyyy-mm-dd`. */
  "dateInvalid",
  /** Not a number the column allows. */
  "numberInvalid",
  /** A thousand or one with decimals: 1.000. */
  "numberAmbiguous",
  /** A share, 80 %, where a number is asked for. */
  "numberIsShare",
  /** Not one of the column's fixed words (Måttyp, Per, Läge ...). */
  "choiceUnknown",
  /** A word that the tab Listor doesn't have. */
  "wordUnknown",
  /** No promise has this ID. */
  "idUnknown",
  /** A number that could mean several IDs: 2.1 where both 2.1 and 2.10 exist. */
  "idAmbiguous",
  /** Another row has the ID already. */
  "idDuplicate",
  /** The period ends before it starts. */
  "endBeforeStart",
  /** No period: neither the row nor the settings give one. */
  "periodMissing",
  /** The promise in `Del av` is the row itself, or is a part of another. */
  "notAWhole",
  /** Not an ISO week such as 2022-V28. */
  "weekInvalid",
  /** A form's answer says something else than when it was read in. */
  "answerEdited",
  /** A form's answer seems to say something about a person, and waits until somebody has looked at it. */
  "answerPersonal",
  /** So much is remembered of a form's answers that new ones wait. */
  "answersFull",
  /** What a form's answer says is too long for a cell of the log. */
  "answerTooLong",
  /** A form lacks a question that its answers were read by: nothing of it is read until somebody has said how. */
  "questionGone",
  /** A form has a question that nobody has said what it is about. */
  "questionNew",
] as const;
export type RowIssueCode = (typeof ROW_ISSUE_CODES)[number];

export interface RowIssue {
  readonly tab: string;
  /** Row number in the tab, the header being 1; null when the whole tab is meant. */
  readonly row: number | null;
  /** Header of the column; null when the whole row or tab is meant. */
  readonly column: string | null;
  readonly code: RowIssueCode;
  /** What the cell says, as text, shortened to 80 characters; empty when there is nothing to show. */
  readonly value: string;
  /** The words that a setting can be chosen from; absent where the cell has a list of them. */
  readonly choices?: readonly string[];
}

/** In how many rows something can't be read; a fault of a whole tab is one more, and so is each header that is lost. */
export function rowsWithIssues(issues: readonly RowIssue[]): number {
  return new Set(issues.map(({ tab, row, column }) => `${tab} ${row ?? column}`)).size;
}
