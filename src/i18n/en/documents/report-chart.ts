// Words of the report's charts, in English.
import type { ReportChartWords } from "../../sv/documents/report-chart";

export const reportChart: ReportChartWords = {
  bars: (unit, id) => `Counted ${unit}, promise ${id}`,
  sum: (id) => `Counted against an even pace, promise ${id}`,
  piece: (label, number, all) => `${label} (${number} of ${all})`,
  week: (week) => `w. ${week}`,
  keys: {
    target: (target) => `Target ${target}`,
    reached: (target) => `${target} or more`,
    below: (target) => `fewer than ${target}`,
    short: "only partly in the period",
    excluded: (units) => (units === "" ? "excluded" : `excluded: ${units}`),
    doneInExcluded: "done in excluded time",
    running: "running",
    sum: "counted",
    plan: "even pace",
  },
  alternative: {
    bars: (unit, period, target) => `Bar chart: counted ${unit} during ${period}, against the target ${target}.`,
    reached: (reached, all, units, empty) =>
      `Of ${all} whole ${units} that are over, ${reached} reached the target and ${empty === "0" ? "none was without any" : `${empty} had none at all`}.`,
    most: (amount, unit) => `The most was ${amount}, ${unit}.`,
    each: (values) => `The bars: ${values}.`,
    bar: (unit, amount) => `${unit} ${amount}`,
    excluded: (units) => `Excluded and marked: ${units}.`,
    sum: (day, amount, target) => `Line chart: ${amount} counted by ${day}, against the target ${target}.`,
    ahead: "The line ends on or above the even pace.",
    behind: (planned) => `At an even pace it would have been ${planned}.`,
  },
};
