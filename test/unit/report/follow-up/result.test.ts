import { promisesOf, reportModel } from "../../../../src/domain/follow-up/model";
import { wordingIn } from "../../../../src/report/blocks/wording";
import { resultText } from "../../../../src/report/follow-up/result";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../helpers/make";

const quarterly = aCommitment({ kind: "Varje", target: 1, interval: "kvartal" });

function told(days: readonly string[]): string {
  const book = aBook({ commitments: [quarterly], activities: days.map((date) => anActivity(date)) });
  const [promise] = promisesOf(reportModel(book, day("2023-01-31")));
  return promise ? resultText(promise, wordingIn("sv")).replaceAll("\u00a0", " ") : "";
}

test("quarters that lack something are named, but not where all of them do", () => {
  expect(told(["2022-02-01", "2022-05-01", "2022-11-01"])).toContain("Det höll vi i 3 av 4 kvartal, men inte i ");
  expect(told([])).toMatch(/Det höll vi inte i någon av 4 kvartal\.$/);
});
