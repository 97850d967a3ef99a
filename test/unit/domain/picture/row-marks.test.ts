// The marks of a row: a dot for each day that counted, an open one for what almost did, bars where dots are too many.

import type { Book } from "../../../../src/domain/book/book";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { type MarkedBook, rowMarks } from "../../../../src/domain/picture/row-marks";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, booked, day, every, YEAR_2022 } from "../../../helpers/make";

function marksOf(told: Partial<Book>, asOf: string) {
  const book = aBook(told);
  const [judgement] = judgeBook(book, day(asOf));
  if (judgement === undefined) throw new Error("no promise");
  return rowMarks(judgement, book satisfies MarkedBook);
}

test("counted, almost counted and planned days, each once and in order", () => {
  const commitment = aCommitment({ placeTypes: ["Skola"] });
  const { days, bars } = marksOf(
    {
      commitments: [commitment],
      activities: [
        anActivity("2022-05-05", { placeType: "Skola" }),
        anActivity("2022-03-03", { placeType: "Skola" }),
        anActivity("2022-03-03", { placeType: "Skola" }),
        anActivity("2022-04-04", { placeType: "Torg" }),
        anActivity("2022-02-02"),
        booked("2022-11-11"),
        anActivity("2021-12-24", { placeType: "Skola" }),
        anActivity("2022-12-12", { placeType: "Skola", state: "Inställd" }),
      ],
    },
    "2022-06-30",
  );
  expect(days).toEqual({
    counted: ["2022-03-03", "2022-05-05"],
    open: ["2021-12-24", "2022-02-02", "2022-04-04"],
    booked: ["2022-11-11"],
  });
  expect(bars).toBeNull();
});

test("units of Varje that are lost are gaps, those beside each other as one", () => {
  const commitment = aCommitment({ kind: "Varje", target: 1, interval: "månad" });
  const activities = ["01", "02", "05", "06", "08"].map((month) => anActivity(`2022-${month}-15`));
  const { gaps } = marksOf({ commitments: [commitment], activities }, "2022-09-10");
  expect(gaps).toEqual([
    { from: "2022-03-01", to: "2022-04-30" },
    { from: "2022-07-01", to: "2022-07-31" },
  ]);
});

test.each([
  ["by a row", { activities: [anActivity("2022-12-12"), anActivity("2022-12-20")] }, ["2022-12-12"], []],
  ["too late", { activities: [anActivity("2023-01-10")] }, ["2023-01-10"], []],
  ["by its actions", { actions: [anAction({ state: "Klar", done: day("2022-10-10") })] }, ["2022-10-10"], []],
  ["not at all", { activities: [booked("2022-11-11")] }, [], ["2022-11-11"]],
])("a milestone reached %s", (_name, told, counted, open) => {
  const { days } = marksOf({ commitments: [aCommitment({ kind: "Milstolpe", target: null })], ...told }, "2023-01-31");
  expect(days.counted).toEqual(counted);
  expect(days.open).toEqual(open);
});

test("a measured value has the days it was measured on, and not those of its activities", () => {
  const value = (date: string, told = {}) => ({
    measure: "Trygghet",
    source: "",
    date: day(date),
    value: 60,
    unit: "",
    comment: "",
    ...told,
  });
  const { days } = marksOf(
    {
      commitments: [aCommitment({ kind: "Mätvärde", target: 70, measure: "trygghet" })],
      measures: ["Trygghet"],
      indicators: [
        value("2021-05-05"),
        value("2022-05-05"),
        value("2022-10-10"),
        value("2022-04-04", { measure: "Annat" }),
      ],
      activities: [anActivity("2022-03-03"), booked("2022-11-11")],
    },
    "2022-09-09",
  );
  expect(days).toEqual({ counted: ["2022-05-05"], open: [], booked: [] });
});

const TWO_YEARS = { from: day("2022-07-01"), to: day("2024-06-30") };
const FIVE_YEARS = { from: day("2022-01-01"), to: day("2026-12-31") };

test.each([
  ["an average per week has weeks", { kind: "Snitt", target: 3, interval: "vecka" }, YEAR_2022, ["vecka", 3, 53]],
  ["over two years too", { kind: "Snitt", target: 3, interval: "vecka" }, TWO_YEARS, ["vecka", 3, 105]],
  [
    "over five years months, held against no one number",
    { kind: "Snitt", target: 3, interval: "vecka" },
    FIVE_YEARS,
    ["månad", null, 60],
  ],
  [
    "an average per day has weeks of seven",
    { kind: "Snitt", target: 1, interval: "dygn" },
    YEAR_2022,
    ["vecka", 7, 53],
  ],
  [
    "on some days of the week it has no line",
    { kind: "Snitt", target: 1, interval: "dygn", weekdays: ["måndag"] },
    YEAR_2022,
    ["vecka", null, 53],
  ],
  [
    "a number of very many days has weeks without a line",
    { kind: "Antal", target: 100 },
    YEAR_2022,
    ["vecka", null, 53],
  ],
  [
    "a number in every week has its own units",
    { kind: "Varje", target: 2, interval: "vecka" },
    YEAR_2022,
    ["vecka", 2, 53],
  ],
] as const)("%s", (_name, told, period, expected) => {
  const commitment = aCommitment({ ...told, weekdays: "weekdays" in told ? ["måndag"] : [], period });
  const { bars } = marksOf(
    { commitments: [commitment], activities: every(1, "2022-07-04", "2022-12-31") },
    "2030-01-01",
  );
  expect([bars?.interval, bars?.target, bars?.bars.length]).toEqual(expected);
});

test("an average of two halves of a year, and one at each place, have dots", () => {
  const activities = [anActivity("2022-03-03", { place: "A" })];
  for (const told of [
    { kind: "Snitt", target: 1, interval: "halvår" },
    { kind: "Snitt", target: 1, interval: "vecka", places: ["A", "B"], spread: "Var och en" },
  ] as const) {
    const { bars, days } = marksOf({ commitments: [aCommitment(told)], activities }, "2022-06-30");
    expect([bars, days.counted]).toEqual([null, ["2022-03-03"]]);
  }
});

test("excluded weeks are marked among the bars, and three thousand rows are as quick as they need be", () => {
  const activities = Array.from({ length: 10 }, () => every(1, "2022-01-01", "2022-10-27")).flat();
  const { bars } = marksOf(
    {
      commitments: [aCommitment({ target: 2500 })],
      activities,
      settings: someSettings({ excludedWeeks: ["2022-V28" as never] }),
    },
    "2023-01-31",
  );
  expect(bars?.bars.reduce((sum, { amount }) => sum + amount, 0)).toBe(activities.length);
  expect(bars?.bars.filter(({ mark }) => mark === "excluded")).toHaveLength(1);
});
