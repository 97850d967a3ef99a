// Which changes of a promise a reader is told of: those after its period had begun, one for each field and day.
import type { RuleEdit } from "../../../../src/domain/book/rule-edit";
import { ruleEditsOf } from "../../../../src/domain/follow-up/rule-edits";
import { aCommitment, day } from "../../../helpers/make";

const promise = aCommitment({ id: "2.1" });
const edit = (on: string, before: string, after: string, told: Partial<RuleEdit> = {}): RuleEdit => ({
  commitment: "2.1",
  field: "target",
  day: day(on),
  before,
  after,
  ...told,
});
const told = (edits: readonly RuleEdit[], asOf = "2023-01-31") =>
  ruleEditsOf(promise, edits, day(asOf)).map((one) => `${one.day} ${one.before}→${one.after}`);

test.each<[what: string, edits: readonly RuleEdit[], expected: readonly string[]]>([
  ["a change in the year", [edit("2022-05-03", "3", "2")], ["2022-05-03 3→2"]],
  ["and after it, when the result is known", [edit("2023-01-20", "3", "2")], ["2023-01-20 3→2"]],
  ["one before the period", [edit("2021-12-20", "3", "2")], []],
  ["one after the as-of date", [edit("2023-02-01", "3", "2")], []],
  ["an empty cell filled in", [edit("2022-01-10", "", "3")], []],
  [
    "a cell emptied and filled in another day",
    [edit("2022-05-03", "3", ""), edit("2022-05-04", "", "2")],
    ["2022-05-03 3→", "2022-05-04 3→2"],
  ],
  ["a slip put right at once", [edit("2022-05-03", "3", "33"), edit("2022-05-03", "33", "3")], []],
  ["two steps of one day", [edit("2022-05-03", "3", "4"), edit("2022-05-03", "4", "2")], ["2022-05-03 3→2"]],
  ["another promise's", [edit("2022-05-03", "3", "2", { commitment: "2.2" })], []],
  [
    "by day, not as they were logged",
    [edit("2022-06-01", "2", "1"), edit("2022-05-03", "2022-11-30", "2022-12-31", { field: "to" })],
    ["2022-05-03 2022-11-30→2022-12-31", "2022-06-01 2→1"],
  ],
])("%s", (_, edits, expected) => {
  expect(told(edits)).toEqual(expected);
});

test("what is changed later isn't known on an earlier day", () => {
  expect(told([edit("2022-05-03", "3", "2")], "2022-05-02")).toEqual([]);
});
