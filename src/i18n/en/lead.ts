// Words of what the sidebar leads with, in English.
import { formatNumber } from "../format/figures";
import type { LeadWords } from "../sv/lead";

export const lead: LeadWords = {
  heading: "Most useful today",
  sheet: {
    promises: "Löften",
    settings: "Inställningar",
    agreed: "Tolkning överenskommen",
  },
  happened: (what) => `Did it take place? ${what}`,
  tookPlace: "Yes, it did",
  calledOff: "No, it was cancelled",
  promise: (title, need) => `${title} Needed: ${need}.`,
  plan: (type) => `Plan ${type}`,
  log: (type) => `Log ${type}`,
  mend: (count) =>
    count === 1
      ? "A row in the sheet can't be read, so it doesn't count."
      : `${formatNumber(count, "en")} things in the sheet can't be read, so they don't count.`,
  mendNow: "Show and mend",
  ways: {
    written: "Make the follow-up",
    report: "Make the status report",
    outdated: "Make a new follow-up",
    actions: "Open the plan",
    reasons: "Write the reasons",
    interpretations: "Show the column",
    situation: "Open the page for the council",
  },
  showRow: "Show the row",
  correctRow: "Correct the row",
  start: {
    heading: "How to begin",
    noTabs: "There are no promises here yet. Choose Kom igång and paste your promise text, or start with an example.",
    setUp: "Kom igång",
    period: "Write the municipality and the period in the tab Inställningar.",
    promises: "Write one promise on each row of the tab Löften: Löfte-ID, Löfte, Måttyp and Mål.",
    log: "Then log here what you do.",
    show: (tab) => `Show ${tab}`,
  },
  nothingLogged: "Nothing has been logged yet.",
  ended: (day) => `The period ended on ${day}.`,
  endedNext:
    "Ny period makes the next workbook: promises, lists, settings and open actions come along, and the outcome as figures.",
  newPeriod: "New period (Ny period)",
  readAt: (time) => `read at ${time}`,
};
