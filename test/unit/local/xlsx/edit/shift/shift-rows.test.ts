import { shiftData } from "../../../../../../src/local/xlsx/edit/shift/shift-rows";

const inserted = { at: 2, count: 1 } as const;

test("formats that are pushed past the sheet's last row or column are gone", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048575"/><row r="1048576" ht="9"><c r="A1048576" s="1"/></row>';
  expect(shiftData(rows, "", { axis: "rows", ...inserted })).toBe(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"/>',
  );
  const cells = '<row r="1"><c r="A1"/><c r="XFC1" s="1"/><c r="XFD1" s="1"/></row>';
  expect(shiftData(cells, "", { axis: "columns", ...inserted })).toBe(
    '<row r="1"><c r="A1"/><c s="1" r="XFD1"/></row>',
  );
});

test("what stands in a cell is never pushed out", () => {
  const last = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
  expect(() => shiftData(last, "", { axis: "rows", ...inserted })).toThrow(RangeError);
});
