import { expectedShare } from "../../../../../src/domain/judging/explained/expected-share";
import { aCommitment, anActivity, day, judged, withoutWeeks } from "../../../../helpers/make";

const FORTY_WEEKS = { from: day("2022-01-03"), to: day("2022-10-09") };
const average = aCommitment({ kind: "Snitt", target: 2, interval: "vecka", period: FORTY_WEEKS });
const monthly = aCommitment({ kind: "Varje", target: 1, interval: "månad" });

test.each([
  ["nothing before the first is due", aCommitment(), "2022-06-25", 0],
  ["half of two, the day after", aCommitment(), "2022-06-26", 0.5],
  ["all of them at the end", aCommitment(), "2022-12-31", 1],
  ["an average, after ten weeks of forty", average, "2022-03-17", 0.25],
  ["an average asks nothing for the running week", average, "2022-01-09", 0],
  ["five months of twelve", monthly, "2022-06-15", 5 / 12],
])("%s", (_what, commitment, asOf, share) => {
  expect(expectedShare(judged(commitment, asOf, [anActivity("2022-01-10")]), [])).toBeCloseTo(share);
});

test.each([
  ["a milestone", aCommitment({ kind: "Milstolpe" }), "2022-06-15"],
  ["a promise without a number", aCommitment({ target: null }), "2022-06-15"],
  ["before the period", aCommitment(), "2021-12-31"],
  ["after it", aCommitment(), "2023-01-01"],
])("none for %s", (_what, commitment, asOf) => {
  expect(expectedShare(judged(commitment, asOf), [])).toBeNull();
});

test("excluded weeks ask for nothing", () => {
  const { excludedWeeks } = withoutWeeks("2022-V01", "2022-V02");
  expect(expectedShare(judged(average, "2022-01-17"), excludedWeeks)).toBe(0);
});
