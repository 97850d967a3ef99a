// The lead of an average: the amount counted less what is asked, by the judge's own rule.

import { judgeBook } from "../../../../src/domain/judging/judge";
import { averageLead } from "../../../../src/domain/picture/average-lead";
import { aCommitment, anActivity, day, every, judged, withoutWeeks, YEAR_2022 } from "../../../helpers/make";
import { readYear } from "../../../helpers/year-file";

const weekly = aCommitment({ kind: "Snitt", target: 3, interval: "vecka" });

const pajala = (asOf: string) => {
  const judgement = judgeBook(readYear("examples/pajala-2022.json"), day(asOf)).find(
    ({ commitment }) => commitment.id === "2.1",
  );
  if (judgement === undefined) throw new Error("no 2.1");
  return averageLead(judgement, []);
};

test("on 30 June the running week's contacts count against 75.9 asked for up to Sunday", () => {
  const lead = pajala("2022-06-30");
  expect(lead.at(-1)?.date).toBe("2022-06-30");
  expect(lead.at(-1)?.lead).toBeCloseTo(73 - (3 * 177) / 7, 5);
  expect(lead.at(-2)?.date).toBe("2022-06-26");
});

test("when the period is over the last point is its last day, and the lag what the target rounds up", () => {
  const lead = pajala("2023-01-31");
  expect(lead).toHaveLength(53);
  expect(lead.at(-1)?.date).toBe("2022-12-31");
  expect(lead.at(-1)?.lead).toBeCloseTo(156 - (3 * 365) / 7, 5);
});

test("exactly on plan is 0, and an excluded week asks nothing", () => {
  const rows = every(7, "2022-01-03", "2022-12-31", { amount: 3 });
  const period = { from: day("2022-01-03"), to: YEAR_2022.to };
  const onPlan = averageLead(judged({ ...weekly, period }, "2022-03-01", rows), []);
  expect(new Set(onPlan.slice(0, -1).map(({ lead }) => lead))).toEqual(new Set([0]));
  const settings = withoutWeeks("2022-V02");
  const ahead = averageLead(judged({ ...weekly, period }, "2022-03-01", rows, [], settings), settings.excludedWeeks);
  expect(ahead[1]?.lead).toBe(3);
});

test.each([
  ["another kind", aCommitment(), "2022-06-30"],
  ["an average without its number", { ...weekly, target: null }, "2022-06-30"],
  ["the first days, before a week is over", weekly, "2022-01-02"],
  ["a number promised at each place", { ...weekly, places: ["A", "B"], spread: "Var och en" as const }, "2022-06-30"],
])("nothing for %s", (_name, commitment, asOf) => {
  expect(averageLead(judged(commitment, asOf, [anActivity("2022-01-01")]), [])).toEqual([]);
});
