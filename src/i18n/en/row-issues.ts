// Row issues in English; tabs, headers and the words in the cells stay Swedish.
import type { RowIssue, RowIssueCode } from "../../domain/book/row-issue";
import type { rowIssues as rowIssuesSv } from "../sv/row-issues";

/** `Row 48 in Aktiviteter, column Datum`, or as much of it as is known. */
function placeOf({ tab, row, column, code }: RowIssue): string {
  const place = row === null ? `Tab ${tab}` : `Row ${row} in ${tab}`;
  return column === null || code === "headerMissing" ? place : `${place}, column ${column}`;
}

/** Choices that say little by themselves, with what they mean. */
const MEANINGS: Readonly<Record<string, string>> = { sv: "sv for Swedish", en: "en for English" };
const meant = (choice: string): string => MEANINGS[choice] ?? choice;

/** What is wrong and what to do, written to follow the place. */
const says: Readonly<Record<RowIssueCode, (value: string, issue: RowIssue) => string>> = {
  tabMissing: () =>
    " is missing. Choose Kom igång in the menu Medborgarlöften to make it, or give the tab its old name back.",
  tabDuplicate: (value) => ` is there twice. The tab “${value}” is not read. Rename it, or move its rows to the other.`,
  headerMissing: (_value, { column }) =>
    column === null
      ? " has no headers. Write the headers in the first row."
      : `: the header ${column} is missing. Write ${column} at the top of its column.`,
  headerDuplicate: () => ": the header stands in two columns. Only the first is read. Rename the other.",
  valueMissing: () => ": the cell is empty. Fill it in.",
  dateInvalid: (value) => `: ${value} is not a date. Write for example 2022-05-31.`,
  numberInvalid: (value, issue) =>
    issue.column === "Mål"
      ? `: ${value} can't be a target. Write a whole number, 1 or more. For Snitt and Mätvärde decimals work too, for example 2,5.`
      : issue.column === "Antal"
        ? `: ${value} is not an amount here. Write a whole number, 1 or more, or leave it empty for 1. Decimals only work for promises with an Enhet, such as hours.`
        : `: ${value} is not a number. Write figures, for example 3 or 2,5.`,
  numberAmbiguous: (value) =>
    `: ${value} may be thousands or decimals. Write a thousand as 1000 or 1 000, and one and a half as 1,5.`,
  numberIsShare: (value) =>
    `: ${value} is a share and not a count. Write a number without a percent sign, in a cell that does not show percent.`,
  choiceUnknown: (value, issue) =>
    issue.choices
      ? `: ${value} is not one of the words to choose from. Write ${issue.choices.map(meant).join(" or ")}.`
      : `: ${value} is not one of the words to choose from. Choose one in the cell's list.`,
  wordUnknown: (value) => `: ${value} is not in the tab Listor. Correct the spelling, or add the word to Listor.`,
  idUnknown: (value) => `: there is no promise ${value}. Write a Löfte-ID from the tab Löften.`,
  idAmbiguous: (value) =>
    `: ${value} has become a number and could mean several promises. Begin with an apostrophe, for example '2.10 or '1, 2.`,
  idDuplicate: (value) => `: ${value} already stands in a row above. Change or remove one of them.`,
  endBeforeStart: (value) => `: the period ends before it begins (${value}). Change the first or the last day.`,
  periodMissing: () =>
    ": the period is missing. Fill in Period från and Period till in Inställningar, for example 2022-01-01 and 2022-12-31.",
  notAWhole: (value) =>
    `: the promise can't be a part of ${value}. Write a promise that is neither the row itself nor a part of another.`,
  weekInvalid: (value) => `: ${value} is not a week. Write for example 2022-V28.`,
  answerEdited: (value) =>
    `: the answer has been changed since it was read (${value}). Choose what holds in Läs in från formulär.`,
  answerPersonal: (value) =>
    `: the answer seems to say something about a person (${value}). Rewrite it in the tab, or choose in Läs in från formulär.`,
  answersFull: (value) =>
    `: ${value === "1" ? "1 answer waits" : `${value} answers wait`}. More answers than can be kept track of have been deleted from the log or changed. Remove old answers from the tab, and the new ones are read.`,
  answerTooLong: () => ": the answer is too long. Shorten it in the tab.",
  questionGone: (value) =>
    `: the question “${value}” is gone, and no answers are read. Choose Läs in från formulär and say what the questions are about now.`,
  questionNew: (value) =>
    `: the question “${value}” is new and is not read. Choose Läs in från formulär and say what it is about.`,
};

export const rowIssues = {
  describeIssue: (issue: RowIssue): string => placeOf(issue) + says[issue.code](issue.value, issue),
  /** Without the place, for where that is seen. */
  describeFault: (issue: RowIssue): string => {
    const said = says[issue.code](issue.value, issue).replace(/^[: ]+/, "");
    return said.charAt(0).toUpperCase() + said.slice(1);
  },
} satisfies typeof rowIssuesSv;
