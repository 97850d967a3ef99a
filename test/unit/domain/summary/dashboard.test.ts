import { judgeBook } from "../../../../src/domain/judging/judge";
import { dashboardOf, MOST_SHARE_BARS } from "../../../../src/domain/summary/dashboard";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, booked, day, every } from "../../../helpers/make";

const TODAY = day("2022-06-30");

function dashboard(told: Parameters<typeof aBook>[0], asOf = TODAY) {
  const book = aBook(told);
  return dashboardOf(book, judgeBook(book, asOf), asOf);
}

const lists = { activityTypes: [], placeTypes: [], audiences: [], channels: [] };

test("an empty workbook has nothing to draw and nothing to decide", () =>
  expect(dashboard({})).toEqual({
    shares: [],
    isPartOfShares: false,
    pace: null,
    openActions: [],
    freshness: [],
    decisions: { notAgreed: [], incomplete: [], unresolvedRows: 0 },
  }));

test("a bar is never longer than its target, and a promise without a number has none", () => {
  const commitments = [
    aCommitment({ id: "1.1", target: 2 }),
    aCommitment({ id: "1.2", kind: "Löpande", target: null }),
    aCommitment({ id: "1.3", target: 8 }),
  ];
  const { shares, isPartOfShares } = dashboard({ commitments, activities: every(30, "2022-01-10", "2022-06-01") });
  expect(shares.map(({ commitment, share }) => [commitment.id, share])).toEqual([
    ["1.1", 1],
    ["1.3", 5 / 8],
  ]);
  expect(isPartOfShares).toBe(false);
});

test("of more promises than bars can be read, those with most left are shown, in the promise's order", () => {
  const commitments = Array.from({ length: 400 }, (_, index) =>
    aCommitment({ id: `L${index}`, target: index < 390 ? 1 : 10 }),
  );
  const { shares, isPartOfShares } = dashboard({ commitments, activities: [anActivity("2022-02-01")] });
  expect(shares).toHaveLength(MOST_SHARE_BARS);
  expect(shares.slice(-10).map(({ share }) => share)).toEqual(Array(10).fill(0.1));
  expect(shares.map(({ commitment }) => commitment.id).slice(0, 2)).toEqual(["L0", "L1"]);
  expect(isPartOfShares).toBe(true);
});

test("the year is drawn for the first average that has counted anything", () => {
  const average = { kind: "Snitt", interval: "vecka", target: 3 } as const;
  const commitments = [
    aCommitment({ id: "1.1" }),
    aCommitment({ id: "2.1", ...average, activityTypes: ["Ingenting"] }),
    aCommitment({ id: "2.2", ...average }),
    aCommitment({ id: "2.3", ...average }),
  ];
  const { pace } = dashboard({ commitments, activities: [anActivity("2022-02-01")] });
  expect(pace?.commitment.id).toBe("2.2");
  expect(pace?.chart).toMatchObject({ interval: "vecka", target: 3 });
  expect(pace?.chart.bars).toHaveLength(53);
  expect(dashboard({ commitments }).pace).toBeNull();
});

test("a party is as fresh as its latest held row, its own or that of a party in it", () => {
  const { freshness } = dashboard({
    commitments: [aCommitment({ requiredParties: ["Polis", "Räddningstjänst"] })],
    lists: { ...lists, parties: ["Polis", "Skola", "Kommun", "Förening"] },
    activities: [
      anActivity("2022-05-01", { parties: ["Kommun", "Polis"] }),
      anActivity("2022-06-12", { parties: ["Skola"] }),
      anActivity("2022-07-01", { parties: ["Polis"] }),
      booked("2022-06-20", { parties: ["Polis"] }),
    ],
  });
  expect(freshness).toEqual([
    { party: "Polis", latest: day("2022-05-01") },
    { party: "Kommun", latest: day("2022-06-12") },
    { party: "Räddningstjänst", latest: null },
  ]);
});

test("what is to be decided: interpretations, missing numbers, and unclear rows counted once each", () => {
  const commitments = [
    aCommitment({ id: "1.1", agreed: day("2022-01-15"), placeTypes: ["Skola"] }),
    aCommitment({ id: "1.2", placeTypes: ["Skola"] }),
    aCommitment({ id: "1.3", target: null, agreed: day("2022-01-15") }),
    aCommitment({ id: "1.4", kind: "Varje", interval: null, target: 1, agreed: day("2022-01-15") }),
  ];
  const settings = someSettings();
  const { decisions } = dashboard({
    settings,
    commitments,
    activities: [anActivity("2022-03-01"), anActivity("2022-03-02")],
  });
  expect(decisions.notAgreed.map(({ id }) => id)).toEqual(["1.2"]);
  expect(decisions.incomplete.map(({ id }) => id)).toEqual(["1.3", "1.4"]);
  expect(decisions.unresolvedRows).toBe(2);
});
