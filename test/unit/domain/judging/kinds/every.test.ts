import { eligibleDays } from "../../../../../src/domain/calendar/periods";
import { unitsKept } from "../../../../../src/domain/judging/kinds/every";
import { aCommitment, anActivity, booked, day, judged, withoutWeeks } from "../../../../helpers/make";

const meetings = aCommitment({
  kind: "Varje",
  target: 1,
  interval: "varannan månad",
  period: { from: day("2022-03-01"), to: day("2022-12-31") },
});
const heldIn = (...dates: string[]) => dates.map((date) => anActivity(date));

test.each([
  ["2022-02-14", [], "notStarted", 0],
  ["2022-03-01", [], "onTrack", 0],
  ["2022-04-03", [], "atRisk", 0],
  ["2022-04-03", [booked("2022-04-20")], "onTrack", 0],
  ["2022-04-30", heldIn("2022-03-16"), "onTrack", 1],
  ["2022-04-30", [], "atRisk", 0],
  ["2022-05-01", [], "atRisk", 0],
  ["2022-06-15", [], "behind", 0],
  ["2022-06-30", heldIn("2022-03-16", "2022-05-11"), "onTrack", 2],
  ["2022-09-01", heldIn("2022-03-16", "2022-05-11"), "atRisk", 2],
  ["2022-10-20", heldIn("2022-03-16", "2022-05-11"), "behind", 2],
  ["2022-12-20", heldIn("2022-03-16", "2022-05-11", "2022-09-14", "2022-11-09"), "atRisk", 4],
  ["2023-01-31", heldIn("2022-03-16", "2022-05-11", "2022-09-14", "2022-11-09"), "partly", 4],
  ["2023-01-31", heldIn("2022-03-16", "2022-05-11"), "missed", 2],
  ["2022-12-31", heldIn("2022-03-16", "2022-05-11", "2022-07-01", "2022-09-14", "2022-11-09"), "fulfilled", 5],
] as const)("every other month from March: on %s with %j it is %s", (asOf, rows, status, kept) => {
  expect(judged(meetings, asOf, rows)).toMatchObject({ status, counted: kept, target: 5, progress: kept / 5 });
});

test("several meetings in one unit keep one unit", () => {
  expect(judged(meetings, "2022-06-01", heldIn("2022-05-01", "2022-05-08", "2022-05-15")).counted).toBe(1);
});

test("a unit with less than half of its days eligible asks nothing", () => {
  const weekly = aCommitment({ kind: "Varje", target: 1, interval: "vecka" });
  expect(judged(weekly, "2022-06-01").target).toBe(52);
  expect(judged(weekly, "2022-06-01", [], [], withoutWeeks("2022-V28", "2022-V29")).target).toBe(50);
});

test("while no unit asks, a promise with nothing lost is on track", () => {
  const weekly = aCommitment({ kind: "Varje", target: 1, interval: "vecka" });
  expect(judged(weekly, "2022-01-02").status).toBe("onTrack");
});

test("a whole unit with exactly half of its days eligible asks", () => {
  const feb = aCommitment({
    kind: "Varje",
    target: 1,
    interval: "månad",
    period: { from: day("2022-02-15"), to: day("2022-03-31") },
  });
  expect(judged(feb, "2022-02-20").target).toBe(2);
  const later = { ...feb, period: { from: day("2022-02-16"), to: day("2022-03-31") } };
  expect(judged(later, "2022-02-20").target).toBe(1);
});

test("what is wrong with the rule comes in order", () => {
  const untold = { ...meetings, target: null, interval: null };
  const days = { from: day("2022-02-01"), to: day("2022-02-02") };
  expect(judged(untold, "2022-06-01").reason).toBe("targetMissing");
  expect(judged({ ...meetings, interval: null }, "2022-06-01").reason).toBe("intervalMissing");
  expect(judged({ ...meetings, period: days }, "2022-06-01")).toMatchObject({
    reason: "nothingAsked",
    status: "notMeasurable",
    target: null,
  });
});

test("what is needed is the running unit's", () => {
  expect(judged(meetings, "2022-05-10", heldIn("2022-03-16")).need).toEqual({ amount: 1, by: "2022-06-30" });
  expect(judged(meetings, "2022-05-10", [booked("2022-06-01")]).need).toBeUndefined();
  expect(judged({ ...meetings, target: 2 }, "2022-05-10").need).toEqual({
    amount: 2,
    by: "2022-06-30",
    preferablyBy: "2022-05-31",
  });
});

test("units cut off by the period's ends are short; without a number or a unit there are none", () => {
  const weekly = aCommitment({ kind: "Varje", target: 1, interval: "vecka" });
  const occasions = { counted: [], booked: [] };
  const eligible = eligibleDays(weekly.period, []);
  const short = unitsKept({ commitment: weekly, eligible, occasions }).filter((unit) => unit.isShort);
  expect(short.map((unit) => unit.period.from)).toEqual(["2022-01-01", "2022-12-26"]);
  expect(unitsKept({ commitment: { ...weekly, target: null }, eligible, occasions })).toEqual([]);
  expect(unitsKept({ commitment: { ...weekly, interval: null }, eligible, occasions })).toEqual([]);
});

// 18 June 2022 is a Saturday, and the Sunday after it ends the week.
test.each([
  ["2022-06-13", { amount: 1, by: "2022-06-18" }],
  ["2022-06-18", { amount: 1, by: "2022-06-18" }],
  ["2022-06-19", undefined],
])("with days of the week the need on %s is by the last of them, and nothing helps after it", (asOf, need) => {
  const weekly = aCommitment({ kind: "Varje", target: 1, interval: "vecka", weekdays: ["fredag", "lördag"] });
  expect(judged(weekly, asOf).need).toEqual(need);
});
