import { judge } from "../../../../src/domain/judging/judge";
import { judgement as judgementEn } from "../../../../src/i18n/en/judgement";
import { needLine, outcomeLine, statusWord } from "../../../../src/i18n/sentences/judgement";
import { judgement as judgementSv } from "../../../../src/i18n/sv/judgement";
import { aCommitment, anAction, anActivity, booked, day, judged, SETTINGS } from "../../../helpers/make";

const contacts = aCommitment({ kind: "Snitt", target: 3, interval: "vecka" });
const sum = (amount: number) => [anActivity("2022-01-03", { amount })];

const visits = aCommitment({
  kind: "Varje",
  target: 2,
  interval: "termin",
  places: ["Norrby", "Söderby", "Österby"],
  spread: "Var och en",
});

const measured = (values: readonly (readonly [string, number])[]) =>
  judge(aCommitment({ kind: "Mätvärde", target: 70, measure: "Trygga" }), [], [], SETTINGS, day("2022-09-01"), {
    measures: ["Trygga"],
    indicators: values.map(([date, value]) => ({
      measure: "trygga",
      date: day(date),
      value,
      source: "",
      unit: "",
      comment: "",
    })),
  });

test.each([
  [
    judged(aCommitment({ unit: "timmar", target: 3 }), "2022-09-01", sum(1.25)),
    "1,25 av 3 timmar",
    "1,75 timmar till senast 31 december",
  ],
  [
    judged(aCommitment({ counts: "Dagar" }), "2022-09-01", [...sum(5), ...sum(2)]),
    "1 av 2 dagar",
    "1 dag till senast 31 december, helst före 17 december",
  ],
  [
    judged(aCommitment({ places: ["Norrby", "Söderby"], spread: "Alla" }), "2022-09-01", [
      anActivity("2022-02-02", { place: "Norrby", amount: 2 }),
    ]),
    "2 av 2",
    "1 till senast 31 december, platser kvar att nå: Söderby",
  ],
  [
    judged(aCommitment({ places: ["Norrby", "Söderby"], spread: "Var och en" }), "2022-09-01", [
      anActivity("2022-02-02", { place: "Norrby", amount: 2 }),
    ]),
    "2 av 4",
    "2 till senast 31 december, fattas i Söderby",
  ],
  [
    judged(visits, "2022-02-01", [anActivity("2022-01-10", { place: "Norrby", amount: 1 })]),
    "0 av 6 terminer på tre platser",
    "5 tillfällen till senast 30 juni, helst före 1 april, fattas i Norrby, Söderby och Österby",
  ],
  [measured([]), "Inget mätt än", ""],
  [measured([["2021-10-01", 60]]), "Inget mätt än (före perioden 60)", ""],
  [
    measured([
      ["2021-10-01", 60],
      ["2022-05-01", 64.5],
    ]),
    "64,5 (före perioden 60)",
    "",
  ],
  [
    judged(contacts, "2022-06-30", sum(73)),
    "73 av 157 · 2,8 i snitt per vecka",
    "84 till, 3,2 per vecka resten av året",
  ],
  [judged(contacts, "2022-12-30", sum(156)), "156 av 157 · 3 i snitt per vecka", "1 till, 1 dag kvar"],
  [judged(contacts, "2022-12-31", sum(156)), "156 av 157 · 2,99 i snitt per vecka", "1 till, sista dagen är i dag"],
  [judged(contacts, "2023-01-31", sum(156)), "156 av 157 · 2,99 i snitt per vecka", ""],
  [judged(aCommitment(), "2022-09-01", sum(1)), "1 av 2", "1 till senast 31 december, helst före 17 december"],
  [
    judged(aCommitment({ audiences: ["Ungdomar", "Vuxna"] }), "2022-09-01", [
      anActivity("2022-05-05", { audiences: ["Ungdomar"], amount: 2 }),
    ]),
    "2 av 2",
    "1 till senast 31 december, kvar att nå: Vuxna",
  ],
  [
    judged(aCommitment({ kind: "Varje", target: 1, interval: "varannan månad" }), "2022-02-01"),
    "0 av 6 tvåmånadersperioder",
    "1 tillfälle till senast 28 februari",
  ],
  [judged(aCommitment({ kind: "Milstolpe", target: null }), "2022-02-01"), "Inte klart", "klart senast 31 december"],
  [
    judged(
      aCommitment({ kind: "Milstolpe", target: null }),
      "2023-02-01",
      [],
      [anAction({ state: "Klar", done: day("2023-01-14") })],
    ),
    "Klart, 14 dagar för sent",
    "",
  ],
  [judged(aCommitment({ kind: "Löpande", target: null }), "2022-02-01", sum(12)), "12 räknade", ""],
  [judged(aCommitment({ kind: "Löpande", target: null }), "2022-02-01", sum(1)), "1 räknad", ""],
  [judged(aCommitment({ kind: "Löpande", target: null }), "2022-02-01"), "inget räknat", ""],
])("%# in words", (judgement, outcome, need) => {
  expect([outcomeLine(judgement, "sv"), needLine(judgement, "sv")]).toEqual([outcome, need]);
});

test.each([
  [
    "an occasion",
    aCommitment({ target: 4 }),
    [...sum(1), booked("2022-12-05")],
    ["1 av 4", "2 till utöver 1 planerad, senast 31 december"],
    ["1 of 4", "2 more besides 1 planned, by 31 December"],
  ],
  [
    "hours",
    aCommitment({ target: 4, unit: "timmar" }),
    [...sum(1), booked("2022-12-05", { amount: 1.25 })],
    ["1 av 4 timmar", "1,75 timmar till utöver 1,25 planerade timmar, senast 31 december"],
    ["1 of 4 timmar", "1.75 timmar more besides 1.25 planned timmar, by 31 December"],
  ],
  [
    "days",
    aCommitment({ target: 4, counts: "Dagar" }),
    [...sum(1), booked("2022-12-05"), booked("2022-12-06")],
    ["1 av 4 dagar", "1 dag till utöver 2 planerade dagar, senast 31 december, helst före 17 december"],
    ["1 of 4 days", "1 day more besides 2 planned days, by 31 December, preferably before 17 December"],
  ],
  [
    "an average, which leaves no booking out",
    contacts,
    [...sum(73), booked("2022-12-28")],
    ["73 av 157 · 1,5 i snitt per vecka", "84 till, 19,0 per vecka resten av året"],
    ["73 of 157 · 1.5 on average per week", "84 more, 19.0 per week for the rest of the year"],
  ],
])("what counts, what is planned and what is needed add up: %s", (_, promise, rows, sv, en) => {
  const judgement = judged(promise, "2022-11-30", rows);
  const said = (language: "sv" | "en") => [outcomeLine(judgement, language), needLine(judgement, language)];
  expect([said("sv"), said("en")]).toEqual([sv, en]);
});

test("a promise that couldn't be judged says so without 'än' once the period is over", () => {
  const untold = aCommitment({ target: null });
  expect(statusWord(judged(untold, "2022-06-01"), "sv")).toBe("Kan inte bedömas än");
  expect(statusWord(judged(untold, "2023-06-01"), "sv")).toBe("Kan inte bedömas");
  expect(statusWord(judged(untold, "2023-06-01"), "en")).toBe("Can't be judged");
});

test("English has a word for everything that Swedish has", () => {
  const keys = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "object" && key !== "countsOfOne" ? keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
  expect(keys(judgementEn)).toEqual(keys(judgementSv));
});
