// Words of the dialog that checks the workbook, in English.

import type { Mend } from "../../../domain/checks/findings";
import { formatNumber } from "../../format/figures";
import type { CheckWords } from "../../sv/dialogs/check";
import { callErrors } from "../call-errors";

const cell = ({ tab, row, header }: Mend) => `Row ${row} in ${tab}, column ${header}`;

export const check: CheckWords = {
  heading: "Check the workbook",
  loading: "Reading all tabs …",
  loadFailed: "The workbook could not be checked",
  retry: "Try again",
  again: "Check again",
  allWell: "Everything can be read. There is nothing to mend.",
  found: (count, isOne) => (isOne ? "One thing to look at." : `${count} things to look at.`),
  mended: (count, isOne) => (isOne ? "One correction made." : `${count} corrections made.`),
  notMended: "Nothing was mended. The workbook has changed since it was checked.",
  mendsHeading: "Can be mended for you",
  mendsHint: "This is what will be done. All of it is noted in the tab Ändringslogg.",
  insteadHint: (words) => `Is any of these right as it stands: ${words}? Then untick it, and write the word in Listor.`,
  mendChosen: (count) => `Mend chosen (${count})`,
  mending: "Mending …",
  mends: {
    header: (mend) =>
      mend.before === ""
        ? `The header ${mend.after} is written above a column in ${mend.tab} that has none.`
        : `The header ${mend.before} in ${mend.tab} becomes ${mend.after}.`,
    column: (mend) => `The column ${mend.header} is added last in ${mend.tab}.`,
    tab: (mend) =>
      mend.before === ""
        ? `The tab ${mend.tab} is made again. It will be empty.`
        : `The tab ${mend.before} is named ${mend.tab} again.`,
    word: (mend) => `${cell(mend)}: ${mend.before} becomes ${mend.after}.`,
    date: (mend) => `${cell(mend)}: ${mend.before} becomes ${mend.after}.`,
    dayInPeriod: (mend) =>
      `Row ${mend.row} in ${mend.tab}: ${mend.before} counts for no promise. Make it ${mend.after}.`,
    number: (mend) => `${cell(mend)}: ${mend.before} becomes ${mend.after}.`,
    listWord: (mend) =>
      `${mend.after} is added under ${mend.header} in Listor. ${mend.cells === 1 ? "One cell" : `${mend.cells} cells`} can then be read.`,
    sheetSettings: (mend) =>
      `The sheet's country and time zone (${mend.before}) become Sweden. Otherwise 4/3 may become 3 April when somebody types a date.`,
    duplicateId: (mend) => `${cell(mend)}: the row gets an ID of its own, since another row has ${mend.before}.`,
  },
  newWordsHeading: "Words that Listor lacks",
  newWordsHint: "Add the words that are right. Correct a word that is misspelt instead.",
  offersHeading: "Columns that can be added",
  offersHint: "Nothing is wrong without them. The header's note says what the column is for.",
  offersFold: (count, isOne) => (isOne ? "Show the column" : `Show ${count} columns`),
  dayHeading: "Did you mean a day in the period?",
  dayHint:
    "The days lie outside the period, and the rows count for no promise. A day typed without a year becomes one close to today. Choose those that are to be moved.",
  outsideHeading: "Days outside the period",
  outsideHint: "The rows count for no promise. Change the date if it is wrong. Otherwise nothing is wrong.",
  outside: (row, tab, day) => `Row ${row} in ${tab}: ${day}.`,
  alikeHeading: "The same day, activity and place",
  alikeHint: "Both rows count. If it was the same occasion: choose Struken in one of them. Otherwise nothing is wrong.",
  alike: (row, tab, id) =>
    `Row ${row} in ${tab}: the same day, activity and place as ${id}. Both count. Were there two occasions?`,
  unlisted: (count, isOne) => (isOne ? "1 more row is like these." : `${count} more rows are like these.`),
  addChosen: (count) => `Add chosen (${count})`,
  exampleHeading: "The example's texts",
  exampleHint: "They are about Pajala. Write your own. Until then no documents are made.",
  exampleText: (tab, row, text) => `Row ${row} in ${tab}: ”${text}”.`,
  heldHeading: "Held on a day that hasn't come",
  heldHint: "Change the date, or choose Planerad. Otherwise the rows count when the day has come.",
  held: (row, tab, day) => `Row ${row} in ${tab}: Genomförd ${day}.`,
  unaskedHeading: "Types of activities that no promise asks for",
  unaskedHint:
    "The rows count for no promise. If they are to: write the type in the promise with Ändra löfte, or choose another type in the rows. Otherwise nothing is wrong.",
  unasked: (rows, type) => (rows === 1 ? `${type}: 1 row.` : `${type}: ${formatNumber(rows, "en")} rows.`),
  rowsHeading: "For you to mend",
  rowsHint: "These rows do not count until they are mended.",
  tablesHeading: "Tabs that are tables",
  tablesHint:
    "Everything counts and is logged as usual. But Löfteskollen can't set formats and drop-downs in a table. If you want them: click the table's name and choose to revert it to an ordinary range.",
  table: (tab) => `${tab} has been converted to a table.`,
  personsHeading: "Data about people",
  personsHint: "The log should say nothing about individual people. Rewrite the rows. They count as before.",
  person: (tab, row, column, what, value) => `Row ${row} in ${tab}, column ${column}: ${value} looks like ${what}.`,
  persons: {
    personalNumber: "a personal identity number",
    phone: "a phone number",
    email: "an e-mail address",
    plate: "a registration plate",
    caseNumber: "a case number",
    name: "a name",
  },
  show: "Show the cell",
  more: (count) => `Show ${count} more`,
  errors: {
    inputInvalid: "What was sent was not accepted.",
    busy: "Someone else is writing in the sheet. Wait a moment and try again.",
    workbookIncomplete: (detail) => `The tab ${detail} is no longer there. Check again.`,
    notGranted: callErrors.notGranted,
    protected: callErrors.protected,
    tooLarge: callErrors.tooLarge,
    readOnly: callErrors.readOnly,
    refused: (detail) => `The answer was no, or there was none: ${detail}`,
    unexpected: (detail) => `Something went wrong: ${detail}`,
    severalAccounts:
      "You are signed in to several Google accounts. Open the sheet in a private window with only the account that has it.",
  },
};
