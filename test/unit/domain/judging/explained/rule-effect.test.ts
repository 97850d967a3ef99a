import { changeEffect, ruleEffect } from "../../../../../src/domain/judging/explained/rule-effect";
import { aBook } from "../../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../../helpers/make";

const {
  id: _id,
  period: _period,
  interpretation: _in,
  agreed: _ag,
  assessment: _as,
  analysis: _an,
  ...said
} = aCommitment();
const rule = { ...said, from: null, to: null, activityTypes: ["Vandring"], requiredParties: ["Polis"] };

test("what would count is told apart from what lacks a field, and other activities are none of it", () => {
  const activities = [
    anActivity("2022-03-01", { type: "Vandring", parties: ["Polis"] }),
    anActivity("2022-03-02", { type: "Vandring", parties: [] }),
    anActivity("2022-03-03", { type: "Vandring", parties: ["Kommun"] }),
    anActivity("2022-03-04", { type: "Annat", parties: ["Polis"] }),
  ];
  expect(ruleEffect(rule, aBook({ activities }), day("2022-06-30"))).toEqual({
    related: 3,
    counted: 1,
    unresolved: new Map([["partiesMissing", 1]]),
  });
});

test("an empty log says nothing", () => {
  expect(ruleEffect(rule, aBook(), day("2022-06-30"))).toBeNull();
});

test("rows that tick the promise are its own, whatever their type", () => {
  const activities = [anActivity("2022-03-01", { type: "Annat", parties: ["Polis"], commitments: ["1"] })];
  expect(ruleEffect(rule, aBook({ activities }), day("2022-06-30"), "1")).toMatchObject({ related: 1, counted: 1 });
  expect(ruleEffect(rule, aBook({ activities }), day("2022-06-30"))).toBeNull();
});

describe("a change of the rule", () => {
  const log = aBook({
    activities: [
      anActivity("2022-03-01", { type: "Vandring", parties: ["Polis"] }),
      anActivity("2022-03-02", { type: "Vandring", parties: [] }),
      anActivity("2022-03-03", { type: "Rond", parties: ["Polis"] }),
      anActivity("2022-03-04", { type: "Vandring", parties: ["Polis"], commitments: ["1"] }),
      anActivity("2022-03-05", { type: "Vandring", parties: ["Polis"], commitments: ["2"] }),
    ],
  });
  const changed = (change: Partial<typeof rule>) =>
    changeEffect([rule, { ...rule, ...change }], log, day("2022-06-30"), "1");

  test("to another word leaves the rows that were logged by the old one", () => {
    expect(changed({ activityTypes: ["Rond"] })).toEqual({
      before: 2,
      after: 2,
      left: [{ type: "Vandring", rows: 2 }],
    });
    expect(changed({ activityTypes: [] })).toEqual({ before: 2, after: 1, left: [{ type: "Vandring", rows: 2 }] });
  });

  test("of a condition leaves none, but fewer or more count", () => {
    expect(changed({ requiredParties: ["Polis", "Kommun"] })).toEqual({ before: 2, after: 0, left: [] });
    expect(changed({ requiredParties: [] })).toEqual({ before: 2, after: 3, left: [] });
  });

  test("that moves no row says nothing", () => {
    expect(changed({ target: 9 })).toBeNull();
    expect(changed({ activityTypes: ["Vandring", "Samtal"] })).toBeNull();
  });
});
