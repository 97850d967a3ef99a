// A measured value: which value counts, and how far it has come.
import type { Commitment } from "../../../../../src/domain/book/commitment";
import { judge } from "../../../../../src/domain/judging/judge";
import { aCommitment, day, SETTINGS } from "../../../../helpers/make";

const share = aCommitment({ kind: "Mätvärde", target: 70, measure: "Trygga i centrum" });
type Value = readonly [date: string, value: number, measure?: string];

const on = (
  asOf: string,
  values: readonly Value[],
  told: Partial<Commitment> = {},
  measures = ["Trygga i centrum"],
) => {
  const indicators = values.map(([date, value, measure = "trygga  i CENTRUM"]) => ({
    measure,
    date: day(date),
    value,
    source: "",
    unit: "",
    comment: "",
  }));
  return judge({ ...share, ...told }, [], [], SETTINGS, day(asOf), { indicators, measures });
};
const BEFORE: Value = ["2021-12-31", 60];

test.each<[string, string, readonly Value[], object]>([
  ["the day before the period is what it was before", "2022-01-01", [BEFORE], { reason: "noValue", baseline: 60 }],
  ["the first day is in the period", "2022-01-01", [BEFORE, ["2022-01-01", 66]], { counted: 66, progress: 0.6 }],
  ["the last day is in the period", "2023-01-01", [["2022-12-31", 70]], { counted: 70, status: "fulfilled" }],
  ["the day after isn't", "2023-01-02", [["2023-01-01", 70]], { counted: 0, reason: "noValue" }],
  ["a value after the day isn't known", "2022-05-01", [["2022-05-02", 70]], { reason: "noValue" }],
  ["another measure's value is another's", "2022-05-01", [["2022-04-01", 70, "Trygga"]], { reason: "noValue" }],
  ["met on the last day is on track", "2022-12-31", [["2022-12-31", 70]], { status: "onTrack", progress: 1 }],
  ["worse than before is no progress", "2022-05-01", [BEFORE, ["2022-04-01", 50]], { status: "behind", progress: 0 }],
  ["half the way is at risk", "2022-05-01", [BEFORE, ["2022-04-01", 65]], { status: "atRisk", progress: 0.5 }],
  ["less is behind", "2022-05-01", [BEFORE, ["2022-04-01", 64.99]], { status: "behind", progress: 0.499 }],
  [
    "a baseline that met the target tells no way",
    "2022-05-01",
    [
      ["2021-01-01", 70],
      ["2022-04-01", 69],
    ],
    { progress: 0 },
  ],
  ["half the way is partly kept", "2023-01-01", [BEFORE, ["2022-04-01", 65]], { status: "partly" }],
  ["less is missed", "2023-01-01", [BEFORE, ["2022-04-01", 64]], { status: "missed" }],
  ["before the period it has not begun", "2021-12-31", [BEFORE], { status: "notStarted", baseline: 60, target: 70 }],
])("%s", (_name, asOf, values, found) => {
  expect(on(asOf, values)).toMatchObject(found);
});

test("decimals are the ones that people wrote", () => {
  const values: Value[] = [
    ["2021-12-01", 0.1],
    ["2022-02-01", 0.15],
  ];
  expect(on("2022-03-01", values, { target: 0.2 })).toMatchObject({ status: "atRisk", progress: 0.5 });
});

test("at most: lower is better, also past the target and below zero", () => {
  const most = { comparison: "Högst", target: 20 } as const;
  expect(
    on(
      "2022-05-01",
      [
        ["2021-06-01", 30],
        ["2022-04-01", 25],
      ],
      most,
    ),
  ).toMatchObject({ status: "atRisk", progress: 0.5 });
  expect(
    on(
      "2022-05-01",
      [
        ["2021-06-01", 30],
        ["2022-04-01", 19],
      ],
      most,
    ),
  ).toMatchObject({ status: "onTrack", progress: 1 });
  expect(on("2022-05-01", [["2022-04-01", 20.5]], most)).toMatchObject({ status: "behind", progress: 0 });
  expect(on("2022-05-01", [["2022-04-01", -3]], { comparison: "Högst", target: -2 })).toMatchObject({
    status: "onTrack",
  });
});

test("what is missing is asked for in order, whatever the day", () => {
  for (const asOf of ["2021-06-01", "2022-06-01", "2023-06-01"]) {
    expect(on(asOf, [], { measure: "", target: null })).toMatchObject({ reason: "measureMissing", target: null });
    expect(on(asOf, [], { measure: "Nöjda" })).toMatchObject({ reason: "measureMissing", target: null });
    expect(on(asOf, [BEFORE], { target: null })).toMatchObject({ reason: "targetMissing", target: null });
    expect(on(asOf, [BEFORE], { target: null }).baseline).toBeUndefined();
  }
});

test("a measure that the tab only names has no value yet", () => {
  expect(on("2022-06-01", [])).toMatchObject({ status: "notMeasurable", reason: "noValue", counted: 0, target: 70 });
  expect(on("2022-06-01", []).baseline).toBeUndefined();
});

test("of several values on one day the last one holds, and no earlier day", () => {
  const values: Value[] = [
    ["2022-04-01", 75],
    ["2022-04-01", 65],
    ["2022-03-01", 80],
  ];
  expect(on("2022-06-01", values).counted).toBe(65);
});
