// What a small text can make large, and places that no sheet has. The runs in test/stress/malformed try whole files.
import { LIMITS, type Limit, NotAWorkbook, type Unreadable } from "../../../../src/xlsx/package/limits";
import { newBudget } from "../../../../src/xlsx/read/budget";
import { type FileCell, readRows, readSharedStrings } from "../../../../src/xlsx/read/cells";

const read = (data: string, texts: readonly string[] = []): FileCell[] =>
  [...readRows(data, { tab: "Löften", texts, copy: (formula) => formula, budget: newBudget() })].flatMap(
    ({ cells }) => cells,
  );

const reasonOf = (work: () => unknown): Unreadable | null | "read" => {
  try {
    work();
    return "read";
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.reason;
    throw error;
  }
};
const tooLarge = (limit: Limit) => ({ code: "tooLarge", limit });

test.each([
  ['<row r="1"><c r="XFE1"><v>1</v></c></row>', { code: "cellOutside", tab: "Löften", cell: "XFE1" }],
  ['<row r="1"><c r="AAAA1"/></row>', { code: "cellOutside", tab: "Löften", cell: "AAAA1" }],
  ['<row r="1"><c r="1A"/></row>', { code: "cellOutside", tab: "Löften", cell: "1A" }],
  ['<row r="1"><c r="XFD1"/><c><v>1</v></c></row>', { code: "cellOutside", tab: "Löften", cell: "XFE" }],
  ['<row r="1048577"><c><v>1</v></c></row>', { code: "rowOutside", tab: "Löften", row: "1048577" }],
  ['<row r="-1"/>', { code: "rowOutside", tab: "Löften", row: "-1" }],
  ['<row r="1.5"/>', { code: "rowOutside", tab: "Löften", row: "1.5" }],
  ['<row r="1048576"/><row><c><f>1</f></c></row>', { code: "rowOutside", tab: "Löften", row: "1048577" }],
])("%s is beyond the sheet's edges", (data, reason) => {
  expect(reasonOf(() => read(data))).toEqual(reason);
});

test("a row or cell past the last one with formats alone is left out", () => {
  expect(read('<row r="1"><c r="XFE1" s="1"/></row>')).toEqual([]);
  expect(read('<row r="1048577"><c s="1"/></row><row r="1048580"/>')).toEqual([]);
});

test("the last cell of a sheet is within them", () => {
  expect(read('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')).toMatchObject([{ column: 16_384, value: 7 }]);
});

test("what grows beyond what is read is told by its limit", () => {
  const long = "x".repeat(LIMITS.text);
  const row = (cells: string) => `<row>${cells}</row>`;
  const shared = '<c t="s"><v>0</v></c>';
  expect(reasonOf(() => readSharedStrings(`<sst><si><t>${long}x</t></si></sst>`))).toEqual(tooLarge("text"));
  expect(reasonOf(() => read(row(`<c t="str"><v>${long}x</v></c>`)))).toEqual(tooLarge("text"));
  expect(reasonOf(() => read(row(`<c><f>${long}x</f></c>`)))).toEqual(tooLarge("formula"));
  const copied = `<c><f t="shared" si="0">${"1+".repeat(10_000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(500)}`;
  expect(reasonOf(() => read(row(copied)))).toEqual(tooLarge("formulas"));
  expect(reasonOf(() => read(row(shared.repeat(LIMITS.texts / LIMITS.text + 1)), [long]))).toEqual(tooLarge("texts"));
  // One cell in the last column of each row: the grid holds all that lies before it.
  const wide = row('<c r="XFD"/>').repeat(Math.ceil(LIMITS.places / 16_384) + 1);
  expect(reasonOf(() => read(wide))).toEqual(tooLarge("places"));
});

test("a cell style beyond all lists is that of a plain cell", () => {
  expect(read('<row><c s="1e9"/><c s="-1"/><c s="x"/><c s="3"/></row>').map(({ style }) => style)).toEqual([
    0, 0, 0, 3,
  ]);
});

const REPEATS = 200_000;

test.each([
  ["rows that never end", "<row><c>".repeat(REPEATS)],
  ["formulas that never end", `<row><c>${"<f>".repeat(REPEATS)}</c></row>`],
  ["attributes without a value", `<row><c ${"a".repeat(5 * REPEATS)}/></row>`],
  ["quotes without an end", `<row><c ${'a="'.repeat(REPEATS)}`],
  ["readings that lie in each other", `<row><c><is>${"<rPh>".repeat(REPEATS)}</is></c></row>`],
])("%s are told or read as quickly as anything else", (_what, data) => {
  const started = performance.now();
  try {
    read(data);
  } catch {
    // Told.
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});
