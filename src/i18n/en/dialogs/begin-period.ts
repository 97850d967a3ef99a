// Words of the dialog Ny period, in English.
import { formatDate } from "../../format/dates";
import type { BeginPeriodWords } from "../../sv/dialogs/begin-period";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const beginPeriod: BeginPeriodWords = {
  heading: "New period",
  loading: "Reading the workbook …",
  loadFailed: "The workbook could not be read",
  retry: "Try again",
  ended: ({ from, to }) => `The period ${formatDate(from, "en")}–${formatDate(to, "en")} is over.`,
  from: "First day",
  to: "Last day",
  dayUnread: "Write a day, such as 2025-01-01.",
  faults: {
    early: "The new period begins after the old one. Write a later day.",
    backwards: "The period ends before it begins. Write a later day.",
    long: "The period is longer than ten years. Write an earlier day.",
  },
  ownDays:
    "Promises with days of their own are moved by the length of the old period. Look them over if you choose another.",
  alongHeading: "This comes along",
  along: (promises) => `${counted(promises, "promise", "promises")}, the lists and the settings`,
  actions: (count) => counted(count, "action that isn't done", "actions that aren't done"),
  activities: (count) =>
    `${counted(count, "activity", "activities")}, of days after the period or of promises that go on`,
  outcomes: (count) => `the outcome of ${counted(count, "promise", "promises")}, as figures in Tidigare perioder`,
  running: (ids) => `Going on, with the same days: ${ids}.`,
  leftHeading: "This doesn't come along",
  left: "The log, the communication, the follow-ups and the change log.",
  leftInFile: (file) => `They are still in ${file}, which isn't changed.`,
  ownTabs: (names) => `Your own tabs: ${names}.`,
  file: (name) => `The new file is called ${name} and is put beside the old one.`,
  copyHint:
    "This sheet is made over and emptied. Make a copy first with File → Make a copy, so that the old period is kept, and choose Ny period in the copy.",
  isCopy: "This is the copy",
  isCopyMissing: "Tick that this is the copy.",
  make: "Create",
  making: "Creating …",
  made: (name) => `The file ${name} has been created`,
  folder: (folder) => `It is in the folder ${folder}.`,
  next: "Open that file in Löfteskollen when you log for the new period.",
  begun: ({ from, to }) => `The sheet is now for ${formatDate(from, "en")}–${formatDate(to, "en")}`,
  close: "Close",
};
