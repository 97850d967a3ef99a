// Rows that are moved in a sheet's bytes lie as those that are moved in its text.
import fc from "fast-check";
import { rowPlaces } from "../../../../../../src/local/xlsx/edit/cells/row-places";
import { splitSheet } from "../../../../../../src/local/xlsx/edit/sheet-text";
import { withMovedRows } from "../../../../../../src/local/xlsx/edit/shift/shift-row-bytes";
import { shiftData } from "../../../../../../src/local/xlsx/edit/shift/shift-rows";

const SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

const rowXml = (row: number): string =>
  `<row spans='1:2' r="${row}" ht="15"><c s="1" r="A${row}" t="inlineStr"><is><t>r="A${row}" – å</t></is></c> <c r='B${row}'><v>${row}</v></c><c/></row>`;
const sheetOf = (rows: readonly number[]): string =>
  `<worksheet xmlns="${SPACE}"><sheetData>${rows.map(rowXml).join("\n")}</sheetData><autoFilter ref="A1:B9"/></worksheet>`;

const rowNumbers = fc.uniqueArray(
  fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 90, max: 110 }), fc.integer({ min: 995, max: 1005 })),
  { minLength: 1, maxLength: 25 },
);
const counts = fc.integer({ min: -12, max: 12 }).filter((count) => count !== 0);

test("inserted and deleted rows, one after another, also where numbers get more figures or fewer", () => {
  fc.assert(
    fc.property(
      rowNumbers,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), counts), { minLength: 1, maxLength: 4 }),
      (numbers, shifts) => {
        let part = bytes(sheetOf(numbers.toSorted((a, b) => a - b)));
        for (const [at, count] of shifts) {
          const shift = { axis: "rows", at, count } as const;
          const { around, data } = splitSheet(Buffer.from(part).toString());
          const cut = around.indexOf("</sheetData");
          const wanted = around.slice(0, cut) + shiftData(data, "", shift) + around.slice(cut);
          const moved = withMovedRows(part, shift);
          expect(moved && Buffer.from(moved).toString()).toBe(wanted);
          expect(rowPlaces(moved ?? part)).toEqual(rowPlaces(bytes(wanted)));
          part = moved ?? part;
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("white space around an attribute's equals sign", () => {
  const loose = sheetOf([1, 2, 3]).replaceAll(/\sr=/g, " r =\n");
  const moved = withMovedRows(bytes(loose), { axis: "rows", at: 2, count: -1 });
  expect(moved && Buffer.from(moved).toString()).toContain('<c s="1" r =\n"A2"');
  expect(rowPlaces(moved ?? bytes(loose))?.rows).toEqual(Uint32Array.of(1, 2));
});

test.each([
  ["with formulas", sheetOf([1, 2]).replace("<v>2</v>", "<f>A1</f>"), -1],
  ["with formulas, their tags over two lines", sheetOf([1, 2]).replace("<v>2</v>", "<f\n>A1</f>"), -1],
  ["with an instruction among its rows", sheetOf([1, 2]).replace("</row>", '</row><?a <row r="9"> ?>'), -1],
  [
    "with rows of another prefix",
    sheetOf([1, 2, 3])
      .replace('<row r="2"', `<y:row xmlns:y="${SPACE}" r="2"`)
      .replace("<row spans='1:2' r=\"2\"", `<y:row xmlns:y="${SPACE}" r="2"`),
    -1,
  ],
  ["with what other programs add", sheetOf([1, 2]).replace("</row>", '<extLst><q:c r="A3"/></extLst></row>'), -1],
  ["whose cells say other numbers than their row", sheetOf([1, 2, 3]).replace('r="A3"', 'r="A7"'), -1],
  ["whose rows would go past its edge", sheetOf([1, 2, 1_048_576]), 1],
])("a sheet %s is moved as a text", (_what, xml, count) => {
  expect(withMovedRows(bytes(xml), { axis: "rows", at: 2, count })).toBeNull();
});
