// Words of the report's chapters around the promises, in English.
import { plural } from "../../format/plural";
import type { ReportPartsWords } from "../../sv/documents/report-parts";

export const reportParts: ReportPartsWords = {
  caption: {
    table: (number, label) => `Table ${number}. ${label}`,
    chart: (number, label) => `Chart ${number}. ${label}`,
  },
  changes: {
    heading: "Since the last follow-up",
    intro: (asOf, made) =>
      `The last follow-up was made on ${made}, with figures from ${asOf}. Both days are counted from the rows as they are now.`,
    none: "No promise has changed since then.",
    unchanged: (ids) => `Unchanged: ${ids}.`,
    label: "Changes by promise",
    promise: "Promise",
    before: (day) => `Then, ${day}`,
    now: (day) => `Now, ${day}`,
    what: "What has happened",
    added: (amount) => `${amount} more counted`,
    removed: (amount) => `${amount} fewer counted`,
    closed: (count) => `${count} ${plural(count, "action", "actions")} finished`,
    nothingNew: "Nothing new",
  },
  whenAndWhere: {
    places: (places, rest) =>
      rest === 0 ? `Places: ${places}.` : `Places: ${places} and ${rest} more ${plural(rest, "place", "places")}.`,
    place: (name, amount) => `${name} (${amount})`,
    unknown: "no place given",
  },
  plan: {
    heading: "Agreement and action plan",
    sum: (all, done, late, overdue) =>
      `${all === 1 ? `The only action is ${done === 1 ? "" : "not "}done` : `${done === 0 ? "None" : done} of ${all} actions ${plural(done, "is", "are")} done`}${late > 0 ? ` (${late} of them late)` : ""}${overdue > 0 ? `, and ${overdue} ${plural(overdue, "is", "are")} overdue` : ""}.`,
    label: "The action plan",
    promise: "Promise",
    doneLate: (date, days) => `Done ${date}, ${days} ${plural(days, "day", "days")} late`,
    more: (count, number) => `${number} more ${plural(count, "action is", "actions are")} in the tab Handlingsplan.`,
  },
  indicators: {
    heading: "Outcome indicators",
    intro: "The indicators show how that has gone which the promises are to influence. They count toward no promise.",
    introWithOutcomes:
      "The indicators show how that has gone which the promises are to influence. They decide promises of a value to be reached, and count toward no other.",
    more: (count, number) => `${number} more ${plural(count, "value is", "values are")} in the tab Effektmått.`,
    measure: "Indicator",
    date: "Date",
    value: "Value",
    source: "Source",
    comment: "Comment",
  },
  lessons: {
    heading: "Lessons and proposals",
    lessons: "What we have learnt",
    proposals: "Proposals for the next promise",
  },
  tableDescription: (rows, columns) => `${rows} ${rows === 1 ? "row" : "rows"}. Columns: ${columns}.`,
  targets: {
    label: "Targets that depend on the length of the period",
    labelWithout: "Targets that depend on the length of the period, with and without the excluded weeks",
    promise: "Promise",
    unit: "Unit",
    weight: "Length of the period",
    target: "Target",
    weightWithout: "Length with no week excluded",
    targetWithout: "Target with no week excluded",
  },
  signatures: {
    heading: "Signatures",
    municipality: (name) => `For ${name}`,
    police: (area) => `For ${area}`,
    municipalityUnnamed: "For the municipality",
    policeUnnamed: "For the Police Authority",
    placeAndDate: "Place and date",
    signature: "Signature",
    name: "Name and position",
  },
};
