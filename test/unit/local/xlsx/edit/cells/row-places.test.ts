// A sheet of which only some rows are read says after a change what it would have said had all of it been read.
import fc from "fast-check";
import { type CellPatch, putCells } from "../../../../../../src/local/xlsx/edit/cells/put-cells";
import { rowPlaces, rowWindow } from "../../../../../../src/local/xlsx/edit/cells/row-places";
import { joinSheet, splitSheet } from "../../../../../../src/local/xlsx/edit/sheet-text";

const SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const textOf = (part: string | Uint8Array): string => (typeof part === "string" ? part : Buffer.from(part).toString());

/** Rows of these numbers, with signs of more than one byte, and a format of their own. */
const sheetOf = (numbers: readonly number[], prefix = ""): Uint8Array => {
  const row = (number: number): string =>
    `<${prefix}row r="${number}" spans="1:2">\n<${prefix}c r="A${number}" t="inlineStr"><${prefix}is><${prefix}t>Åå – ${number}</${prefix}t></${prefix}is></${prefix}c></${prefix}row>`;
  const space = prefix === "" ? `xmlns="${SPACE}"` : `xmlns:${prefix.slice(0, -1)}="${SPACE}"`;
  const open = `<${prefix}worksheet ${space}><${prefix}dimension ref="A1:B40"/><${prefix}sheetData>`;
  return bytes(`${open}${numbers.map(row).join("\n")}</${prefix}sheetData></${prefix}worksheet>`);
};

const whole = (part: Uint8Array, patches: readonly CellPatch[]): string =>
  textOf(joinSheet(putCells(splitSheet(Buffer.from(part).toString()), patches, new Map())));

function byWindow(part: Uint8Array, patches: readonly CellPatch[]): Uint8Array | null {
  const rows = patches.map(({ row }) => row);
  const window = rowWindow(part, Math.min(...rows), Math.max(...rows));
  if (!window) return null;
  const { around, data, places } = window;
  const joined = joinSheet(putCells({ around, data, prefix: places.prefix, window }, patches, new Map()));
  return typeof joined === "string" ? null : joined;
}

const patch = fc.record({
  row: fc.integer({ min: 1, max: 45 }),
  column: fc.integer({ min: 1, max: 4 }),
  style: fc.constant(null),
  content: fc.record({
    value: fc.oneof(fc.integer(), fc.constantFrom("ö – <&", "text", null)),
    formula: fc.constant(null),
  }),
});

test("one change after another, wherever it is made", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 30 }),
      fc.array(patch, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("", "x:"),
      (numbers, patches, prefix) => {
        let part = sheetOf(
          numbers.toSorted((a, b) => a - b),
          prefix,
        );
        for (const one of patches) {
          const next = byWindow(part, [one]);
          if (next) expect(textOf(next)).toBe(whole(part, [one]));
          const after = next ?? bytes(whole(part, [one]));
          // What is known of the new bytes is what would be found in them.
          expect(rowPlaces(after)).toEqual(rowPlaces(new Uint8Array(after)));
          part = after;
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe("a sheet is read whole", () => {
  const rows = [...Array(30).keys()].map((at) => at + 1);
  const text = Buffer.from(sheetOf(rows)).toString();
  test.each([
    ["where a row doesn't say its number", text.replace(' r="7"', "")],
    ["where its rows lie in another order", text.replace(' r="7"', ' r="9"')],
    ["where formulas are shared", text.replace("<c ", '<c><f t="shared" si="0" ref="A1:A2">1</f></c><c ')],
    ["where there are sections", text.replace("<t>", "<t><![CDATA[<row r='1'>]]>")],
    ["where its rows have another prefix than the sheet", text.replace(/(<\/?)(sheetData|row|c|is|t)\b/g, "$1y:$2")],
  ])("%s", (_why, xml) => {
    expect(rowPlaces(bytes(xml))).toBeNull();
  });

  test("where most of it is changed", () => {
    expect(rowWindow(sheetOf(rows), 2, 29)).toBeNull();
    expect(rowWindow(sheetOf(rows), 28, 29)).not.toBeNull();
  });
});
