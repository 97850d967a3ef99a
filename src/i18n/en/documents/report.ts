// Words of the written follow-up, in English.

import { plural } from "../../format/plural";
import type { ReportWords } from "../../sv/documents/report";
import { reportChart as reportChartEn } from "./report-chart";
import { basis, conditions, counting, rowAppendix, rows } from "./report-counting";
import { reportParts as reportPartsEn } from "./report-parts";
import { done, edited, inEvery, promise, result, unjudged } from "./report-promise";
import { decisions, verdict } from "./report-verdict";

export const report: ReportWords = {
  title: "Follow-up of the local safety promises",
  municipality: (name) => `${name} municipality`,
  policeArea: (name) => `Local police area ${name}`,
  headerLine: (municipality, period) => [municipality, period].filter(Boolean).join(" · "),
  page: "Page ",
  pageOf: " of ",
  contents: "Contents",
  chart: reportChartEn,
  parts: reportPartsEn,
  missing: {
    municipality: "The municipality",
    policeArea: "The police",
    period: "Not given",
    agreed: "When the parties agreed on it is not given.",
    text: "The text of the promise is not given.",
    reason: "not reported.",
    place: "–",
    id: "no ID",
  },
  front: {
    period: "Period",
    asOf: "Figures from",
    diaryNumber: "Registration number",
    receivers: "Submitted to",
    compiledBy: "Compiled by",
    contact: "Contact",
  },
  more: (count) => `${count} more`,
  verdict,
  overview: {
    heading: "All promises",
    label: "The promises in the order they were made",
    promise: "Promise",
    outcome: "Outcome",
    status: "Status",
    owner: "Responsible",
    reason: "Reason",
    noReason: "Not reported",
    unreadableReason: (row) => `Row ${row} in the tab Löften cannot be read`,
  },
  decisions,
  focus: {
    without: "Promises without a focus area",
    only: "Promise by promise",
    background: (problem) => `Background: ${problem.replace(/\.$/, "")}.`,
    source: (source) => `Source: ${source.replace(/\.$/, "")}.`,
    unreadable: (id, text) =>
      `Promise ${id} is not assessed, because the row cannot be read.${text === "" ? "" : ` ${text}`}`,
  },
  promise,
  result,
  edited,
  unjudged,
  done,
  inEvery,
  conditions,
  counting,
  rows,
  actions: {
    action: "Action",
    owner: "Responsible",
    due: "Due by",
    state: "State",
    states: { "Ej påbörjad": "Not begun", Pågår: "Under way", Klar: "Done" },
    done: (date) => `Done ${date}`,
    doneLater: "Not done yet",
    overdue: (state) => `${state}, late`,
    noDay: "No day set",
  },
  communication: {
    heading: "Communication",
    sum: (count, times, channels) =>
      `We have told residents about the promises ${count} ${plural(times, "time", "times")}: ${channels}.`,
    byChannel: (name, count) => `${name} (${count})`,
    noChannel: "no channel given",
    notTold: (ids) => `None of it was about ${ids} in particular.`,
    list: "What we have told",
    more: (count, number) => `${number} earlier ${plural(count, "message is", "messages are")} left out here.`,
    date: "Date",
    channel: "Channel",
    sender: "Sender",
    title: "Title",
    promises: "Promises",
    all: "All",
  },
  frame: {
    agreement: "The promises are part of",
    aim: "Aim",
  },
  notReported: {
    name: "Not reported",
    diaryNumber: "registration number",
    receivers: "receivers",
    agreement: "agreement on cooperation",
    aim: "aim",
    actions: "action plan",
    communication: "communication",
    indicators: "outcome indicators",
    lessons: "lessons",
    proposals: "proposals for the next promise",
  },
  method: {
    heading: "How the figures were made",
    sources: "All figures are counted from the workbook of the promises, by the same rules every time.",
    asOf: (date, isRunning) =>
      `The figures are from ${date}${isRunning ? ", a day that is taken as not yet over" : ""}. What happened after it is left out.`,
    rules: {
      counted: "An activity counts when it was held, lies in the promise's period and meets the promise's conditions.",
      nearMiss:
        "If it does not meet one, it does not count. If a fact is missing, it counts only when it is filled in.",
      cancelled: "A cancelled activity does not count, and it does not lower the target.",
      amount: "An activity counts as the number it gives, otherwise as 1.",
    },
    excluded: (weeks) =>
      `Excluded weeks: ${weeks}. They lower the target of an average, and nothing is asked of them where something is to happen every week or month.`,
    shared: (count) => `${count} ${plural(count, "activity counts", "activities count")} toward several promises:`,
    someShared: (count) =>
      `${count} ${plural(count, "activity counts", "activities count")} toward several promises, see appendix A.`,
    notShared: "No activity counts toward more than one promise.",
    sharedRow: (id, date, commitments) => `${id}, ${date}: ${commitments}`,
    issues: (count) =>
      `${count} ${plural(count, "error", "errors")} in the workbook. The data count only once they are put right:`,
    someIssues: (count) =>
      `${count} ${plural(count, "error keeps", "errors keep")} data in the workbook from counting, see appendix A.`,
    noIssues: "All rows in the workbook could be read.",
    checksum: "Checksum (SHA-256) of the rows that the follow-up is based on:",
  },
  basis,
  rowAppendix,
  logo: (municipality) => (municipality ? `Logo, ${municipality}` : "Logo"),
  week: (week, year) => `week ${week} ${year}`,
  fileName: (municipality, asOf) => ["follow-up", municipality, asOf].filter(Boolean).join(" "),
};
