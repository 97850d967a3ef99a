// Words of the dialog Läs in aktiviteter, in English.
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../../../domain/book/limits";
import { formatDate } from "../../format/dates";
import { formatNumber } from "../../format/figures";
import type { ImportWords } from "../../sv/dialogs/import";

const rows = (count: number) => (count === 1 ? "1 row" : `${formatNumber(count, "en")} rows`);

const STATES = { Genomförd: "held", Planerad: "planned", Inställd: "cancelled", Struken: "struck" } as const;

const orList = (units: readonly string[]) => units.join(" or ");

export const listImport: ImportWords = {
  heading: "Read in activities",
  intro:
    "Paste the whole mail or the table as it is, or drop a file here. You see how each row counts before anything is saved.",
  loading: "Fetching the promises …",
  loadFailed: "The promises could not be fetched",
  retry: "Try again",
  paste: "Paste the list here",
  pasteHint: "For example: 2027-03-04; Trygghetsvandring; Bostadsområde; Storgatan; Polis. No personal data.",
  file: "or choose a file (.xlsx, .csv, .txt)",
  tab: "Tab in the file",
  fileIsNoList: (name) =>
    `We can't read ${name}. Open the file in its program and copy the rows, or save it as .xlsx or .csv.`,
  leftOut: (above, below) =>
    `${[above > 0 ? `${rows(above)} before the list` : "", below > 0 ? `${rows(below)} after the list` : ""].filter(Boolean).join(" and ")} ${above + below === 1 ? "is" : "are"} not read.`,
  fileUnreadable: "The file could not be read. Open it and paste its content instead.",
  nothing: "We find no rows in the list.",

  tooMany: (count: number, most: number) =>
    `The list has ${rows(count)}. Read at most ${formatNumber(most, "en")} at a time: divide the list. Nothing has been read.`,
  chooseType: (line: number) => `Which activity type on row ${line}?`,
  choosePlaceType: (line) => `Which type of place in row ${line}?`,
  howMany: (units, line) => `How many ${orList(units)} on row ${line}?`,
  amount: (amount, units) =>
    units.length > 0 ? `${formatNumber(amount, "en")} ${orList(units)}` : `Amount ${formatNumber(amount, "en")}`,
  dayAs: (day, state) => `${formatDate(day, "en")}, ${STATES[state]}`,
  onRow: (line) => `in row ${line}`,

  columns: "Columns",
  columnsHint: "Change what went wrong.",
  column: (number, name) => (name === "" ? `Column ${number}` : `Column ${number}, ${name}`),
  example: (text) => `For example ${text}`,
  roles: {
    skip: "Not used",
    date: "Day",
    type: "Type of activity",
    commitments: "Promises",
    amount: "Number",
    placeType: "Type of place",
    place: "Place",
    parties: "Parties",
    performers: "Done by",
    audiences: "Target groups",
    requirementMet: "Requirement met",
    state: "State",
    note: "Description",
  },
  order: "How is 4/3/2022 written in the list?",
  orders: { unknown: "Choose", dayFirst: "Day first: 4 March", monthFirst: "Month first: 3 April" },

  defaults: "Holds for rows that say nothing else",
  type: "Type of activity",
  placeType: "Type of place",
  parties: "Parties",
  choose: "Nothing chosen",

  otherWords: "Words we don't know",
  otherWordsHint: "Say once what each word means. It is kept in the tab Listor for the next time.",
  otherWord: (word, column, count) => `”${word}” (${column}, ${rows(count)})`,
  likely: (word) => `Is it ${word}?`,
  means: (word, means) => `${word} = ${means}`,
  passOver: "Leave the word out",
  isPerformer: "They did it: to Utförare",
  takeOffers: (offers) => `Take what is offered: ${offers.join(", ")}`,

  preview: "What it becomes",
  total: (title, counted, near) =>
    [`${title}: ${rows(counted)} count`, near > 0 ? `${rows(near)} don't count or lack something` : ""]
      .filter(Boolean)
      .join(", "),
  totalWithout: (count) => `${rows(count)} belong to no promise`,
  mendCell: (column, line) => `Mend ${column.toLowerCase()} in row ${line}`,
  summary: (found, taken, unreadable) =>
    [
      `${rows(found)} in the list, ${formatNumber(taken, "en")} will be read in.`,
      unreadable > 0 ? `${rows(unreadable)} can't be read.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  row: "Row",
  activity: "Activity",
  outcome: "How it counts",
  take: (line) => `Read in row ${line}`,
  more: (count) => `Show ${formatNumber(count, "en")} more`,
  day: (day) => formatDate(day, "en"),
  noCommitment: "Counts toward no promise",
  already: "Already in the sheet",
  alike: (id) => `The same day, activity and place as ${id} in the sheet. Tick it if it happened once more.`,
  sameAs: (line) => `The same as row ${line}. Untick it if it didn't happen twice.`,
  openQuote: (column: string, text: string) =>
    `${column}: a quotation mark lacks its other half in ”${text}”. See that it is right.`,
  problem: ({ code, text }) =>
    ({
      dateMissing: "The day is missing",
      dateUnreadable: `”${text}” is no day we can read`,
      dateAmbiguous: `”${text}” can be read in two ways. Choose above which comes first`,
      dateOfWhichYear: `”${text}” has no year, and may be a day to come or one that has been. Choose which`,
      dateAgainstState: `${text} doesn't fit the state: what is done can't lie ahead, nor what is planned behind`,
      dateOfSeveral: `”${text}” is several days. Write one day; if it happened several times, add a row for each day`,
      typeMissing: "The type of activity is missing. Choose one here, or above for all rows",
      typeOfSeveral: `The row names several activity types (${text}). Choose one, and add a row for the other`,
      dogSearchPlanned: "A dog search isn't planned in the log. Read it in when it is done",
      amountMissing: `It doesn't say how many ${text}`,
      amountInvalid: `”${text}” is no number from 1 to ${formatNumber(AMOUNT_LIMIT, "en")}`,
      amountAmbiguous: `”${text}” may be thousands or decimals. Write a thousand as 1000 or 1 000`,
      wordUnknown: `”${text}” isn't in the tab Listor or Löften`,
      tooLong: `The text is longer than ${formatNumber(TEXT_LIMIT, "en")} characters`,
    })[code],

  role: "Your role",
  roleHint: "For example community police. No names.",
  start: (count) => `Read in ${rows(count)}`,
  nothingToRead: "No rows to read in",
  working: (done, all) => `Reading in ${formatNumber(done, "en")} of ${formatNumber(all, "en")} …`,
  done: (stored, already, leftOut) =>
    [
      `${rows(stored)} read in.`,
      already > 0 ? `${rows(already)} ${already === 1 ? "was" : "were"} there already.` : "",
      leftOut > 0 ? `${rows(leftOut)} of the list ${leftOut === 1 ? "was" : "were"} not read in.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  leftRows: "These rows stay in the box when you choose Read in another list:",
  unticked: "The row had no tick.",
  stopped: (stored) =>
    `It stopped. ${rows(stored)} were read in. Read the list in again: what is there already isn't doubled.`,
  close: "Close",
  another: "Read in another list",
  undo: (count) => `Undo: strike ${count === 1 ? "the row" : `all ${rows(count)}`}`,
  undoing: "Striking the rows …",
  undone: (count) => `Undone. ${rows(count)} ${count === 1 ? "is" : "are"} struck and don't count.`,
  notUndone: "It could not be undone. The rows are still there.",
};
