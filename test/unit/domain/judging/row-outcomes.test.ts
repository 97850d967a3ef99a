import { amountsWithin } from "../../../../src/domain/judging/occasions";
import { isRelated, outcomeOf, sortRows } from "../../../../src/domain/judging/row-outcomes";
import { aCommitment, anActivity, booked, day, SETTINGS } from "../../../helpers/make";

const AS_OF = "2022-06-30";
const strict = aCommitment({
  placeTypes: ["Skola", "Företag"],
  requiredParties: ["Polis", "Kommun"],
  audiences: ["Ungdomar", "Vuxna"],
  requirement: "Reglerna är följda",
});
const complete = {
  placeType: "Skola",
  parties: ["Polis", "Kommun"],
  audiences: ["Ungdomar"],
  requirementMet: "Ja",
} as const;

describe("a row belongs to a promise", () => {
  test.each([
    ["by its type, when nothing is ticked", { type: "Kontakt" }, true],
    ["not by another type", { type: "Möte" }, false],
    ["by a tick, whatever the type", { type: "Möte", commitments: ["1.1"] }, true],
    ["not by its type, when something else is ticked", { type: "Kontakt", commitments: ["2.1"] }, false],
  ])("%s", (_why, told, expected) => {
    expect(isRelated(aCommitment(), anActivity("2022-01-05", told))).toBe(expected);
  });
});

describe("the first matching case decides", () => {
  test.each([
    ["counts", anActivity("2022-05-01", complete), { outcome: "counted" }],
    ["called off, even outside the period", anActivity("2021-05-01", { state: "Inställd" }), { outcome: "cancelled" }],
    ["held after the as-of date isn't known yet", anActivity("2022-07-01", complete), { outcome: "future" }],
    ["held on the as-of date is known", anActivity(AS_OF, complete), { outcome: "counted" }],
    [
      "outside the period is the only reason, whatever else is wrong",
      anActivity("2021-12-31", { placeType: "Torg" }),
      { outcome: "nearMiss", reasons: ["outsidePeriod"] },
    ],
    ["booked outside the period", booked("2023-01-01"), { outcome: "nearMiss", reasons: ["outsidePeriod"] }],
    [
      "booked for a day that has passed",
      booked("2022-06-29", { placeType: "Torg" }),
      { outcome: "unresolved", reasons: ["plannedPast"] },
    ],
    ["booked for the as-of date", booked(AS_OF), { outcome: "booked" }],
    ["booked, with fields still to fill in", booked("2022-08-01"), { outcome: "booked" }],
    [
      "booked in the wrong place",
      booked("2022-08-01", { placeType: "Torg" }),
      { outcome: "nearMiss", reasons: ["placeType"] },
    ],
    [
      "every broken condition is named, and an empty field can't save it",
      anActivity("2022-05-01", { placeType: "Torg", parties: ["Polis"], audiences: ["Äldre"] }),
      { outcome: "nearMiss", reasons: ["placeType", "party", "audience"] },
    ],
    [
      "a requirement said not to be met",
      anActivity("2022-05-01", { ...complete, requirementMet: "Nej" }),
      { outcome: "nearMiss", reasons: ["requirement"] },
    ],
    [
      "every empty field is named",
      anActivity("2022-05-01"),
      {
        outcome: "unresolved",
        reasons: ["placeTypeMissing", "partiesMissing", "audienceMissing", "requirementMissing"],
      },
    ],
    [
      "a party counts as the one it belongs to",
      anActivity("2022-05-01", { ...complete, parties: ["Polis", "Socialtjänst"] }),
      { outcome: "counted" },
    ],
    [
      "but not the other way round",
      anActivity("2022-05-01", { ...complete, parties: ["Kommun"] }),
      { outcome: "nearMiss", reasons: ["party"] },
    ],
  ])("%s", (_why, activity, expected) => {
    expect(outcomeOf(strict, activity, SETTINGS, day(AS_OF))).toEqual(expected);
  });

  test.each([
    ["counts when nobody is named", [], { outcome: "counted" }],
    ["counts when one of the promise's own did it", ["polis"], { outcome: "counted" }],
    ["counts when a part of one did it", ["Trafikpolis"], { outcome: "counted" }],
    ["counts when one of its own did it together with others", ["Hundfirman", "Polis"], { outcome: "counted" }],
    ["doesn't count when somebody else did it", ["Hundfirman"], { outcome: "nearMiss", reasons: ["performer"] }],
    ["doesn't count when only the whole did it", ["Myndigheten"], { outcome: "nearMiss", reasons: ["performer"] }],
  ] as const)("of a promise that counts its own parties' doing, a row %s", (_why, performers, expected) => {
    const settings = { memberOf: { Trafikpolis: "Polis", Polis: "Myndigheten" } };
    const row = anActivity("2022-05-01", { performers });
    const own = aCommitment({ performedBy: ["Polis"] });
    expect(outcomeOf(own, row, settings, day(AS_OF))).toEqual(expected);
    expect(outcomeOf(aCommitment(), row, settings, day(AS_OF))).toEqual({ outcome: "counted" });
  });

  test("membership goes one level only", () => {
    const settings = { memberOf: { Fältgrupp: "Socialtjänst", Socialtjänst: "Kommun" } };
    const activity = anActivity("2022-05-01", { ...complete, parties: ["Polis", "Fältgrupp"] });
    expect(outcomeOf(strict, activity, settings, day(AS_OF))).toEqual({ outcome: "nearMiss", reasons: ["party"] });
  });

  test("a promise without conditions asks for no fields", () => {
    expect(outcomeOf(aCommitment(), anActivity("2022-05-01"), SETTINGS, day(AS_OF))).toEqual({ outcome: "counted" });
  });
});

test("rows come by date and then ID, whatever their order in the tab", () => {
  const rows = [
    anActivity("2022-03-02", { id: "B" }),
    anActivity("2022-03-02", { id: "A" }),
    anActivity("2022-01-02", { id: "C" }),
  ];
  const sorted = sortRows(aCommitment(), rows, SETTINGS, day(AS_OF));
  expect(sorted.counted.map((row) => row.id)).toEqual(["C", "A", "B"]);
});

test("amounts fall into the period they are dated in, and outside them into none", () => {
  const rows = ["2022-01-01", "2022-02-10", "2022-02-20", "2022-04-01"].map((date) => anActivity(date, { amount: 2 }));
  const months = [
    { from: day("2022-02-01"), to: day("2022-02-28") },
    { from: day("2022-03-01"), to: day("2022-03-31") },
    { from: day("2022-04-01"), to: day("2022-04-30") },
  ];
  expect(amountsWithin(rows, months)).toEqual([4, 0, 2]);
});
