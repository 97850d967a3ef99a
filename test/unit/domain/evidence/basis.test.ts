// What a report rests on: the same as long as nothing it says has changed.
import { promisesAsOf, reportBasis } from "../../../../src/domain/evidence/basis";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anAction, day, every } from "../../../helpers/make";

const END = day("2023-01-31");

describe("what the checksum is taken of", () => {
  const commitments = [aCommitment({ id: "2" }), aCommitment({ id: "1", activityTypes: ["Möte"] })];
  const activities = every(40, "2022-01-10", "2022-10-10");
  const book = aBook({ commitments, activities, actions: [anAction({ commitment: "2" })] });
  const basis = (told: Partial<typeof book>) => reportBasis(END, promisesAsOf({ ...book, ...told }, END));
  const [first, ...others] = activities;
  if (!first) throw new Error("no rows");

  test("a line per promise, row and action, in the order of their IDs", () => {
    const lines = basis({}).trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 2 + activities.length + 1);
    expect(lines[0]).toBe("2023-01-31");
    expect(lines[1]?.startsWith("1\t1\tmissed:0/2\t")).toBe(true);
    expect(lines[3]?.startsWith(`2\t${first.id}\tcounted\t`)).toBe(true);
  });

  test("the same whatever the rows' order in their tabs", () => {
    const turned = { activities: activities.toReversed(), commitments: commitments.toReversed() };
    expect(basis(turned)).toBe(basis({}));
  });

  test.each([
    ["a row's amount changes", { activities: [{ ...first, amount: 2 }, ...others] }],
    ["a row goes", { activities: others }],
    ["a place changes", { activities: [{ ...first, place: "Byn" }, ...others] }],
    ["an action is closed", { actions: [anAction({ commitment: "2", state: "Klar" as const })] }],
    ["a target changes", { commitments: [aCommitment({ id: "2", target: 1 }), ...commitments.slice(1)] }],
  ])("another when %s", (_name, told) => {
    expect(basis(told)).not.toBe(basis({}));
  });

  test("the same when only a note or a text that isn't judged changes", () => {
    expect(basis({ activities: [{ ...first, note: "Ny anteckning" }, ...others] })).toBe(basis({}));
  });
});
