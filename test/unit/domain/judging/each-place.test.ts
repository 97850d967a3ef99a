// The number at each place: what the cases of the specification leave to this file is what is needed, and where.
import { aCommitment, anActivity, booked, judged, withoutWeeks } from "../../../helpers/make";

const villages = aCommitment({ places: ["Norrby", "Söderby"], spread: "Var och en" });
const at = (place: string, date: string, amount = 1) => anActivity(date, { place, amount });

test("what is needed is summed over the places that lack something, by the soonest day", () => {
  const { need, nextDue } = judged(villages, "2022-03-01", [
    at("Norrby", "2022-02-01"),
    at("Söderby", "2022-02-02", 2),
  ]);
  expect(need).toEqual({ amount: 1, by: "2022-12-31", preferablyBy: "2022-12-17", places: ["Norrby"] });
  expect(nextDue).toBe("2022-12-17");
  expect(judged(villages, "2022-03-01").need).toEqual({
    amount: 4,
    by: "2022-12-31",
    preferablyBy: "2022-06-25",
    places: ["Norrby", "Söderby"],
  });
});

test("nothing is needed where every place has its number, and no day falls due", () => {
  const judgement = judged(villages, "2022-03-01", [at("Norrby", "2022-02-01", 2), at("söderby", "2022-02-02", 3)]);
  expect(judgement).toMatchObject({ status: "fulfilled", counted: 4, target: 4, progress: 1 });
  expect(judgement.need).toBeUndefined();
  expect(judgement.nextDue).toBeUndefined();
  expect(judgement.lost).toBeUndefined();
});

test("a place named twice is one place, with its first spelling", () => {
  const twice = { ...villages, places: ["Norrby", "norrby", "Söderby"] };
  expect(judged(twice, "2022-03-01", [at("NORRBY", "2022-02-01")]).places).toMatchObject([
    { place: "Norrby", counted: 1 },
    { place: "Söderby", counted: 0 },
  ]);
});

test("what is booked without a place is listed, and counts at none", () => {
  const { rows, places, need } = judged(villages, "2022-03-01", [
    booked("2022-04-01"),
    booked("2022-04-02", { place: "Norrby" }),
  ]);
  expect(rows.booked).toHaveLength(2);
  expect(places?.map(({ counted }) => counted)).toEqual([0, 0]);
  expect(need?.amount).toBe(3);
});

test.each([
  ["2022-01-01", "onTrack"],
  ["2022-06-26", "behind"],
  ["2023-01-01", "missed"],
] as const)("as of %s the worst place decides: %s", (asOf, status) => {
  expect(judged(villages, asOf, [at("Norrby", "2022-01-01", 1)]).status).toBe(status);
});

test("half of the number over all the places is partly kept", () => {
  expect(judged(villages, "2023-01-01", [at("Norrby", "2022-01-01", 9)])).toMatchObject({
    status: "partly",
    counted: 2,
    progress: 0.5,
  });
});

test("without places, or with another spread, it is one number", () => {
  for (const told of [{ places: [] }, { spread: "Alla" }, { spread: "Tillsammans" }, { spread: null }] as const) {
    expect(judged({ ...villages, ...told }, "2022-03-01").places).toBeUndefined();
  }
  expect(judged({ ...villages, kind: "Milstolpe" }, "2022-03-01").places).toBeUndefined();
});

test("the need of a running unit is one unit's at each place", () => {
  const monthly = aCommitment({ ...villages, kind: "Varje", target: 1, interval: "månad" });
  const { need, lost } = judged(monthly, "2022-03-01", [at("Norrby", "2022-01-05"), at("Söderby", "2022-02-05")]);
  expect(need).toMatchObject({ amount: 2, by: "2022-03-31", places: ["Norrby", "Söderby"] });
  expect(lost).toEqual(["2022-01-01", "2022-02-01"]);
});

test("an average asks at each place, and nothing where every week is excluded", () => {
  const weekly = aCommitment({
    ...villages,
    kind: "Snitt",
    target: 1,
    interval: "vecka",
    period: { from: villages.period.from, to: judged(villages, "2022-01-16").asOf },
  });
  expect(judged(weekly, "2022-01-16", [], [], withoutWeeks("2021-V52", "2022-V01", "2022-V02"))).toMatchObject({
    status: "notMeasurable",
    reason: "nothingAsked",
    target: null,
  });
});
