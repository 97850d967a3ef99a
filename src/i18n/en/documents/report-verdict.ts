// Words of the written follow-up, in English: what the first page says and asks to be decided.
import { plural } from "../../format/plural";
import type { ReportWords } from "../../sv/documents/report";

export const verdict: ReportWords["verdict"] = {
  heading: "The result in short",
  none: "There are no promises to follow up.",
  standing: {
    fulfilled: (count) => [plural(count, "is", "are"), "fulfilled"],
    onTrack: (count) => [plural(count, "is", "are"), "on track"],
    atRisk: (count) => [plural(count, "is", "are"), "at risk"],
    behind: (count) => [plural(count, "is", "are"), "behind"],
    partly: (count) => [plural(count, "is", "are"), "partly fulfilled"],
    missed: (count) => [plural(count, "is", "are"), "not fulfilled"],
    notMeasurable: () => ["cannot", "be assessed"],
    notStarted: (count) => [plural(count, "has", "have"), "not begun"],
    notApplicable: (count) => [plural(count, "does", "do"), "not apply"],
    unread: (count) => [plural(count, "is", "are"), "not assessed"],
  },
  subject: (count, total, totalWord, areAll) =>
    total === 1 ? "the promise" : areAll ? `all ${totalWord} promises` : `${count} of ${totalWord} promises`,
  onDay: (day, subject, verb, rest) => `on ${day}, ${subject} ${verb} ${rest}`,
  needs: (need) => `needs ${need}`,
  notIn: (units) => `not in ${units}`,
  nothingLogged: "No activities are recorded.",
  quoted: (start) => `“${start}”`,
  row: (row) => `the promise on row ${row}`,
  more: (count, isAlone) => (isAlone ? `${count} ${plural(count, "promise", "promises")}` : `${count} more`),
  named: {
    missed: (names) => `Not fulfilled: ${names}.`,
    partly: (names) => `Partly fulfilled: ${names}.`,
    behind: (names) => `Behind: ${names}.`,
    atRisk: (names) => `At risk: ${names}.`,
    notMeasurable: (names) => `Cannot be assessed: ${names}.`,
    unread: (names) => `Not assessed, because the row cannot be read: ${names}.`,
  },
  couldBe: (ids, _count, rowsWord, rows) =>
    `${ids} can be fulfilled if what is missing is filled in on ${rowsWord} ${plural(rows, "row", "rows")}.`,
  until: (end) => `The promises hold until ${end}.`,
  notBegun: (start) => `The promises hold from ${start}.`,
  setAside: (count) =>
    `${count} ${plural(count, "promise does not apply and is", "promises do not apply and are")} not counted.`,
};

export const decisions: ReportWords["decisions"] = {
  heading: "To be decided",
  actions: (ids, count) =>
    `What is to be done about ${plural(count, "promise", "promises")} ${ids}, which ${plural(count, "has", "have")} no open action.`,
  lateAction: (action) => `A new day for the action "${action}", which is late.`,
  lateActions: (count) => `New days for ${count} actions that are late.`,
  rows: (rows, ids) =>
    `Who fills in what is missing on ${rows} ${plural(rows, "row", "rows")} for ${ids}, and by when.`,
  unread: (count) =>
    `How ${plural(count, "the promise that cannot be read is", `${count} promises that cannot be read are`)} to be counted.`,
  proposals: "The proposals for the next promise.",
};
