// Since the last follow-up: which one that is, and what has changed per promise.
import type { FollowUp } from "../../../../src/domain/book/follow-ups";
import { sinceLast } from "../../../../src/domain/follow-up/since-last";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, day } from "../../../helpers/make";

const followUp = (asOf: string, date = asOf, id = `U-${asOf}`): FollowUp => ({
  id,
  date: day(date),
  type: "Löpande",
  asOf: day(asOf),
  receivers: [],
  document: "",
  checksum: "",
  createdBy: "",
});

const book = aBook({
  commitments: [aCommitment({ id: "1", target: 3 }), aCommitment({ id: "2", activityTypes: ["Möte"] })],
  activities: [
    anActivity("2022-02-01"),
    anActivity("2022-08-01", { amount: 2 }),
    anActivity("2022-03-01", { type: "Möte" }),
  ],
  actions: [anAction({ commitment: "2", state: "Klar", done: day("2022-07-07") })],
});

const since = (asOf: string, followUps: readonly FollowUp[]) =>
  sinceLast({ ...book, followUps }, day(asOf), judgeBook(book, day(asOf)));

test("the first follow-up has nothing to compare with, and one of the same day or later is no predecessor", () => {
  expect(since("2022-09-01", [])).toBeNull();
  expect(since("2022-09-01", [followUp("2022-09-01"), followUp("2022-12-31")])).toBeNull();
});

test("the latest as-of date counts, of two the one made last", () => {
  const followUps = [
    followUp("2022-06-30"),
    followUp("2022-03-31", "2022-08-01"),
    followUp("2022-06-30", "2022-07-05", "U-B"),
  ];
  expect(since("2022-09-01", followUps)?.followUp.id).toBe("U-B");
});

test("per promise: both days' judgements, what was added, which actions were closed", () => {
  const changes = since("2022-09-01", [followUp("2022-06-30")])?.changes ?? [];
  expect(changes.map(({ before, now, added, closed }) => [before.counted, now.counted, added, closed])).toEqual([
    [1, 3, 2, 0],
    [1, 1, 0, 1],
  ]);
  expect(changes[0]?.now.status).toBe("fulfilled");
});
