// Words of the written follow-up, in English: the section on a promise.
import { plural } from "../../format/plural";
import type { ReportWords } from "../../sv/documents/report";

export const promise: ReportWords["promise"] = {
  parts: "Parts",
  partOf: "Part of",
  interpretation: "How we count",
  interpretationAgreed: (date) => `The parties agreed on it on ${date}.`,
  target: "Target",
  status: "Status",
  counts: "Counts when",
  reason: "Reason",
  analysis: "Comment",
  assessment: "The parties' assessment",
  period: "Holds",
  rowWhy: (day, why) => `${day} (${why})`,
  rowCount: (count, reasons) => `${count} rows${reasons && ` (${reasons})`}`,
  whyCount: (why, count) => `${count === "1" ? "once" : `${count} times`} ${why}`,
};

export const result: ReportWords["result"] = {
  promised: (wants) => `at least ${wants}`,
  promisedRate: (wants, perUnit) => `at least ${wants} on average ${perUnit}`,
  promisedAverage: (total, rate, perUnit) => `at least ${total}, ${rate} on average ${perUnit}`,
  promisedEvery: (wants, unit) => `at least ${wants} ${unit}`,
  promisedAs: (what, hasEnded, isEach) =>
    `We ${hasEnded ? "promised" : "promise"} ${what}${isEach ? " at each place" : ""}.`,
  promisedDone: (day, hasEnded) =>
    hasEnded ? `We promised that it would be done by ${day}.` : `We promise that it is done by ${day}.`,
  done: (day, daysLate) =>
    daysLate > 0
      ? `It was done on ${day}, ${daysLate} ${plural(daysLate, "day", "days")} late.`
      : `It was done on ${day}.`,
  notDone: "It is not done.",
  notShown: (why) => `It does not count as done: ${why}.`,
  noneCounted: (why, hasEnded) => (hasEnded ? `Nothing has counted: ${why}.` : `So far nothing has counted: ${why}.`),
  value: (value) => `The latest value is ${value}.`,
  came: (sum, hasEnded) => (hasEnded ? `The outcome was ${sum}.` : `So far the outcome is ${sum}.`),
  nothing: (hasEnded) => (hasEnded ? "Nothing was done." : "Nothing has been done so far."),
  cameEvery: (score, lost, hasEnded) =>
    `${hasEnded ? "It was kept" : "So far it has been kept"} in ${score}${lost === "" ? "" : `, but not in ${lost}`}.`,
  cameAlways: (units, isOne) => (isOne ? "It was kept." : `It was kept in all ${units}.`),
  cameNever: (units, isOne) => (isOne ? "It was not kept." : `It was not kept in any of ${units}.`),
  needs: (need) => `Needed: ${need}.`,
  notBegun: (day) => `The promise holds from ${day}.`,
};

export const edited: ReportWords["edited"] = {
  name: "Changed",
  value: (field, day, before, after) => {
    const name = { target: "The target", from: "The promise's first day", to: "The promise's last day" }[field];
    return after === ""
      ? `${name} was taken away on ${day} (it was ${before}).`
      : `${name} was changed on ${day} from ${before} to ${after}.`;
  },
  interval: (day, before, after) =>
    after === ""
      ? `That the target holds ${before} was taken away on ${day}.`
      : `Since ${day} the target holds ${after} instead of ${before}.`,
  names: (day, fields) => `What counts was changed on ${day}: ${fields}.`,
  fields: {
    kind: "the way of counting",
    activityTypes: "activities",
    placeTypes: "types of place",
    places: "places",
    spread: "spread over places",
    requiredParties: "required parties",
    performedBy: "who carries it out",
    audiences: "target groups",
    weekdays: "weekdays",
    requirement: "requirement",
    counts: "number or days",
    unit: "unit",
    measure: "measure",
    comparison: "at least or at most",
  },
};

export const unjudged: ReportWords["unjudged"] = {
  measureMissing: "The measure is not given.",
  targetMissing: "The target is not given.",
  intervalMissing: "How often it is to be done is not given.",
  nothingAsked: "No part of the period counts: all of it is in excluded weeks.",
  tooEarly: "The period has just begun.",
  noPlan: "No day is planned yet.",
  actionUndated: "All actions are done, but it is not said when.",
  noAssessment: "The parties have made no assessment.",
  noValue: "Nothing was measured in the period.",
};

export const done: ReportWords["done"] = {
  amount: (amount, unit) => `(${[amount, unit].filter(Boolean).join(" ")})`,
  months: (appendix) => `Appendix ${appendix} has it month by month.`,
};

export const inEvery: ReportWords["inEvery"] = {
  dygn: "every day",
  vecka: "every week",
  månad: "every month",
  "varannan månad": "every two-month period",
  kvartal: "every quarter",
  tertial: "every four-month period",
  halvår: "every half-year",
  termin: "every term",
  år: "every year",
};
