// Words of the report's charts, in Swedish: labels, keys, and what each chart says to those who can't see it.

export const reportChart = {
  bars: (unit: string, id: string) => `Räknade ${unit}, löfte ${id}`,
  sum: (id: string) => `Räknade mot jämn takt, löfte ${id}`,
  piece: (label: string, number: number, all: number) => `${label} (${number} av ${all})`,
  week: (week: string) => `v. ${week}`,
  keys: {
    target: (target: string) => `Mål ${target}`,
    reached: (target: string) => `${target} eller fler`,
    below: (target: string) => `färre än ${target}`,
    short: "ligger bara delvis i perioden",
    /** `units`: which; empty where they are too many to name. */
    excluded: (units: string) => (units === "" ? "undantaget" : `undantaget: ${units}`),
    doneInExcluded: "gjort i undantagen tid",
    running: "pågår",
    sum: "räknade",
    plan: "jämn takt",
  },
  alternative: {
    bars: (unit: string, period: string, target: string) =>
      `Stapeldiagram: räknade ${unit} ${period}, mot målet ${target}.`,
    reached: (reached: string, all: string, units: string, empty: string) =>
      `Av ${all} hela ${units} som är slut nådde ${reached} målet, och ${empty === "0" ? "ingen" : empty} var helt utan.`,
    most: (amount: string, unit: string) => `Som mest var det ${amount}, ${unit}.`,
    each: (values: string) => `Staplarna: ${values}.`,
    bar: (unit: string, amount: string) => `${unit} ${amount}`,
    excluded: (units: string) => `Undantagna och markerade: ${units}.`,
    sum: (day: string, amount: string, target: string) =>
      `Linjediagram: ${amount} räknade till ${day}, mot målet ${target}.`,
    ahead: "Linjen slutar i takt med eller över den jämna takten.",
    behind: (planned: string) => `I jämn takt skulle det ha varit ${planned}.`,
  },
};

export type ReportChartWords = typeof reportChart;
