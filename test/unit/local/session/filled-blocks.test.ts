import { readFileSync } from "node:fs";
import { sessionWorld, viewCell } from "../../../helpers/local/session-world";
import { withMerges, withPivot } from "../../../helpers/local/sheet-edges";

test("what is typed where another cell covers it is refused with the cell to write in, and nothing changes", async () => {
  const { file, open } = sessionWorld();
  withMerges(file, ["B3:C4", "E1:F1"]);
  const session = await open();
  const before = readFileSync(file);
  const edit = (row: number, column: number, input: string) =>
    session.edit("Aktiviteter", [
      { row: 5, column: 8, input: "ändrat" },
      { row, column, input },
    ]);
  expect(edit(3, 2, "x")).toMatchObject({
    refused: "filledBlock",
    error: "C4 är sammanfogad med B3. Det du skrev sparades inte. Skriv i B3 i stället.",
  });
  expect(edit(0, 5, "x").error).toContain("F1 är sammanfogad med E1.");
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(edit(3, 2, "").error).toBeNull();
  expect(edit(2, 1, "2022-03-01").error).toBeNull();
  expect(viewCell(session, "Aktiviteter", 2, 1)?.text).toBe("2022-03-01");
});

test("rows are not sorted across merged cells, but below a merged header they are", async () => {
  const { file, open } = sessionWorld();
  withMerges(file, ["E1:F1", "B3:C3"]);
  const session = await open();
  expect(session.sort("Aktiviteter", 0, true)).toMatchObject({
    refused: "filledBlock",
    error: expect.stringContaining("Cellerna B3:C3 är sammanfogade"),
  });
  withMerges(file, ["E1:F1"]);
  session.close();
  expect((await open()).sort("Aktiviteter", 0, true).error).toBeNull();
});

test("what is typed in a pivot table is refused, wherever inserted rows have moved it", async () => {
  const { file, open } = sessionWorld();
  withPivot(file, "H3:I4");
  const session = await open();
  const edit = (row: number, input: string) => session.edit("Aktiviteter", [{ row, column: 8, input }]);
  expect(edit(3, "")).toMatchObject({
    refused: "filledBlock",
    error: "I4 hör till en pivottabell, som skriver över det som står där. Inget ändrades. Skriv utanför den.",
  });
  expect(session.sort("Aktiviteter", 0, true).error).toContain("Cellerna H3:I4 är");
  expect(edit(4, "utanför").error).toBeNull();
  expect(session.insertRows("Aktiviteter", 1, 2).error).toBeNull();
  expect(edit(3, "utanför").error).toBeNull();
  expect(edit(5, "i den").error).toContain("I6 hör till en pivottabell");
});
