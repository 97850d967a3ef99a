// The report model: every promise in its place, what each figure rests on, and nothing from after the day.

import { promisesAsOf, reportBasis } from "../../../../src/domain/evidence/basis";
import { promisesOf, promisesWithoutReason, reportModel } from "../../../../src/domain/follow-up/model";
import { countByMonth } from "../../../../src/domain/judging/explained/counting";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, day, every } from "../../../helpers/make";

const END = day("2023-01-31");

test("focus areas come in the order of their promises, the unused ones last", () => {
  const area = (name: string, problem = name) => ({ name, problem, source: "" });
  const model = reportModel(
    aBook({
      focusAreas: [area("Utan löften"), area("B"), area("A", "en bild"), area("A", "en till")],
      commitments: [
        aCommitment({ id: "1", focus: "A" }),
        aCommitment({ id: "2", focus: "" }),
        aCommitment({ id: "3", focus: "B" }),
        aCommitment({ id: "4", focus: "A" }),
      ],
    }),
    END,
  );
  expect(
    model.focuses.map(({ name, promises }) => [name, ...promises.map((row) => row.judgement.commitment.id)]),
  ).toEqual([["A", "1", "4"], ["", "2"], ["B", "3"], ["Utan löften"]]);
  expect(model.focuses[0]?.areas.map(({ problem }) => problem)).toEqual(["en bild", "en till"]);
});

test("a promise that can't be read has its place among the others", () => {
  const unreadable = [{ id: "1.9", focus: "Trygghet", text: "Otydligt", row: 7 }];
  const model = reportModel(aBook({ commitments: [aCommitment()], unreadable }), END);
  expect(model.focuses[0]?.unreadable).toEqual(unreadable);
  expect(model.judged).toBe(1);
});

test("without a period in the settings it spans the promises' own; without promises there is none", () => {
  const settings = someSettings({ period: null });
  const spring = aCommitment({ id: "1", period: { from: day("2022-01-01"), to: day("2022-05-31") } });
  const autumn = aCommitment({ id: "2", period: { from: day("2022-08-01"), to: day("2022-12-15") } });
  expect(reportModel(aBook({ settings, commitments: [autumn, spring] }), END).period).toEqual({
    from: "2022-01-01",
    to: "2022-12-15",
  });
  expect(reportModel(EMPTY_BOOK, END).period).toBeNull();
});

test("what comes after the as-of date isn't known: messages are left out, actions closed later are open", () => {
  const message = { id: "K1", channel: "Webb", sender: "", title: "Nytt", link: "", commitments: [] };
  const model = reportModel(
    aBook({
      commitments: [aCommitment()],
      communications: [
        { ...message, id: "K2", date: day("2022-07-01") },
        { ...message, date: day("2022-03-01") },
      ],
      actions: [
        anAction({ id: "H1", state: "Klar", done: day("2022-07-02"), due: day("2022-05-01") }),
        anAction({ id: "H2", state: "Klar", done: day("2022-05-02") }),
      ],
    }),
    day("2022-06-30"),
  );
  expect(model.communications.map(({ id }) => id)).toEqual(["K1"]);
  expect(promisesOf(model)[0]?.actions.map(({ action, isOpen, isOverdue }) => [action.id, isOpen, isOverdue])).toEqual([
    ["H1", true, true],
    ["H2", false, false],
  ]);
});

test("a row credited to two promises is named with both", () => {
  const shared = anActivity("2022-03-01", { commitments: ["1", "2"] });
  const model = reportModel(
    aBook({ commitments: [aCommitment({ id: "1" }), aCommitment({ id: "2" })], activities: [shared] }),
    END,
  );
  expect(model.sharedRows).toEqual([{ activity: shared, commitments: ["1", "2"] }]);
});

test("a promise that fell short asks for its reason until it has one", () => {
  const commitments = [
    aCommitment({ id: "1" }),
    aCommitment({ id: "2", analysis: "Sjukdom" }),
    aCommitment({ id: "3", kind: "Löpande", target: null }),
  ];
  const model = reportModel(aBook({ commitments }), END);
  expect(promisesWithoutReason(model).map((row) => row.judgement.commitment.id)).toEqual(["1"]);
});

describe("how it was counted", () => {
  const countingFor = (
    commitment: ReturnType<typeof aCommitment>,
    asOf: string,
    activities = [anActivity("2022-05-05")],
    actions: ReturnType<typeof anAction>[] = [],
  ) => promisesOf(reportModel(aBook({ commitments: [commitment], activities, actions }), day(asOf)))[0]?.counting;

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

  test("months run from the first row to the last, empty ones too, by place type", () => {
    const rows = [
      anActivity("2022-11-30", { placeType: "Skola", amount: 2 }),
      anActivity("2023-01-01", { placeType: "Torg" }),
    ];
    expect(countByMonth(rows, ["Skola"])).toEqual([
      { year: 2022, month: 11, amount: 2, byPlaceType: [2] },
      { year: 2022, month: 12, amount: 0, byPlaceType: [0] },
      { year: 2023, month: 1, amount: 1, byPlaceType: [0] },
    ]);
    expect(countByMonth([], ["Skola"])).toEqual([]);
  });
});

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
