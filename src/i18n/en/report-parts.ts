// Words of the report's chapters around the promises, in English.
import type { ReportPartsWords } from "../sv/report-parts";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const reportParts: ReportPartsWords = {
  caption: {
    table: (number, label) => `Table ${number}. ${label}`,
    chart: (number, label) => `Chart ${number}. ${label}`,
  },
  responsible: {
    municipality: "Promises the municipality answers for",
    police: "Promises the police answer for",
    both: "Promises the municipality and the police answer for together",
    other: "Promises others answer for",
    nobody: "Promises nobody is named for",
  },
  changes: {
    heading: "Since the last follow-up",
    intro: (asOf, made) =>
      `The last follow-up showed how things stood on ${asOf} and was made on ${made}. Both days are counted from the rows as they are now.`,
    none: "No promise has changed since then.",
    unchanged: (ids) => `Unchanged: ${ids}.`,
    label: "Changes by promise",
    promise: "Promise",
    before: (day) => `As of ${day}`,
    now: (day) => `As of ${day}`,
    what: "What has happened",
    added: (amount) => `${amount} more counted`,
    removed: (amount) => `${amount} fewer counted`,
    closed: (count) => `${count} ${plural(count, "action", "actions")} finished`,
    nothingNew: "Nothing new is logged",
  },
  whenAndWhere: {
    places: (places, rest) =>
      rest === 0 ? `Places: ${places}.` : `Places: ${places} and ${rest} more ${plural(rest, "place", "places")}.`,
    place: (name, amount) => `${name} ${amount}`,
    unknown: "no place given",
  },
  noAction: "No action is written down in the tab Handlingsplan.",
  implementation: {
    heading: "Implementation",
    none: "The tab Handlingsplan has no actions for the promises.",
    sum: (all, isOne, done, late, open, overdue) =>
      `The action plan has ${all} ${isOne ? "action" : "actions"}. Finished: ${done}, ${late} of them after the day set. Open: ${open}, ${overdue} of them past the day set.`,
    label: "The action plan",
    doneLate: (date, days) => `Done ${date}, ${days} ${plural(days, "day", "days")} late`,
    promise: "Promise",
    focus: "Focus area",
  },
  communication: {
    sum: (all) => `${all} ${plural(all, "message or meeting is logged", "messages and meetings are logged")}.`,
    byChannel: (counts) => `By channel: ${counts}.`,
    byPromise: (counts) => `By promise: ${counts}.`,
    count: (name, count) => `${name} ${count}`,
    aboutPromise: (id, count) => `promise ${id}: ${count}`,
    aboutAll: (count) => `all promises: ${count}`,
    list: "All communication",
    notTold: (ids) => `Nothing is logged about promise ${ids} alone.`,
  },
  indicators: {
    heading: "Outcome indicators",
    intro: "The indicators show how that has gone which the promises are to influence. They count toward no promise.",
    none: "The tab Effektmått has no indicators up to the as-of date.",
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
    noLessons: "No lessons are written down in the tab Inställningar.",
    noProposals: "No proposals for the next promise are written down in the tab Inställningar.",
  },
  tableDescription: (rows, columns) => `${rows} ${rows === 1 ? "row" : "rows"}. Columns: ${columns}.`,
  targets: {
    label: "Promises counted in time, with and without the excluded weeks",
    promise: "Promise",
    unit: "Unit",
    weight: "Length of the period (W)",
    target: "Target (N)",
    weightWithout: "W with no week excluded",
    targetWithout: "N with no week excluded",
    note: "W is the period's length in the unit the promise speaks of, excluded weeks left out. N is how much the promise asks for: occasions for an average, units for a promise of each.",
  },
  signatures: {
    heading: "Receivers and signatures",
    receivers: (receivers) => `The follow-up goes to: ${receivers}.`,
    noReceivers: "Mottagare is missing in the tab Inställningar.",
    diary: (number) => `Diary number: ${number}.`,
    noDiary: "No diary number is set.",
    agreement: (agreement) => `The promises are part of: ${agreement}.`,
    municipality: (name) => `For ${name}`,
    police: (area) => `For ${area}`,
    municipalityUnnamed: "For the municipality",
    policeUnnamed: "For the Police Authority",
    placeAndDate: "Place and date",
    signature: "Signature",
    name: "Name and position",
  },
};
