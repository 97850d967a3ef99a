// What Google refuses in protected cells and in a table's typed columns.
import { CLOSED, TYPED } from "../../../../../src/local/runtime/model/guards";
import { emptyBook, errorOf, world } from "../../../../helpers/local/script-world";

const CELLS = { row: 2, column: 1, lastRow: 3, lastColumn: 2 };

function book(guard: "protection" | "table") {
  const made = emptyBook();
  const [sheet] = made.sheets;
  if (guard === "table") sheet?.typedColumns.push(CELLS);
  else sheet?.protections.push({ description: "", warningOnly: false, cells: CELLS, isOwnersOnly: true });
  return made;
}

/** What the line throws for somebody who doesn't own the sheet. */
function errorFor(line: string, guard: "protection" | "table"): string | null {
  const source = `function probe() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1"); return ${line}; }`;
  return world(source, { book: book(guard), access: "editor" }).run("probe", []).error;
}

test.each([
  [`sheet.getRange("A3").setValue(1)`, CLOSED],
  [`sheet.getRange("B2:C2").setValues([[1, 2]])`, CLOSED],
  [`sheet.getRange("A3").setNote("hej")`, CLOSED],
  [`sheet.getRangeList(["A9", "A2"]).setNumberFormat("@")`, CLOSED],
  [`sheet.deleteRow(2)`, CLOSED],
  [`sheet.getRange("A4").setValue(1)`, null],
  [`sheet.appendRow([1])`, null],
  [`sheet.getRange("A3").getValue()`, null],
])("in protected cells: %s", (line, error) => expect(errorFor(line, "protection")).toBe(error));

test("the owner may write in them all, and canEdit tells who may", () => {
  expect(errorOf(`sheet.getRange("A3").setValue(1)`, { book: book("protection") })).toBeNull();
  const source = `function probe() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1");
    return ["A1:B9", "A4:B9"].map((cells) => sheet.getRange(cells).canEdit());
  }`;
  const answers = (["owner", "editor"] as const).map(
    (access) => world(source, { book: book("protection"), access }).run("probe", []).value,
  );
  expect(answers).toEqual([
    [true, true],
    [false, true],
  ]);
});

test.each([
  [`sheet.getRange("A3").setNumberFormat("@")`, TYPED],
  [`sheet.getRange("A3").clearDataValidations()`, TYPED],
  [`sheet.getRangeList(["C2", "A2"]).setNumberFormat("@")`, TYPED],
  [`sheet.getRange("A3").setValue(1)`, null],
  [`sheet.getRange("A4").setNumberFormat("@")`, null],
])("in typed columns: %s", (line, error) => expect(errorFor(line, "table")).toBe(error));
