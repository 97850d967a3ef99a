import { cellAt, ensureCell, touch } from "../../../../../src/local/runtime/model/sheet-model";
import { writeChanges } from "../../../../../src/local/xlsx/edit/write-changes";
import { computeFormulas } from "../../../../../src/local/xlsx/library/compute-formulas";
import { fixtureBytes, modelOf, tab } from "../../../../helpers/local/file-world";

/** The library multiplies on and on. */
const ENDLESS = "FACT(1E15)";

test("a formula that never ends is given up and named, once, and the others are worked out", () => {
  const bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const sheet = tab(book, "Listor");
  for (const [row, formula] of [
    [40, ENDLESS],
    [41, "6*7"],
  ] as const) {
    Object.assign(ensureCell(sheet, row, 9), { formula, value: row === 40 ? 5 : null });
  }
  touch(sheet);
  const written = writeChanges(bytes, book);
  written.accept();
  expect(computeFormulas(written.bytes, book)).toEqual(["Listor!I40"]);
  expect(cellAt(sheet, 40, 9)?.value).toBe(5);
  expect(cellAt(sheet, 41, 9)?.value).toBe(42);
  expect(computeFormulas(written.bytes, book)).toEqual([]);
});

test("a formula whose text grows without end is given up before the memory is full", () => {
  const book = modelOf(fixtureBytes("other-program"));
  const sheet = tab(book, "Listor");
  Object.assign(ensureCell(sheet, 40, 9), { formula: 'LEN(REPT(REPT("x",32767),32767))', value: 5 });
  touch(sheet);
  const written = writeChanges(fixtureBytes("other-program"), book);
  written.accept();
  const most = process.resourceUsage().maxRSS;
  expect(computeFormulas(written.bytes, book)).toEqual(["Listor!I40"]);
  expect(cellAt(sheet, 40, 9)?.value).toBe(5);
  // Kilobytes.
  expect(process.resourceUsage().maxRSS - most).toBeLessThan(1_000_000);
});
