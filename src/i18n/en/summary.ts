// Words of the tab Sammanställning, in English.
import type { SummaryWords } from "../sv/summary";

export const summary: SummaryWords = {
  title: (municipality, period, asOf) =>
    ["Citizen promises", municipality, period, `as of ${asOf}`].filter((part) => part !== "").join(" · "),
  empty: "No promises yet. Write them in the tab Löften.",
  updated: (moment) => `Updated ${moment}`,
  headers: {
    id: "ID",
    text: "Promise",
    status: "Status",
    outcome: "Outcome",
    share: "Share",
    need: "Needed",
    target: "Target",
    last: "Last counted",
    owner: "Owner",
  },
  noFocus: "Without a focus area",
  allRowsRead: "Every row could be read.",
  rowsToMend: (count, isOne) =>
    isOne
      ? "1 row or cell needs mending. It doesn't count until then."
      : `${count} rows or cells need mending. They don't count until then.`,
  freshness: {
    heading: "Latest activity by party",
    entry: (party, day) => `${party}: ${day}`,
    none: "none yet",
    noEntries: "No activity has been held yet.",
  },
  actions: {
    heading: (open, overdue) =>
      overdue === 0 ? `Open actions: ${open}` : `Open actions: ${open}, of which ${overdue} overdue`,
    overdue: (day) => `Overdue, was to be done by ${day}`,
    by: (day) => `To be done by ${day}`,
    noDay: "No day is set",
    serves: (action, promise, focus) => `${action} → promise ${promise} → ${focus}`,
    andMore: (count) => `${count} more in the tab Handlingsplan.`,
  },
  decisions: {
    heading: "To decide and complete",
    nothing: "Nothing right now.",
    notAgreed: (ids, isOne) =>
      isOne
        ? `The interpretation of promise ${ids} isn't agreed.`
        : `The interpretation of promises ${ids} isn't agreed.`,
    incomplete: (ids, isOne) =>
      isOne
        ? `Promise ${ids} lacks its target or unit of time. It can't be judged until then.`
        : `Promises ${ids} lack their target or unit of time. They can't be judged until then.`,
    unresolved: (count, isOne) =>
      isOne
        ? "1 activity is unclear: it may count once it is complete. See the sidebar."
        : `${count} activities are unclear: they may count once they are complete. See the sidebar.`,
    outdated: (day) =>
      `The follow-up as of ${day} no longer agrees with the workbook. See the note beside it in the tab Uppföljningar.`,
    andMore: (ids, count) => `${ids} and ${count} more`,
  },
  charts: {
    shares: "Share of the target by promise",
    sharesOfMostLeft: (count) => `Share of the target: the ${count} promises with most left`,
    share: "Share of the target",
    promise: "Promise",
    pace: (id, unit) => `Promise ${id}: counted ${unit} against the target`,
    counted: "Counted",
    target: "Target",
    unit: "Time",
    week: (number) => `w. ${number}`,
    seenIn: "The charts show in Excel, LibreOffice and Google Sheets.",
    figures: "Figures behind the charts. Written by Löfteskollen.",
  },
  guard: "Written by Löfteskollen. What you change here is gone at the next update.",
};
