// Words of the written follow-up, in English: how each promise was counted, in its rows and appendices.
import { formatNumber } from "../../format/figures";
import { plural } from "../../format/plural";
import type { ReportWords } from "../../sv/documents/report";

export const conditions: ReportWords["conditions"] = {
  types: (types) => `the activity is ${types}`,
  onlyTicked: "the activity points out the promise",
  placeTypes: (places) => `the type of place is ${places}`,
  places: (places, spread) =>
    ({
      Tillsammans: `the place is ${places}`,
      "Var och en": `the place is ${places}, each by itself`,
      Alla: `the place is ${places}, and all are to be reached`,
    })[spread],
  weekdays: (days) => `the day is ${days}`,
  parties: (parties) => `with ${parties} taking part`,
  performedBy: (parties) => `it is done by ${parties}`,
  audiences: (audiences) => `the target group is ${audiences}, and all are to be reached`,
  requirement: (requirement) => `the requirement is met (${requirement})`,
  days: "All activities of one day count as one.",
  unit: (unit) => `The number is counted in ${unit}.`,
  measure: (measure) => `The measure is ${measure}.`,
};

export const counting: ReportWords["counting"] = {
  places: "Places",
  placesReached: (places) => `Places reached: ${places}.`,
  placesLeft: (places) => `Places not reached: ${places}.`,
  atEachPlace: "The target holds at each place. What is left over at one place does not count at another.",
  measured: (measure, target, isAtMost) =>
    `The promise is that ${measure} is to be ${isAtMost ? "at most" : "at least"} ${target}.`,
  value: (value) => `The latest value in the period is ${value}.`,
  noValue: "Nothing was measured in the period.",
  baseline: (value) => `Before the period it was ${value}.`,
  noBaseline: "There is no value from before the period.",
  count: (target, period) => `The target is at least ${target} in the period ${period}.`,
  countedRows: (amount, rows, areAlike) =>
    rows === 0
      ? "No activity has counted."
      : areAlike
        ? `${amount} counted.`
        : `${amount} counted, from ${formatNumber(rows, "en")} ${plural(rows, "row", "rows")} in the log.`,
  averageWeight: (period, weight, units) => `The period ${period} is ${weight} ${units} long, counted in days.`,
  averageTarget: (rate, weight, target) => `${rate} × ${weight}, rounded up, makes the target ${target}.`,
  averageByUnits: (units, target) => `Counting whole ${units} would have made ${target}; that number isn't used.`,
  averageExclusions: (weeks, target) =>
    `Excluded weeks are ${weeks}. Without them left out, the target would have been ${target}.`,
  averageSoFar: (figure, perUnit) => `That is ${figure} on average ${perUnit}.`,
  averageUnits: (units, whole, reached, rate) => `In ${reached} of ${whole} whole ${units} there were ${rate} or more.`,
  averageExtremes: (best, worst, empty) =>
    `The most was ${best} and the least ${worst}${empty === 0 ? "" : `; ${empty} had none at all`}.`,
  averageShort: (count, units) =>
    `The period begins or ends in the middle of ${count} of its ${units}: they are part of the sum but not judged by themselves.`,
  every: (rate, unit, score, lost) =>
    `The target is at least ${rate} ${unit}. It was kept in ${score}${lost === "" ? "" : `, but not in ${lost}`}.`,
  everyAllUnits: "All periods",
  everyLostUnits: "Periods in which it was not kept",
  unit: "Period",
  unitCounted: "Counted",
  unitsKept: (units) => `Kept ${units}`,
  unitState: "Outcome",
  unitStates: {
    kept: "Kept",
    lost: "Not kept",
    running: "Running",
    ahead: "To come",
    skipped: "Doesn't count",
  },
  byRow: (date, id) => `Done on ${date} by activity ${id}.`,
  byLateRow: (date, id, days) =>
    `Done on ${date} by activity ${id}, ${days} ${plural(days, "day", "days")} after the period's end.`,
  byActions: (date) => `Done on ${date}, when the last action was finished.`,
  notReached: "It isn't done.",
  actionsClosed: (closed, all) =>
    all === "1"
      ? `The only action is ${closed === "1" ? "" : "not "}finished.`
      : `${closed === "0" ? "None" : closed} of ${all} actions ${closed === "1" ? "is" : "are"} finished.`,
  audiencesReached: (groups) => `Target groups reached: ${groups}.`,
  audiencesLeft: (groups) => `Not reached: ${groups}.`,
  ongoing: "The promise has no number. The parties' assessment decides, and the activities show what has been done.",
  setAside: "The promise is not applicable, so it is not judged.",
  incomplete: "The promise can't be counted as it is written.",
  byMonth: (id) => `Counted by month for promise ${id}`,
  month: "Month",
  total: "Total",
};

export const rows: ReportWords["rows"] = {
  counted: "Activities counted",
  nearMisses: "Did not count",
  unresolved: "Something is missing",
  booked: "Planned",
  cancelled: "Cancelled",
  labels: (name, id) => `${name}, promise ${id}`,
  date: "Date",
  type: "Activity",
  place: "Place",
  parties: "Parties",
  audiences: "Target group",
  amount: "No.",
  id: "ID",
  reason: "Why not",
  unclear: "What is missing",
  absent: (parties) => `${parties} took no part`,
  placeAt: (type, place) => [type, place].filter(Boolean).join(", "),
};

export const basis: ReportWords["basis"] = {
  heading: "Appendix A: How each promise was counted",
  whole: "The whole workbook",
  quiet: "Promises without activities and actions",
  leftOut: (count) => `Another ${count} are in the workbook.`,
  rowsLeftOut: "The rows themselves are in the workbook, and the checksum shows whether they have changed.",
  moreUnits: (count) => `It was not kept in another ${count} either.`,
  brief: (most) =>
    `Of more than ${most} promises this tells what counts, and the sums. Single rows that did not count or lack something are in the workbook.`,
};

export const rowAppendix: ReportWords["rowAppendix"] = {
  heading: "Appendix B: Activities counted",
  intro: "Every row that has counted, promise by promise. The sum of the column No. is how many counted.",
  days: "Where days are counted, the first row of a day has the number 1 and the day's other rows 0.",
  sums: (rows, most, hasMonths) =>
    `${rows} rows have counted. As they are more than ${most}, these are sums by place${hasMonths ? " and month" : ", and appendix A has the months"}. The rows themselves are in the workbook, and the checksum in appendix A shows whether they have changed.`,
  without: (ids) => `No rows counted: ${ids}.`,
  byPlace: "Counted by place",
  byMonth: "Counted by month",
  otherPlaces: (count) => `${count} other places`,
};
