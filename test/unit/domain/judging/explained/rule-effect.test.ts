import { ruleEffect } from "../../../../../src/domain/judging/explained/rule-effect";
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
