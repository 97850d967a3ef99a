// Words of the list to log on by hand, in English.
import { formatNumber } from "../../format/figures";
import type { LogListWords } from "../../sv/documents/log-list";

export const logList: LogListWords = {
  title: (municipality) => (municipality === "" ? "Log list" : `Log list, ${municipality}`),
  logo: (municipality) => (municipality === "" ? "Logo" : `Logo, ${municipality}`),
  fileName: "log list",
  howOnLines: "Write one row for each time.",
  howOnCards: "Fill in one box for each time.",
  how: "Put a cross in what was so. Write no names, and nothing else that points anybody out.",
  turnIn: (contact) => (contact === "" ? "Hand the list to the coordinator." : `Hand the list to ${contact}.`),
  role: "Your role",
  date: "Date",
  type: "Activity",
  place: "Where?",
  parties: "Who took part?",
  audiences: "Target group",
  performer: "Who did it, if not you?",
  amount: (units) => (units.length === 0 ? "Amount" : `Amount, ${units.join(", ")}`),
  note: "Short note",
  countsFor: (ids) => `Counts for ${ids}`,
  requirement: (text) => `Was the requirement met? ${text}`,
  minimum: "This is to be so",
  more: "Good if this is so too",
  yes: "Yes",
  no: "No",
  nothing: "The promises ask for no activity. Fill in Aktivitetstyper in the tab Löften first.",

  tab: "Logglista",
  choose: "Choose from the list.",
  several: (words) => `Several are fine, with commas between: ${words}`,
  day: "For example 2027-03-04.",
  anonymous: "No names, and nothing else that points anybody out.",

  heading: "Log list to print",
  intro:
    "For the car or the staff room: a page with the promises' activities as boxes to tick, and the same list as an empty file. Filled in, the file is read with Läs in aktiviteter.",
  loading: "Fetching the promises …",
  loadFailed: "The promises could not be fetched",
  retry: "Try again",
  withoutType: (count: number) =>
    `${count === 1 ? "One promise doesn't" : `${formatNumber(count, "en")} promises don't`} say what activity it is about. The page has a box for ${count === 1 ? "it" : "each"}, but ${count === 1 ? "it" : "they"} can't be logged on a phone or in the file. Write an activity type with Ändra löfte:`,
  contents: "The list asks about",
  page: "Save the page to print",
  file: "Save empty list (.xlsx)",
  savedPage: (name) => `${name} is saved. Open it and print it.`,
  savedFile: (name) => `${name} is saved. Filled in, it is read with Läs in aktiviteter.`,
};
