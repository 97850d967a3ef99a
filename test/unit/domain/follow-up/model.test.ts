// The report model: every promise in its place, what each figure rests on, and nothing from after the day.

import { promisesOf, promisesWithoutReason, reportModel } from "../../../../src/domain/follow-up/model";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, day } from "../../../helpers/make";

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

test("a month that is lost asks for its reason while the period runs", () => {
  const commitments = [aCommitment({ kind: "Varje", target: 1, interval: "månad" })];
  const asking = (...months: string[]) =>
    promisesWithoutReason(
      reportModel(
        aBook({ commitments, activities: months.map((month) => anActivity(`2022-${month}-05`)) }),
        day("2022-04-10"),
      ),
    ).length;
  expect(asking("01", "02", "03", "04")).toBe(0);
  expect(asking("01", "03", "04")).toBe(1);
});
