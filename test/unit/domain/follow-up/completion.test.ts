// What rows that lack something could still change.
import type { Activity } from "../../../../src/domain/book/activity";
import { rowsToComplete } from "../../../../src/domain/follow-up/completion";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../helpers/make";

const promise = aCommitment({ target: 3, activityTypes: ["Kontakt"], requiredParties: ["Polis"] });
const counted = (date: string) => anActivity(date, { type: "Kontakt", parties: ["Polis"] });
const lacking = (date: string, amount = 1) => anActivity(date, { type: "Kontakt", parties: [], amount });

function needed(activities: readonly Activity[], asOf = "2023-01-31"): number | null {
  const book = aBook({ commitments: [promise], activities });
  const [judgement] = judgeBook(book, day(asOf));
  if (judgement === undefined) throw new Error("nothing judged");
  return rowsToComplete(judgement, book);
}

test.each([
  [
    "one of three rows is enough",
    [counted("2022-02-01"), counted("2022-03-01"), lacking("2022-04-01"), lacking("2022-05-01"), lacking("2022-06-01")],
    1,
  ],
  ["the largest row alone", [counted("2022-02-01"), lacking("2022-04-01"), lacking("2022-05-01", 2)], 1],
  ["all of them", [counted("2022-02-01"), lacking("2022-04-01"), lacking("2022-05-01")], 2],
  ["too few rows", [counted("2022-02-01"), lacking("2022-04-01")], null],
  ["nothing lacking", [counted("2022-02-01")], null],
  [
    "fulfilled already",
    [counted("2022-02-01"), counted("2022-03-01"), counted("2022-03-02"), lacking("2022-04-01")],
    null,
  ],
] as const)("%s", (_name, activities, expected) => {
  expect(needed([...activities])).toBe(expected);
});

test("while the period runs it is not asked: there is time for more", () => {
  expect(needed([counted("2022-02-01"), counted("2022-03-01"), lacking("2022-04-01")], "2022-06-30")).toBeNull();
});
