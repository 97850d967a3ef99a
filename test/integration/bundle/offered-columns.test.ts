// The columns that only some workbooks need, in the built add-on: offered, added where somebody wants them, and read.
import type { WorkbookCheck } from "../../../src/contract/server-api";
import { onBundle } from "../../helpers/bundle/on-bundle";

test("a column that is added stands last with its note and its choices, and is read from then on", async () => {
  const book = await onBundle("2022-06-30");
  const { findings, mends, offers } = book.value<WorkbookCheck>("checkWorkbook");
  expect(findings.every(({ kind }) => kind === "heldInFuture")).toBe(true);
  expect(mends).toEqual([]);
  const wanted = offers.filter(({ header }) => header === "Räknas");
  const after = book.value<WorkbookCheck>("mendWorkbook", { mends: wanted.map(({ id }) => id) });
  expect(after.mended).toBe(1);
  expect(after.offers.map(({ header }) => header)).not.toContain("Räknas");
  const [headers = []] = book.rows("Löften");
  expect(headers[headers.length - 1]).toBe("Räknas");
  const at = headers.length - 1;
  const view = book.session.view("Löften");
  expect(view.cells.find(({ row, column }) => row === 0 && column === at)?.note).toContain("Dagar: alla rader");
  book.session.edit("Löften", [{ row: 4, column: at, input: "dagar" }]);
  expect(book.sidebar().book.commitments.map(({ counts }) => counts)).toContain("Dagar");
});
