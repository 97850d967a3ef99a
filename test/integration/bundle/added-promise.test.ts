// Nytt löfte in the built add-on: where the promise's row comes to stand, and what stands around it afterwards.
import type { AddedPromise } from "../../../src/contract/server-api";
import { onBundle } from "../../helpers/bundle/on-bundle";
import { aCommitment } from "../../helpers/make";

const { id: _id, period: _period, assessment: _assessment, analysis: _analysis, ...rule } = aCommitment();

test("a promise stands last in its area, and the rows after it are what they were", async () => {
  const book = await onBundle("2022-06-30");
  const before = book.records("Löften");
  const focus = String(before[0]?.["Inriktning"]);
  const own = before.filter((row) => row["Inriktning"] === focus).length;
  const promise = { ...rule, text: "Vi går två vandringar.", focus, from: null, to: null, activityTypes: ["Vandring"] };
  const { id } = book.value<AddedPromise>("addPromise", { promise, by: "Samordnare" });
  const after = book.records("Löften");
  expect(after.map((row) => row["Löfte-ID"])).toEqual([
    ...before.slice(0, own).map((row) => row["Löfte-ID"]),
    id,
    ...before.slice(own).map((row) => row["Löfte-ID"]),
  ]);
  expect(after.filter((row) => row["Löfte-ID"] !== id)).toEqual(before);
  expect(book.sidebar().book.commitments.map((one) => one.id)).toEqual(after.map((row) => row["Löfte-ID"]));
});
