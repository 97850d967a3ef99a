// Words of the tab Sammanställning, in English.
import type { SummaryWords } from "./summary.sv";

export const summaryEn: SummaryWords = {
  title: (municipality, period, asOf) =>
    ["Citizen promises", municipality, period, `as of ${asOf}`].filter((part) => part !== "").join(" · "),
  empty: "No promises yet. Write them in the tab Löften.",
  updated: (moment) => `Updated ${moment}`,
  headers: ["ID", "Promise", "Target", "Outcome", "Share", "Status", "Needed", "Last counted", "Responsible"],
  noFocus: "Without a focus area",
  unreadable: "Can't be read",
  unreadableNeed: (row) => `Mend row ${row} in the tab Löften.`,
  allRowsRead: "Every row could be read.",
  rowsToMend: (count, isOne) =>
    isOne
      ? "1 row or cell needs mending. It doesn't count until then."
      : `${count} rows or cells need mending. They don't count until then.`,
  guard: "Written by Löfteskollen. What you change here is gone at the next update.",
};
