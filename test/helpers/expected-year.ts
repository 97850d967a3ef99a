// The answers for the example's year, worked out independently of the product, on six days.
import { readFileSync } from "node:fs";

export const EXPECTED_DAYS = ["2022-01-05", "2022-02-14", "2022-06-30", "2022-10-15", "2022-12-20", "2023-01-31"];

/** The summer without a meeting, which the answers' files leave out. */
const LOST = { id: "1.1", from: "2022-09-01", lost: ["2022-07-01"] };

/** What `status --json` is to say of the promises; an answer is an object by the names of its fields. */
export function expectedOn(asOf: string, folder = "test/fixtures/pajala-2022"): object[] {
  const answers = JSON.parse(readFileSync(`${folder}/${asOf}.json`, "utf8")) as { readonly id: string }[];
  const { id, from, lost } = LOST;
  return answers.map((answer) => (answer.id === id && asOf >= from ? { ...answer, lost } : answer));
}
