import { aCommitment, anActivity, booked, day, every, judged, withoutWeeks } from "../../../../helpers/make";

const two = aCommitment({ target: 2 });
const once = (date: string) => [anActivity(date)];

describe("at least two in 2022: one by 25 June, the other by 17 December", () => {
  test.each([
    ["2022-01-01", [], "onTrack", "2022-06-25"],
    ["2022-05-27", [], "onTrack", "2022-06-25"],
    ["2022-05-28", [], "atRisk", "2022-06-25"],
    ["2022-06-25", [], "atRisk", "2022-06-25"],
    ["2022-06-26", [], "behind", "2022-12-31"],
    ["2022-06-26", once("2022-06-20"), "onTrack", "2022-12-17"],
    ["2022-11-18", once("2022-06-20"), "onTrack", "2022-12-17"],
    ["2022-11-19", once("2022-06-20"), "atRisk", "2022-12-17"],
    ["2022-12-17", once("2022-06-20"), "atRisk", "2022-12-17"],
    ["2022-12-18", once("2022-06-20"), "behind", "2022-12-31"],
    ["2022-12-31", once("2022-06-20"), "behind", "2022-12-31"],
    ["2022-06-01", [booked("2022-06-20")], "onTrack", "2022-12-17"],
    ["2022-06-26", [booked("2022-07-10")], "atRisk", "2022-12-17"],
    ["2022-06-26", [booked("2022-09-10")], "behind", "2022-12-17"],
    ["2022-06-26", [booked("2022-09-10"), booked("2022-12-20")], "atRisk", undefined],
    ["2022-06-26", [booked("2022-09-10"), booked("2022-12-17")], "onTrack", undefined],
  ] as const)("on %s with %j it is %s", (asOf, rows, status, nextDue) => {
    const judgement = judged(two, asOf, rows);
    expect(judgement.status).toBe(status);
    expect(judgement.nextDue).toBe(nextDue);
  });
});

test.each([
  ["2021-12-31", [], "notStarted", 0],
  ["2022-12-31", [anActivity("2022-02-01", { amount: 2 })], "fulfilled", 1],
  ["2022-01-02", [anActivity("2022-01-01", { amount: 3 })], "fulfilled", 1],
  ["2023-01-01", [], "missed", 0],
  ["2023-01-01", once("2022-03-01"), "partly", 0.5],
])("on %s with %j it is %s", (asOf, rows, status, progress) => {
  expect(judged(two, asOf, rows)).toMatchObject({ status, progress, target: 2 });
});

test("a target that nobody has filled in can't be judged, before the period or after it", () => {
  const untold = aCommitment({ target: null });
  for (const asOf of ["2021-06-01", "2022-06-01", "2023-06-01"]) {
    expect(judged(untold, asOf, once("2022-02-01"))).toMatchObject({
      status: "notMeasurable",
      reason: "targetMissing",
      target: null,
      progress: 0,
    });
  }
});

test("a short period is due on its last day, with half of it to look ahead", () => {
  const month = aCommitment({ target: 1, period: { from: day("2022-06-01"), to: day("2022-06-30") } });
  expect(judged(month, "2022-06-14").status).toBe("onTrack");
  expect(judged(month, "2022-06-15")).toMatchObject({ status: "atRisk", nextDue: "2022-06-30" });
});

test("a period of sixty days leaves two weeks for one more try", () => {
  const sixty = aCommitment({ target: 1, period: { from: day("2022-01-01"), to: day("2022-03-01") } });
  const fiftyNine = aCommitment({ target: 1, period: { from: day("2022-01-01"), to: day("2022-02-28") } });
  expect(judged(sixty, "2022-01-10").nextDue).toBe("2022-02-15");
  expect(judged(fiftyNine, "2022-01-10").nextDue).toBe("2022-02-28");
});

test("excluded weeks move the days it is due, never the number", () => {
  const judgement = judged(two, "2022-02-01", [], [], withoutWeeks("2022-V20", "2022-V21", "2022-V22", "2022-V23"));
  expect(judgement).toMatchObject({ nextDue: "2022-07-09", target: 2 });
});

test("when every week is excluded the days count all the same", () => {
  const week = aCommitment({ target: 1, period: { from: day("2022-07-11"), to: day("2022-07-17") } });
  expect(judged(week, "2022-07-11", [], [], withoutWeeks("2022-V28"))).toMatchObject({
    status: "onTrack",
    nextDue: "2022-07-17",
  });
});

test("what is needed is said with the last day and the day before which it had better be", () => {
  expect(judged(two, "2022-09-01", once("2022-03-01")).need).toEqual({
    amount: 1,
    by: "2022-12-31",
    preferablyBy: "2022-12-17",
  });
  expect(judged(two, "2022-12-20", once("2022-03-01")).need).toEqual({ amount: 1, by: "2022-12-31" });
  expect(judged(two, "2022-12-31", once("2022-03-01")).need).toEqual({ amount: 1, by: "2022-12-31" });
  expect(judged(two, "2023-01-02", once("2022-03-01")).need).toBeUndefined();
});

test("a hundred occasions are due one after another", () => {
  const hundred = aCommitment({ target: 100 });
  expect(judged(hundred, "2022-06-30", every(3, "2022-01-01", "2022-06-30")).status).toBe("onTrack");
  expect(judged(hundred, "2022-06-30", every(4, "2022-01-01", "2022-06-30")).status).toBe("behind");
});

test("with days of the week the need is by the last of them, and nothing helps after it", () => {
  const fridays = aCommitment({ target: 2, weekdays: ["fredag"] });
  expect(judged(fridays, "2022-12-27").need).toEqual({ amount: 2, by: "2022-12-30" });
  expect(judged(fridays, "2022-12-31").need).toBeUndefined();
});
