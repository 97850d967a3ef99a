import { aCommitment, anAction, anActivity, booked, day, judged } from "../../../../helpers/make";

const council = aCommitment({ kind: "Milstolpe", target: null });
const decision = (date: string) => [anActivity(date)];
const planned = (due: string) => anAction({ due: day(due) });
const closed = (done: string, due = done) => anAction({ state: "Klar", done: day(done), due: day(due) });

describe("reached", () => {
  test.each([
    ["by the first counted row", "2022-06-01", [...decision("2022-05-02"), ...decision("2022-03-01")], [], "fulfilled"],
    ["by its last action", "2023-02-01", [], [closed("2022-05-20"), closed("2022-12-12")], "fulfilled"],
    [
      "nobody knows when, by actions of which one isn't dated",
      "2023-02-01",
      [],
      [anAction({ state: "Klar" })],
      "notMeasurable",
    ],
    ["not by actions of which one is open", "2023-02-01", [], [closed("2022-05-20"), anAction()], "missed"],
    ["not by an action dated tomorrow", "2022-12-11", [], [closed("2022-12-12")], "onTrack"],
    ["late, by a row after the end", "2023-02-01", decision("2023-01-10"), [], "partly"],
    ["late, by its last action", "2023-02-01", [], [closed("2023-01-10")], "partly"],
    ["not by a row that was only booked", "2023-02-01", [booked("2023-01-10")], [], "missed"],
    ["not at all", "2023-01-01", [], [], "missed"],
  ])("%s", (_how, asOf, rows, actions, status) => {
    expect(judged(council, asOf, rows, actions).status).toBe(status);
  });

  test("late says by how many days, in time doesn't", () => {
    expect(judged(council, "2023-02-01", decision("2023-01-10"))).toMatchObject({
      lateBy: 10,
      counted: 0,
      progress: 1,
    });
    expect(judged(council, "2023-02-01", decision("2022-12-31"))).toMatchObject({ counted: 1, progress: 1 });
    expect(judged(council, "2023-02-01", decision("2022-12-31")).lateBy).toBeUndefined();
  });

  test("a late row that breaks or lacks something reaches nothing", () => {
    const joint = { ...council, requiredParties: ["Polis"] };
    expect(judged(joint, "2023-02-01", [anActivity("2023-01-10", { parties: ["Kommun"] })]).status).toBe("missed");
    expect(judged(joint, "2023-02-01", [anActivity("2023-01-10")]).status).toBe("missed");
    expect(judged(joint, "2023-02-01", [anActivity("2023-01-10", { parties: ["Polis"] })]).status).toBe("partly");
  });
});

describe("planned", () => {
  test.each([
    ["2022-02-01", [booked("2022-12-17")], [], "onTrack"],
    ["2022-02-01", [booked("2022-12-18")], [], "atRisk"],
    ["2022-02-01", [], [planned("2022-10-01")], "onTrack"],
    ["2022-02-01", [], [planned("2022-12-31")], "atRisk"],
    ["2022-02-01", [], [planned("2023-01-01")], "behind"],
    ["2022-02-01", [booked("2022-11-01")], [planned("2023-03-01")], "onTrack"],
    ["2022-06-30", [], [planned("2022-06-30")], "onTrack"],
    ["2022-07-01", [], [planned("2022-06-30")], "atRisk"],
    ["2022-07-01", [], [planned("2022-06-30"), planned("2022-09-30")], "atRisk"],
    ["2022-12-01", [], [planned("2022-06-30")], "behind"],
  ])("on %s with %j and %j it is %s", (asOf, rows, actions, status) => {
    expect(judged(council, asOf, rows, actions).status).toBe(status);
  });
});

test.each([
  ["2021-12-31", "notStarted"],
  ["2022-01-01", "notMeasurable"],
  ["2022-07-01", "notMeasurable"],
  ["2022-07-02", "atRisk"],
  ["2022-10-19", "atRisk"],
  ["2022-10-20", "behind"],
  ["2022-12-31", "behind"],
])("without a plan it is on %s %s", (asOf, status) => {
  expect(judged(council, asOf)).toMatchObject({ status, target: 1, progress: 0 });
});

test("while it runs and isn't reached, once is needed, by the end", () => {
  expect(judged(council, "2022-12-31").need).toEqual({ amount: 1, by: "2022-12-31" });
  expect(judged(council, "2021-12-31").need).toBeUndefined();
  expect(judged(council, "2023-01-01").need).toBeUndefined();
  expect(judged(council, "2022-06-01", decision("2022-05-02")).need).toBeUndefined();
});

test("a day-long period has no plan to wait for", () => {
  const date = day("2022-06-06");
  expect(judged({ ...council, period: { from: date, to: date } }, date).status).toBe("behind");
});

test("the share of closed actions is its progress, other promises' actions aside", () => {
  const actions = [closed("2022-05-20"), planned("2022-12-01"), anAction({ commitment: "9.9" })];
  expect(judged(council, "2022-06-30", [], actions).progress).toBe(0.5);
});
