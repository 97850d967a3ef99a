import { aCommitment, anActivity, booked, judged, withoutWeeks } from "../../../helpers/make";

const both = aCommitment({ audiences: ["Ungdomar", "Vuxna"] });
const young = (date: string) => anActivity(date, { audiences: ["Ungdomar"] });
const adults = (date: string) => anActivity(date, { audiences: ["Vuxna"] });

test.each([
  ["2022-06-30", [young("2022-05-19")], "onTrack", 0.5, ["Ungdomar"]],
  ["2022-06-30", [young("2022-05-19"), young("2022-05-20")], "onTrack", 0.5, ["Ungdomar"]],
  ["2022-11-19", [young("2022-05-19"), young("2022-05-20")], "atRisk", 0.5, ["Ungdomar"]],
  ["2022-12-18", [young("2022-05-19"), young("2022-05-20")], "behind", 0.5, ["Ungdomar"]],
  [
    "2022-12-18",
    [young("2022-05-19"), young("2022-05-20"), booked("2022-12-20", { audiences: ["Vuxna"] })],
    "atRisk",
    0.5,
    ["Ungdomar"],
  ],
  [
    "2022-12-01",
    [young("2022-05-19"), young("2022-05-20"), booked("2022-12-10", { audiences: ["Vuxna"] })],
    "onTrack",
    0.5,
    ["Ungdomar"],
  ],
  ["2022-12-20", [adults("2022-11-24"), young("2022-05-19")], "fulfilled", 1, ["Ungdomar", "Vuxna"]],
  ["2023-01-31", [young("2022-05-19"), young("2022-05-20")], "partly", 0.5, ["Ungdomar"]],
  ["2023-01-31", [], "missed", 0, []],
] as const)("on %s with %j it is %s", (asOf, rows, status, progress, reached) => {
  expect(judged(both, asOf, rows)).toMatchObject({ status, progress, audiencesReached: reached });
});

test("one row may reach both groups", () => {
  const row = anActivity("2022-03-01", { audiences: ["Vuxna", "Ungdomar"], amount: 2 });
  expect(judged(both, "2022-06-30", [row]).status).toBe("fulfilled");
});

test("after the end a group that was missed makes a kept Varje partly so", () => {
  const yearly = aCommitment({ kind: "Varje", target: 1, interval: "år", audiences: ["Ungdomar", "Vuxna"] });
  expect(judged(yearly, "2023-01-31", [young("2022-05-19")])).toMatchObject({ status: "partly", progress: 0.5 });
});

test("before the period nobody asks which groups were reached, from its first day on everybody does", () => {
  expect(judged(both, "2022-01-01").audiencesReached).toEqual([]);
  expect(judged(both, "2021-12-31").audiencesReached).toBeUndefined();
});

test("the groups still to reach are named", () => {
  const rows = [young("2022-05-19"), young("2022-05-20")];
  expect(judged(both, "2022-06-30", rows).need).toEqual({ amount: 1, by: "2022-12-31", audiences: ["Vuxna"] });
  const withAdults = [...rows, booked("2022-12-10", { audiences: ["Vuxna"] })];
  expect(judged(both, "2022-06-30", withAdults).need).toBeUndefined();
});

test("the groups are due on the last eligible day two weeks before the end", () => {
  const rows = [young("2022-05-19"), young("2022-05-20")];
  const settings = withoutWeeks("2022-V49", "2022-V50", "2022-V51", "2022-V52");
  expect(judged(both, "2022-12-05", rows, [], settings).status).toBe("behind");
  expect(judged(both, "2022-12-04", rows, [], settings).status).toBe("atRisk");
});

test("an average that is too early to judge is at risk for its groups only when they are due", () => {
  const average = aCommitment({ kind: "Snitt", target: 0.01, interval: "vecka", audiences: ["Ungdomar"] });
  expect(judged(average, "2022-02-01")).toMatchObject({ status: "notMeasurable", reason: "tooEarly" });
  const late = judged(average, "2022-12-01");
  expect(late.status).toBe("atRisk");
  expect(late.reason).toBeUndefined();
});

test("a rule that can't be judged says so before its groups", () => {
  const judgement = judged({ ...both, target: null }, "2022-06-30");
  expect(judgement).toMatchObject({ status: "notMeasurable", reason: "targetMissing" });
  expect(judgement.audiencesReached).toBeUndefined();
});

describe("places that are all to be reached", () => {
  const villages = aCommitment({ target: 1, places: ["Norrby", "norrby", "Söderby"], spread: "Alla" });
  const at = (place: string, date: string) => anActivity(date, { place });

  test("each counts once, whatever its spelling, and what is left is named", () => {
    const judgement = judged(villages, "2022-06-30", [at("NORRBY", "2022-05-01")]);
    expect(judgement).toMatchObject({
      status: "onTrack",
      progress: 0.5,
      placesReached: ["Norrby"],
      counted: 1,
      target: 1,
    });
    expect(judgement.need).toEqual({ amount: 1, by: "2022-12-31", places: ["Söderby"] });
  });

  test("a booked place needs nothing more, and one booked too late is a risk", () => {
    const soon = [at("Norrby", "2022-05-01"), booked("2022-12-10", { place: "Söderby" })];
    expect(judged(villages, "2022-12-01", soon).status).toBe("onTrack");
    expect(judged(villages, "2022-12-01", soon).need).toBeUndefined();
    const late = [at("Norrby", "2022-05-01"), booked("2022-12-30", { place: "Söderby" })];
    expect(judged(villages, "2022-12-01", late).status).toBe("atRisk");
    expect(judged(villages, "2022-12-18", [at("Norrby", "2022-05-01")]).status).toBe("behind");
  });

  test("after the end a place that wasn't reached makes it partly", () => {
    expect(judged(villages, "2023-01-01", [at("Norrby", "2022-05-01")])).toMatchObject({
      status: "partly",
      progress: 0.5,
    });
    expect(judged(villages, "2023-01-01")).toMatchObject({ status: "missed", placesReached: [] });
  });

  test("together, and before the start, they are a condition and no more", () => {
    expect(judged({ ...villages, spread: "Tillsammans" }, "2022-06-30").placesReached).toBeUndefined();
    expect(judged(villages, "2021-12-31").placesReached).toBeUndefined();
    expect(judged({ ...villages, kind: "Löpande" }, "2022-06-30").placesReached).toBeUndefined();
  });

  test("with groups the worst of the three decides", () => {
    const all = { ...villages, audiences: ["Ungdomar", "Vuxna"] };
    const rows = [anActivity("2022-05-01", { place: "Norrby", audiences: ["Ungdomar", "Vuxna"] })];
    expect(judged(all, "2022-12-18", rows)).toMatchObject({
      status: "behind",
      progress: 0.5,
      audiencesReached: ["Ungdomar", "Vuxna"],
      placesReached: ["Norrby"],
    });
  });
});
