// Row issues in English; tabs, headers and the words in the cells stay Swedish.
import type { RowIssue, RowIssueCode } from "../domain/row-issue";
import type { rowIssuesSv } from "./row-issues.sv";

/** `Row 48 in Aktiviteter, column Datum`, or as much of it as is known. */
function placeOf({ tab, row, column }: RowIssue): string {
  if (row === null) return column === null ? `Tab ${tab}` : `Tab ${tab}, column ${column}`;
  return column === null ? `Row ${row} in ${tab}` : `Row ${row} in ${tab}, column ${column}`;
}

const says: Readonly<Record<RowIssueCode, (issue: RowIssue) => string>> = {
  tabMissing: ({ tab }) =>
    `The tab ${tab} is missing. Choose Kom igång in the menu Medborgarlöften to make it, or give the tab its old name back.`,
  headerMissing: ({ tab, column }) =>
    column === null
      ? `Row 1 in ${tab} has no headers. Write the headers in the first row.`
      : `Row 1 in ${tab}: the header ${column} is missing. Write ${column} at the top of its column.`,
  headerDuplicate: (issue) =>
    `${placeOf(issue)}: the header stands in two columns. Only the first is read. Rename the other.`,
  valueMissing: (issue) => `${placeOf(issue)}: the cell is empty. Fill it in.`,
  dateInvalid: (issue) => `${placeOf(issue)}: ${issue.value} is not a date. Write for example 2022-05-31.`,
  numberInvalid: (issue) =>
    issue.column === "Mål"
      ? `${placeOf(issue)}: ${issue.value} can't be a target. Write a whole number, 1 or more. For Snitt decimals work too, for example 2,5.`
      : issue.column === "Antal"
        ? `${placeOf(issue)}: ${issue.value} is not an amount. Write a whole number, 1 or more, or leave it empty for 1.`
        : `${placeOf(issue)}: ${issue.value} is not a number. Write figures, for example 3 or 2,5.`,
  choiceUnknown: (issue) =>
    issue.tab === "Inställningar"
      ? `${placeOf(issue)}: ${issue.value} is not a language there is. Write sv for Swedish or en for English.`
      : `${placeOf(issue)}: ${issue.value} is not one of the words to choose from. Choose one in the cell's list.`,
  wordUnknown: (issue) =>
    `${placeOf(issue)}: ${issue.value} is not in the tab Listor. Correct the spelling, or add the word to Listor.`,
  idUnknown: (issue) => `${placeOf(issue)}: there is no promise ${issue.value}. Write a Löfte-ID from the tab Löften.`,
  idAmbiguous: (issue) =>
    `${placeOf(issue)}: ${issue.value} has become a number and could mean several promises. Begin with an apostrophe, for example '2.10 or '1, 2.`,
  idDuplicate: (issue) =>
    `${placeOf(issue)}: ${issue.value} already stands in a row above. Change or remove one of them.`,
  endBeforeStart: (issue) =>
    `${placeOf(issue)}: the period ends before it begins (${issue.value}). Change the first or the last day.`,
  periodMissing: (issue) =>
    `${placeOf(issue)}: the period is missing. Fill in Period från and Period till in Inställningar, for example 2022-01-01 and 2022-12-31.`,
  heldInFuture: (issue) =>
    `${placeOf(issue)}: the activity is Genomförd (held), but ${issue.value} is still to come. Change the date, or choose Planerad.`,
  weekInvalid: (issue) => `${placeOf(issue)}: ${issue.value} is not a week. Write for example 2022-V28.`,
};

export const rowIssuesEn = {
  describeIssue: (issue: RowIssue): string => says[issue.code](issue),
} satisfies typeof rowIssuesSv;
