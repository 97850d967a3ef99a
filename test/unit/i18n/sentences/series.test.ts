import type { Language } from "../../../../src/domain/book/book";
import type { CountedBy, PeriodOutcome } from "../../../../src/domain/book/period-outcome";
import { seriesOfEach } from "../../../../src/domain/years/series";
import { seriesLine } from "../../../../src/i18n/sentences/series";
import { anOutcome, day, RULE } from "../../../helpers/make";

function line(now: PeriodOutcome, earlier: readonly PeriodOutcome[], language: Language = "sv"): string {
  return seriesLine(seriesOfEach([now], earlier)[0] ?? [], language);
}
const rule = (told: Partial<CountedBy>) => ({ rule: { ...RULE, target: 3, ...told } });

test.each<[what: string, now: PeriodOutcome, earlier: PeriodOutcome[], told: string]>([
  ["no past", anOutcome(2023), [], ""],
  [
    "an average, and the year that runs",
    anOutcome(2023, { average: 3.27, counted: 85, asOf: day("2023-06-30") }),
    [anOutcome(2022)],
    "2022: 2,99 i snitt per vecka (156 av 157), 2023: 3,27 i snitt per vecka (85 av 157) hittills.",
  ],
  [
    "another target and another party",
    anOutcome(2023, {
      ...rule({ target: 2, requiredParties: ["Kommun", "Polis"] }),
      average: 2.5,
      target: 105,
      counted: 131,
    }),
    [anOutcome(2022, rule({ requiredParties: ["Skola"] }))],
    "2022: 2,99 i snitt per vecka (156 av 157), 2023: 2,50 i snitt per vecka (131 av 105). Ändrat 2023: målet är 2 per vecka, förut 3 per vecka; Kommun och Polis ska också vara med; Skola behöver inte längre vara med.",
  ],
  [
    "figures of two things",
    anOutcome(2023),
    [
      anOutcome(2022, {
        kind: "Antal",
        interval: null,
        average: null,
        target: 40,
        counted: 41,
        rule: { ...RULE, target: 40 },
      }),
    ],
    "2022: 41 av 40, 2023: 2,99 i snitt per vecka (156 av 157). Ändrat 2023: måttypen är Snitt, förut Antal; räknas per vecka, förut på hela perioden; målet är 3 per vecka, förut 40. Siffrorna från och med 2023 går inte att jämföra med dem före.",
  ],
  [
    "a rule that nobody has kept",
    anOutcome(2023),
    [anOutcome(2022, { rule: null, average: null, status: null })],
    "2022: 156 av 157, 2023: 156 av 157. Hur löftet räknades 2022 är inte antecknat.",
  ],
  [
    "a milestone",
    anOutcome(2023, { kind: "Milstolpe", interval: null, counted: 0, target: 1, status: "partly" }),
    [anOutcome(2022, { kind: "Milstolpe", interval: null, counted: 1, target: 1, status: "fulfilled" })],
    "2022: klart i tid, 2023: klart för sent.",
  ],
  [
    "a measured value",
    anOutcome(2023, { kind: "Mätvärde", interval: null, counted: 71.5, target: 70, status: "fulfilled" }),
    [anOutcome(2022, { kind: "Mätvärde", interval: null, counted: 0, target: 70, status: "notMeasurable" })],
    "2022: inget uppmätt, 2023: 71,5 (målet var 70).",
  ],
  [
    "units of time, and one that was set aside",
    anOutcome(2023, { kind: "Varje", interval: "kvartal", counted: 3, target: 4 }),
    [
      anOutcome(2021, { kind: "Varje", interval: "kvartal", counted: 4, target: 4 }),
      anOutcome(2022, { kind: "Varje", interval: "kvartal", counted: 1, target: null, status: "notApplicable" }),
    ],
    "2021: 4 av 4 kvartal, 2022: inte aktuellt, 2023: 3 av 4 kvartal.",
  ],
  [
    "a word of the parties",
    anOutcome(2023, { kind: "Löpande", interval: null, counted: 12, target: null, status: "fulfilled" }),
    [anOutcome(2022, { kind: "Löpande", interval: null, counted: 0, target: null, status: "notMeasurable" })],
    "2022: inget räknat, 2023: 12 räknade, uppfyllt.",
  ],
  [
    "places that were none, and days of the week that are none",
    anOutcome(2023, rule({ places: ["Kangos", "Korpilombolo"] })),
    [anOutcome(2022, rule({ weekdays: ["fredag", "lördag"] }))],
    "2022: 2,99 i snitt per vecka (156 av 157), 2023: 2,99 i snitt per vecka (156 av 157). Ändrat 2023: bara Kangos och Korpilombolo räknas; alla veckodagar räknas.",
  ],
  [
    "the same part of the year",
    anOutcome(2023, { period: { from: day("2023-03-01"), to: day("2023-12-31") } }),
    [anOutcome(2022, { period: { from: day("2022-03-01"), to: day("2022-12-31") } })],
    "2022: 2,99 i snitt per vecka (156 av 157), 2023: 2,99 i snitt per vecka (156 av 157).",
  ],
  [
    "half a year",
    anOutcome(2023),
    [anOutcome(2022, { period: { from: day("2022-07-01"), to: day("2022-12-31") } })],
    "1 juli–31 december 2022: 2,99 i snitt per vecka (156 av 157), 2023: 2,99 i snitt per vecka (156 av 157).",
  ],
])("%s", (_what, now, earlier, told) => {
  expect(line(now, earlier)).toBe(told);
});

test("in English", () => {
  expect(line(anOutcome(2023, rule({ target: 2, unit: "hours" })), [anOutcome(2022)], "en")).toBe(
    "2022: 2.99 on average per week (156 of 157), 2023: 2.99 on average per week (156 of 157 hours). Changed in 2023: counted in hours, before in occasions; the target is 2 hours per week, before 3 per week. The figures from 2023 on cannot be compared with those before.",
  );
});
