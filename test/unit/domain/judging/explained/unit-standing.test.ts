import { unitStanding } from "../../../../../src/domain/judging/explained/unit-standing";
import { judge } from "../../../../../src/domain/judging/judge";
import { aBook } from "../../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../../helpers/make";

const { settings } = aBook();
const activities = [
  anActivity("2022-11-28", { type: "Pass" }),
  anActivity("2022-12-04", { type: "Pass", amount: 2 }),
  anActivity("2022-12-05", { type: "Pass" }),
  anActivity("2022-11-30", { type: "Pass", state: "Inställd" }),
];
const standing = (change: Parameters<typeof aCommitment>[0], on = "2022-12-01") => {
  const commitment = aCommitment({ activityTypes: ["Pass"], target: 2, interval: "vecka", ...change });
  return unitStanding(judge(commitment, activities, [], settings, day("2022-12-31")), day(on));
};
const week = { from: "2022-11-28", to: "2022-12-04" };

test("a promise for every week says what its week has, of what it asks", () => {
  expect(standing({ kind: "Varje" })).toEqual({ unit: week, interval: "vecka", counted: 3, target: 2 });
  expect(standing({ kind: "Varje", counts: "Dagar" })).toMatchObject({ counted: 2 });
  expect(standing({ kind: "Varje", interval: "månad" })).toMatchObject({ counted: 3 });
});

test("an average asks nothing of one week", () => {
  expect(standing({ kind: "Snitt" })).toMatchObject({ counted: 3, target: null });
});

test.each([
  ["a number in the whole period", { kind: "Antal", interval: null }, undefined],
  ["a number at each of several places", { kind: "Varje", spread: "Var och en", places: ["A", "B"] }, undefined],
  ["a day outside the period", { kind: "Varje" }, "2023-01-02"],
] as const)("%s has none", (_name, change, on) => {
  expect(standing(change, on)).toBeNull();
});
