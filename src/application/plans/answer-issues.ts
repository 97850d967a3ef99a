// What is wrong with a form's answer: what can't be read in it, and what may be about a person.
import { personalNumbersIn } from "../../contract/personal-numbers";
import type { RowIssue, RowIssueCode } from "../../domain/book/row-issue";
import { findPersonalData, hasPersonalNumber } from "../../domain/checks/personal-data";
import { withoutPersonalNumbers } from "../../domain/checks/personal-number";
import type { FormMapping } from "../../domain/import/forms/answers";
import type { ReadAnswer } from "../../domain/import/forms/read-answers";
import type { PastedProblem, PastedProblemCode } from "../../domain/import/list-rows";

const LONGEST_SHOWN = 80;
/** What an answer says, short and without personnummer. */
export const shown = (text: string) => withoutPersonalNumbers(text).slice(0, LONGEST_SHOWN);

const CODES: Readonly<Record<PastedProblemCode, RowIssueCode>> = {
  dateMissing: "valueMissing",
  dateUnreadable: "dateInvalid",
  dateAmbiguous: "dateInvalid",
  dateOfWhichYear: "dateInvalid",
  dateAgainstState: "dateInvalid",
  dateOfSeveral: "dateInvalid",
  typeMissing: "valueMissing",
  typeOfSeveral: "wordUnknown",
  dogSearchPlanned: "choiceUnknown",
  amountMissing: "valueMissing",
  amountInvalid: "numberInvalid",
  amountAmbiguous: "numberAmbiguous",
  wordUnknown: "wordUnknown",
  tooLong: "answerTooLong",
};

/** A word of a column of fixed words isn't in Listor. */
function codeOf({ code, role }: PastedProblem): RowIssueCode {
  const isFixed = role === "state" || role === "requirementMet";
  if (code === "wordUnknown" && role === "commitments") return "idUnknown";
  return code === "wordUnknown" && isFixed ? "choiceUnknown" : CODES[code];
}

/** Row number in the tab, the header being 1. */
export const rowNumber = ({ answer }: ReadAnswer) => answer.row + 1;

/** What of an answer can't be read. */
export function unreadIssues(read: ReadAnswer, { tab }: FormMapping): RowIssue[] {
  return read.problems.map((problem) => ({
    tab,
    row: rowNumber(read),
    column: problem.header || null,
    code: codeOf(problem),
    value: shown(problem.text),
  }));
}

/** What in the answer may be about a person, and whether a number of a person is among it. */
export function personsIn(read: ReadAnswer, mapping: FormMapping) {
  const { activity, by, answer } = read;
  if (activity === null) return { issues: [], hasNumber: false };
  const { place, note, performers } = activity;
  const said = { place, note, performers: performers.join(", "), by };
  // A number may be split over the fields of the row; unlike cells that only stand in one answer hold none together.
  const hasNumber =
    personalNumbersIn({ ...said, performers }).length > 0 ||
    answer.cells.some((cell, at) => mapping.roles[at] !== "stamp" && hasPersonalNumber(cell));
  const fields = (Object.keys(said) as (keyof typeof said)[]).filter(
    (field) => findPersonalData(said[field]).length > 0,
  );
  const found = fields.length > 0 ? fields : hasNumber ? (["note"] as const) : [];
  const issues = found.map((field): RowIssue => {
    const column = mapping.headers[mapping.roles.indexOf(field)] ?? null;
    return { tab: mapping.tab, row: rowNumber(read), column, code: "answerPersonal", value: shown(said[field]) };
  });
  return { issues, hasNumber };
}
