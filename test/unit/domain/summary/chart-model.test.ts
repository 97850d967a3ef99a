// What a chart shows: every unit in its place and under its mark, and nothing where there is nothing to see.

import { promisesOf, reportModel } from "../../../../src/domain/follow-up/model";
import { chartModelOf } from "../../../../src/domain/summary/chart-model";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, day, every, YEAR_2022 } from "../../../helpers/make";
import { readYear } from "../../../helpers/year-file";

function chartOf(
  commitment: ReturnType<typeof aCommitment>,
  asOf: string,
  activities = every(7, "2022-01-03", "2022-12-31"),
  weeks: string[] = [],
) {
  const settings = someSettings({ excludedWeeks: weeks as never[] });
  const model = reportModel(aBook({ commitments: [commitment], activities, settings }), day(asOf));
  const [report] = promisesOf(model);
  return report ? chartModelOf(report, settings.excludedWeeks) : null;
}

const weekly = aCommitment({ kind: "Snitt", target: 1, interval: "vecka" });

test("every week of the year, those at its edges short, and the bars add up to the outcome", () => {
  const model = reportModel(readYear("examples/pajala-2022.json"), day("2023-01-31"));
  const report = promisesOf(model).find(({ judgement }) => judgement.commitment.id === "2.1");
  const chart = report ? chartModelOf(report, []) : null;
  if (chart?.kind !== "bars") throw new Error("no bars");
  expect(chart.bars).toHaveLength(53);
  expect(chart.bars.flatMap(({ mark }, index) => (mark === "short" ? [index] : []))).toEqual([0, 52]);
  expect(chart.bars.reduce((sum, { amount }) => sum + amount, 0)).toBe(156);
  const marked = (mark: string) => chart.bars.filter((bar) => bar.mark === mark).length;
  expect([marked("reached"), marked("below")]).toEqual([32, 19]);
});

test("an excluded week is marked, and so is what hasn't been yet", () => {
  const chart = chartOf(weekly, "2022-06-30", undefined, ["2022-V12", "2022-V30"]);
  if (chart?.kind !== "bars") throw new Error("no bars");
  expect(chart.bars.flatMap(({ period, mark }) => (mark === "excluded" ? [period.from] : []))).toEqual([
    "2022-03-21",
    "2022-07-25",
  ]);
  expect(chart.bars.filter(({ mark }) => mark === "running").map(({ period }) => period.from)).toEqual(["2022-06-27"]);
  expect(chart.bars.at(-1)?.mark).toBe("ahead");
});

test("what was done in an excluded week is still in its bar", () => {
  const chart = chartOf(weekly, "2023-01-31", undefined, ["2022-V12"]);
  if (chart?.kind !== "bars") throw new Error("no bars");
  expect(chart.bars.find(({ mark }) => mark === "excluded")?.amount).toBe(1);
});

test("a number of five or more is a sum beside an even pace; fewer have no chart", () => {
  const chart = chartOf(aCommitment({ target: 10 }), "2022-07-01", every(20, "2022-01-10", "2022-12-31"));
  if (chart?.kind !== "sum") throw new Error("no sum");
  expect(chart.counted.at(-1)).toEqual({ date: "2022-06-19", total: 9 });
  expect(chart.until).toBe("2022-07-01");
  expect(chart.plan).toHaveLength(10);
  expect(chart.plan.at(-1)).toEqual({ date: "2022-12-17", total: 10 });
  expect(chartOf(aCommitment({ target: 4 }), "2022-07-01")).toBeNull();
});

test("a pace of thousands is drawn by a few points, the last of them the target", () => {
  const chart = chartOf(aCommitment({ target: 5000 }), "2022-07-01");
  if (chart?.kind !== "sum") throw new Error("no sum");
  expect(chart.plan.length).toBeLessThanOrEqual(60);
  expect(chart.plan.at(-1)?.total).toBe(5000);
});

test.each([
  ["nothing counted", weekly, []],
  ["a milestone", aCommitment({ kind: "Milstolpe", target: null }), [anActivity("2022-02-02")]],
  ["people's own word", aCommitment({ kind: "Löpande", target: null }), [anActivity("2022-02-02")]],
  [
    "a rule without its number",
    aCommitment({ kind: "Snitt", interval: "vecka", target: null }),
    [anActivity("2022-02-02")],
  ],
  ["two bars", aCommitment({ kind: "Varje", target: 1, interval: "halvår" }), [anActivity("2022-02-02")]],
  [
    "more weeks than a page can show",
    aCommitment({ ...weekly, period: { from: day("2018-01-01"), to: YEAR_2022.to } }),
    [anActivity("2022-02-02")],
  ],
])("no chart for %s", (_name, commitment, activities) => {
  expect(chartOf(commitment, "2023-01-31", activities)).toBeNull();
});
