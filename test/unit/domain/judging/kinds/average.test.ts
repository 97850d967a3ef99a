import { INTERVALS } from "../../../../../src/domain/calendar/periods";
import { averageDetail } from "../../../../../src/domain/judging/explained/average-detail";
import {
  aCommitment,
  anActivity,
  booked,
  day,
  every,
  judged,
  SETTINGS,
  withoutWeeks,
  YEAR_2022,
} from "../../../../helpers/make";

const contacts = aCommitment({ kind: "Snitt", target: 3, interval: "vecka" });
const inTotal = (amount: number, date = "2022-01-03") => [anActivity(date, { amount })];

test.each([
  ["2022-01-05", 2, "notMeasurable", "two days into the year nothing has been asked"],
  ["2022-01-09", 0, "notMeasurable", "two days of the first week ask for 0.86"],
  ["2022-01-10", 0, "behind", "nine days ask for 3.9"],
  ["2022-06-30", 76, "onTrack", "75.9 were asked for by Sunday 26 June"],
  ["2022-06-30", 73, "atRisk", "less than a week's worth short"],
  ["2022-06-30", 72, "behind", "3.9 short"],
  ["2022-12-31", 156, "onTrack", "the last week asks for nothing until it ends"],
  ["2022-12-31", 157, "fulfilled", "on the last day"],
  ["2023-01-01", 156, "partly", "one short"],
  ["2023-01-01", 78, "missed", "under half"],
  ["2023-01-01", 79, "partly", "over half"],
])("on %s with %i contacts it is %s: %s", (asOf, amount, status) => {
  expect(judged(contacts, asOf, inTotal(amount)).status).toBe(status);
});

test("contacts booked before the Sunday after next Sunday's week can still catch up", () => {
  const short = [...inTotal(70), booked("2022-07-10", { amount: 20 })];
  expect(judged(contacts, "2022-06-30", short).status).toBe("atRisk");
  expect(judged(contacts, "2022-06-30", [...inTotal(70), booked("2022-07-11", { amount: 20 })]).status).toBe("behind");
});

test.each([
  ["vecka", 157],
  ["månad", 36],
  ["varannan månad", 18],
  ["kvartal", 12],
  ["tertial", 9],
  ["halvår", 6],
  ["år", 3],
] as const)("three per %s in 2022 asks for %i", (interval, target) => {
  expect(judged(aCommitment({ kind: "Snitt", target: 3, interval }), "2022-02-01").target).toBe(target);
});

test.each([
  [0.1, "år", 1],
  [0.5, "månad", 6],
  [2.5, "kvartal", 10],
  [0.3, "månad", 4],
  [7, "vecka", 365],
] as const)("%d per %s asks for %i: exact until it is rounded up", (target, interval, expected) => {
  expect(judged(aCommitment({ kind: "Snitt", target, interval }), "2022-02-01").target).toBe(expected);
});

test("the pace so far and the pace needed", () => {
  const judgement = judged(contacts, "2022-06-30", inTotal(73));
  expect(judgement.averageToDate).toBeCloseTo(73 / (181 / 7), 12);
  expect(judgement.rateNeeded).toBeCloseTo(84 / (184 / 7), 12);
  expect(judgement.need).toEqual({ amount: 84, by: "2022-12-31" });
});

test("nearer the end than one week no pace is given, only the number", () => {
  expect(judged(contacts, "2022-12-24", inTotal(150)).rateNeeded).toBeCloseTo(7, 12);
  expect(judged(contacts, "2022-12-25", inTotal(150)).rateNeeded).toBeUndefined();
  expect(judged(contacts, "2022-12-25", inTotal(150)).need).toEqual({ amount: 7, by: "2022-12-31" });
});

test("excluded weeks ask for nothing, and what is done in them counts", () => {
  const settings = withoutWeeks("2022-V28", "2022-V29");
  const judgement = judged(contacts, "2022-07-25", inTotal(10, "2022-07-12"), [], settings);
  expect(judgement).toMatchObject({ target: 151, counted: 10 });
});

test("what is wrong with the rule comes in order: no target, no unit, nothing asked", () => {
  const none = { kind: "Snitt", target: null, interval: null } as const;
  const week = { from: day("2022-07-11"), to: day("2022-07-17") };
  expect(judged(aCommitment(none), "2022-02-01").reason).toBe("targetMissing");
  expect(judged(aCommitment({ ...none, target: 3 }), "2022-02-01").reason).toBe("intervalMissing");
  expect(judged({ ...contacts, period: week }, "2022-07-12", [], [], withoutWeeks("2022-V28")).reason).toBe(
    "nothingAsked",
  );
});

describe("how an average came about", () => {
  const rows = [...every(2, "2022-01-03", "2022-12-31"), anActivity("2022-05-03", { amount: 9 })];
  const detail = averageDetail(judged(contacts, "2023-01-31", rows), SETTINGS);

  test("shows W and N, and what counting whole weeks would have given", () => {
    expect(detail?.weight).toBeCloseTo(365 / 7, 12);
    expect(detail).toMatchObject({ target: 157, targetByCountingUnits: 156, targetWithoutExclusions: 157 });
  });

  test("the year's edges are short weeks, neither reached nor missed", () => {
    expect(detail?.units).toHaveLength(53);
    expect(detail?.units.filter((unit) => unit.isShort).map((unit) => unit.period.from)).toEqual([
      "2022-01-01",
      "2022-12-26",
    ]);
    expect(detail).toMatchObject({ reached: 51, empty: 0, best: 12, worst: 3 });
  });

  test("an agreed break is no empty week", () => {
    const settings = withoutWeeks("2022-V28");
    const broken = averageDetail(judged(contacts, "2022-08-01", [], [], settings), settings);
    expect(broken?.units.filter((unit) => unit.isExcluded)).toHaveLength(1);
    expect(broken).toMatchObject({ empty: 29, targetWithoutExclusions: 157, target: 154 });
  });

  test("weeks under the number and weeks without any are told apart", () => {
    const few = averageDetail(judged(contacts, "2022-01-24", inTotal(2)), SETTINGS);
    expect(few).toMatchObject({ reached: 0, empty: 2, best: 2, worst: 0 });
  });

  test("until a whole week has ended there is no best and no worst", () => {
    expect(averageDetail(judged(contacts, "2022-01-09"), SETTINGS)).toMatchObject({ best: null, worst: null });
  });

  test("weeks that have not ended are not there yet", () => {
    const half = averageDetail(judged(contacts, "2022-06-30", rows), SETTINGS);
    expect(half?.units[half.units.length - 1]?.period.to).toBe("2022-06-26");
    const onSunday = averageDetail(judged(contacts, "2022-06-26", rows), SETTINGS);
    expect(onSunday?.units[onSunday.units.length - 1]?.period.to).toBe("2022-06-19");
  });

  test("only an average with its number and unit has one", () => {
    expect(averageDetail(judged(aCommitment(), "2022-06-30"), SETTINGS)).toBeNull();
    expect(averageDetail(judged(aCommitment({ interval: "vecka" }), "2022-06-30"), SETTINGS)).toBeNull();
    expect(averageDetail(judged({ ...contacts, interval: null }, "2022-06-30"), SETTINGS)).toBeNull();
  });

  test("every unit has its days, whatever the unit", () => {
    for (const interval of INTERVALS) {
      const units = averageDetail(judged({ ...contacts, interval }, "2023-01-01"), SETTINGS)?.units ?? [];
      expect(units[0]?.period.from).toBe(YEAR_2022.from);
      expect(units[units.length - 1]?.period.to).toBe(YEAR_2022.to);
    }
  });
});
