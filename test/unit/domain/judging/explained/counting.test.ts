// What the report prints of each figure, so that anyone can count again.

import { countingOf } from "../../../../../src/domain/judging/explained/counting";
import { judgeBook } from "../../../../../src/domain/judging/judge";
import { aBook } from "../../../../helpers/a-book";
import { aCommitment, anAction, anActivity, day } from "../../../../helpers/make";

describe("how it was counted", () => {
  const countingFor = (
    commitment: ReturnType<typeof aCommitment>,
    asOf: string,
    activities = [anActivity("2022-05-05")],
    actions: ReturnType<typeof anAction>[] = [],
  ) => {
    const book = aBook({ commitments: [commitment], activities, actions });
    return judgeBook(book, day(asOf)).map((judgement) => countingOf(judgement, book))[0];
  };

  test("an average tells W, N and what counting whole weeks would have given", () => {
    const counting = countingFor(aCommitment({ kind: "Snitt", target: 3, interval: "vecka" }), "2023-01-31");
    if (counting?.kind !== "average") throw new Error("not an average");
    expect(counting.detail.weight).toBeCloseTo(365 / 7, 9);
    expect(counting.detail).toMatchObject({ target: 157, targetByCountingUnits: 156 });
  });

  test("each unit of Varje is kept, lost, running, ahead or doesn't ask", () => {
    const commitment = aCommitment({
      kind: "Varje",
      target: 1,
      interval: "kvartal",
      period: { from: day("2022-03-15"), to: day("2022-12-31") },
    });
    const counting = countingFor(commitment, "2022-08-15", [anActivity("2022-05-05")]);
    if (counting?.kind !== "every") throw new Error("not by unit");
    expect(counting.units.map(({ state }) => state)).toEqual(["skipped", "kept", "running", "ahead"]);
    const later = countingFor(commitment, "2022-11-15", [anActivity("2022-05-05")]);
    if (later?.kind !== "every") throw new Error("not by unit");
    expect(later.units.map(({ state }) => state)).toEqual(["skipped", "kept", "lost", "running"]);
  });

  test.each([
    ["a counted row", [anActivity("2022-05-05", { id: "A1" })], [], { on: "2022-05-05", by: "row", row: "A1" }],
    [
      "a row held too late",
      [anActivity("2023-01-10", { id: "A2" })],
      [],
      { on: "2023-01-10", by: "lateRow", row: "A2" },
    ],
    [
      "the last action closed",
      [],
      [anAction({ state: "Klar", done: day("2022-04-04") })],
      { on: "2022-04-04", by: "actions", row: "" },
    ],
    ["nothing", [], [anAction()], null],
  ])("a milestone is reached by %s", (_name, activities, actions, reached) => {
    const counting = countingFor(aCommitment({ kind: "Milstolpe", target: null }), "2023-01-31", activities, actions);
    expect(counting).toMatchObject({ kind: "milestone", reached });
  });

  test("a rule without its number can't be counted", () => {
    expect(countingFor(aCommitment({ target: null }), "2023-01-31")).toEqual({ kind: "incomplete" });
  });
});
