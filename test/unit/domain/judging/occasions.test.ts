// What rows amount to: exact sums, and days instead of rows.
import {
  addingRows,
  amountOf,
  amountsWithin,
  countedOccasions,
  exactSum,
  occasionsOf,
} from "../../../../src/domain/judging/occasions";
import { aCommitment, anActivity, booked, day } from "../../../helpers/make";

const rows = (...amounts: readonly number[]) =>
  amounts.map((amount, at) => anActivity(`2022-01-0${at + 1}`, { amount }));

test.each([
  [[], 0],
  [[0.7, 0.1, 0.2], 1],
  [[7.24, 2.75], 9.99],
  [[1, 2, 3], 6],
  [[9_007_199_254_740_991], 9_007_199_254_740_991],
])("%j is %d", (amounts, sum) => {
  expect(amountOf(rows(...amounts))).toBe(sum);
});

test("a sum keeps two decimals and no more", () => {
  expect([exactSum(0.1 + 0.2), exactSum(2.2 + 1.1), exactSum(-0.1 - 0.2)]).toEqual([0.3, 3.3, -0.3]);
});

test("amounts within periods are exact too", () => {
  const january = { from: day("2022-01-01"), to: day("2022-01-02") };
  const later = { from: day("2022-01-03"), to: day("2022-01-03") };
  expect(amountsWithin(rows(0.1, 0.2, 0.7), [january, later])).toEqual([0.3, 0.7]);
});

describe("with days counted", () => {
  const days = aCommitment({ counts: "Dagar" });
  const counted = [anActivity("2022-01-01", { amount: 5 }), anActivity("2022-01-01"), anActivity("2022-01-03")];
  const planned = [
    booked("2022-01-03"),
    booked("2022-02-01"),
    booked("2022-02-01", { amount: 3 }),
    booked("2022-02-02"),
  ];

  test("the rows of a day are one, and a day that is held can't be booked", () => {
    expect(occasionsOf(days, { counted, booked: planned })).toEqual({
      counted: [
        { date: "2022-01-01", amount: 1 },
        { date: "2022-01-03", amount: 1 },
      ],
      booked: [
        { date: "2022-02-01", amount: 1 },
        { date: "2022-02-02", amount: 1 },
      ],
    });
  });

  test("the first row of a day adds 1 and the others 0, at each place where each has the number to itself", () => {
    const at = (date: string, place: string) => anActivity(date, { place, amount: 4 });
    const rows = {
      counted: [at("2022-01-01", "Norr"), at("2022-01-01", "Syd"), at("2022-01-01", "norr"), at("2022-01-02", "Syd")],
      booked: [],
      cancelled: [],
      nearMisses: [],
      unresolved: [],
    };
    const amounts = (places?: []) =>
      addingRows({ commitment: days, rows, ...(places && { places }) }).map(({ amount }) => amount);
    expect(amounts()).toEqual([1, 0, 0, 1]);
    expect(amounts([])).toEqual([1, 1, 0, 1]);
    expect(addingRows({ commitment: aCommitment(), rows })).toBe(rows.counted);
  });

  test.each(["Antal", null] as const)("with %s they are the rows themselves", (counts) => {
    const all = { counted, booked: planned };
    expect(occasionsOf({ counts }, all)).toEqual(all);
    const judgement = {
      commitment: aCommitment({ counts }),
      rows: { ...all, cancelled: [], nearMisses: [], unresolved: [] },
    };
    expect(countedOccasions(judgement)).toBe(counted);
  });
});
