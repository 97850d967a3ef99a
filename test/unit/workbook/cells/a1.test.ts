import fc from "fast-check";
import {
  columnName,
  columnNumber,
  GRID_LIMIT,
  parseRect,
  parseRects,
  quotedSheetName,
  rectName,
  splitReference,
} from "../../../../src/workbook/cells/a1";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %i is %s", (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name.toLowerCase())).toBe(number);
});

const { rows, columns } = GRID_LIMIT;

test.each([
  ["B7", [7, 2, 7, 2]],
  ["$b$7", [7, 2, 7, 2]],
  [" B7:D9 ", [7, 2, 9, 4]],
  ["$B$2:D9", [2, 2, 9, 4]],
  ["B:D", [1, 2, rows, 4]],
  ["2:5", [2, 1, 5, columns]],
  ["A2:A", [2, 1, rows, 1]],
])("%s is read", (text, [row, column, lastRow, lastColumn]) => {
  expect(parseRect(text)).toEqual({ row, column, lastRow, lastColumn });
});

test.each(["", " ", "B", "7", "B7:", ":", "Löften", "B7 D9", "ABCD1"])("%j is no address", (text) => {
  expect(parseRect(text)).toBeNull();
});

test("of several blocks those that can't be read are left out", () => {
  expect(parseRects("A1:B2  #REF! C3").map(rectName)).toEqual(["A1:B2", "C3"]);
});

test("what is written is read back", () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: rows }), column: fc.integer({ min: 1, max: columns }) });
  fc.assert(
    fc.property(place, place, ({ row, column }, last) => {
      const rect = {
        row,
        column,
        lastRow: Math.max(row, last.row),
        lastColumn: Math.max(column, last.column),
      };
      expect(parseRect(rectName(rect))).toEqual(rect);
    }),
  );
});

test.each(["Löften", "Min flik", "Bob's", "Vad!"])("the tab %s comes back from a reference", (sheet) => {
  expect(splitReference(`${quotedSheetName(sheet)}!A2:A9`)).toEqual({ sheet, address: "A2:A9" });
});

test("a reference without a tab has no sheet", () => {
  expect(splitReference("A2:A9")).toEqual({ sheet: null, address: "A2:A9" });
});
