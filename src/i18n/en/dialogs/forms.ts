// Words of Läs in från formulär, in English.
import { formatNumber } from "../../format/figures";
import type { FormsWords } from "../../sv/dialogs/forms";
import { listImport } from "./import";

const answers = (count: number) => (count === 1 ? "1 answer" : `${formatNumber(count, "en")} answers`);

export const forms: FormsWords = {
  heading: "Read from a form",
  intro:
    "Whoever can't open the sheet answers a form. Say once what the questions are about, and new answers are read by themselves each time the workbook is refreshed.",
  loading: "Fetching the tabs …",
  loadFailed: "The tabs could not be fetched",
  retry: "Try again",
  noTabs:
    "No tab here seems to hold a form's answers. In Google Forms: choose Responses, Link to Sheets and this sheet. In Microsoft Forms: choose Responses, Open in Excel, and copy the tab here.",
  gone: (tab) => `The tab ${tab} is gone. If it has another name now, choose it below.`,

  notRead: "Not read.",
  isRead: (count) => `${answers(count)} ${count === 1 ? "has" : "have"} been read.`,
  mapping: "The form's questions",
  questions: "What are the questions about?",
  example: (text) => `For example ${text}`,
  roles: {
    ...listImport.roles,
    by: "Registrerad av: the role of whoever answers",
    stamp: "The form's own timestamp",
  },
  type: "All answers are about",
  choose: "Nothing chosen",
  stampMissing: "Say which column is the form's own timestamp. Without it the answers can't be known again.",
  typeMissing: "Say which question is about the activity, or what all answers are about.",
  start: "Read the answers, now and later",
  save: "Save and read",
  working: "Reading …",

  edited: (count) => `${answers(count)} ${count === 1 ? "has" : "have"} been changed since`,
  editedOne: (row, rowId) => `Row ${row} in the tab, ${rowId} in the log. It now says:`,
  update: "Change the row in the log",
  keep: "Leave the row as it is",
  isNew: "It is a new activity",
  keepAll: "Leave all rows as they are",
  cannotUpdate: "It can't be read as it stands. Correct the answer in the tab first.",
  question: "Question",
  inLog: "In the log",
  inAnswer: "In the answer now",
  empty: "empty",
  newWord: "New word: add it to Listor",
  skip: "Don't read the answer",
  here: {
    questionGone: (question) =>
      `The question “${question}” is gone, and no answers are read. Say below what the questions are about now.`,
    questionNew: (question) => `The question “${question}” is new and is not read. Say below what it is about.`,
    answerPersonal: (said) =>
      `The answer seems to say something about a person (${said}). Rewrite it in the tab, or read it if it is about nobody.`,
  },
  waiting: (count) => `${answers(count)} ${count === 1 ? "waits" : "wait"}`,
  waitingOne: (row) => `Row ${row} in the tab:`,
  fault: (column, fault) => (column === "" ? fault : `${column} – ${fault}`),
  means: (word) => `What does “${word}” mean?`,
  remember: "Save the words and read",
  approve: "It is about no person, read it",

  readyMade: "Questions for a new form",
  readyMadeHint: "Fitted to your promises. Copy them and make one question of each line, and they will be known again.",
  copy: "Copy the questions",
  copied: "Copied.",
  kinds: {
    date: "date",
    choice: "one choice",
    several: "tick boxes",
    text: "short answer",
    number: "number",
  },
  asked: {
    date: "Date",
    type: "Activity",
    placeType: "Place type",
    place: "Place",
    parties: "Who took part?",
    audiences: "Target group",
    performers: "Who did it, if not you?",
    amount: (units) => (units.length === 0 ? "Amount" : `Amount, ${units.join(" or ")}`),
    requirementMet: (text) => `Was the requirement met? ${text}`,
    by: "Your role",
    note: "Short note",
  },
  anonymous: "Write no names, and nothing else that points anybody out.",
};
