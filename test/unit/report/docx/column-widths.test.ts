// Columns that no word is too long for.
import { plain, type TableBlock } from "../../../../src/report/blocks/blocks";
import { sidesOf, columnWidths as widthsIn } from "../../../../src/report/docx/column-widths";
import { COLUMN_WIDTH, SMALL, TEXT_WIDTH } from "../../../../src/report/docx/styles";
import { widestWord } from "../../../../src/report/docx/word-width";

const columnWidths = (block: TableBlock) => widthsIn(block, TEXT_WIDTH);

function table(columns: readonly [header: string, share: number, cell: string][]): TableBlock {
  return {
    kind: "table",
    label: "",
    columns: columns.map(([header, share]) => ({ header, share })),
    rows: [columns.map(([, , cell]) => plain(cell))],
  };
}

test("the widths add up to the width of the text, in whole twips", () => {
  const widths = columnWidths(
    table([
      ["A", 1, "a"],
      ["B", 1, "b"],
      ["C", 1, "c"],
    ]),
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  expect(widths.every(Number.isInteger)).toBe(true);
});

test("a column too narrow for its longest word gets room, and the others give it", () => {
  const widths = columnWidths(
    table([
      ["Ansvarig", 2, "Säkerhetssamordnare"],
      ["Åtgärd", 98, "Ett förslag till arbetsordning"],
    ]),
  );
  expect(widths[0]).toBeGreaterThan(widestWord("Säkerhetssamordnare", SMALL, false));
  expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(TEXT_WIDTH);
});

test("where nothing has room for its words, each column gets a part and none vanishes", () => {
  const long = "o".repeat(120);
  const widths = columnWidths(
    table([
      ["A", 50, long],
      ["B", 50, long],
      ["C", 1, "kort"],
    ]),
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  expect(Math.min(...widths)).toBeGreaterThan(100);
});

test("in half a page's width the words and IDs of the counted rows stay whole in Arial", () => {
  const block = table([
    ["Datum", 1, "2026-10-23"],
    ["Plats", 100, "Sandhamraskolan"],
    ["Antal", 1, "3"],
    ["ID", 1, "A-XA1HW0W1"],
  ]);
  const columns = block.columns.map((column, at) => ({ ...column, isUnbroken: at !== 1, isNumber: at === 2 }));
  const { left, right } = sidesOf({ isDense: true });
  const sides = left + right;
  const widths = widthsIn({ ...block, columns, isDense: true }, COLUMN_WIDTH);
  expect(widths[1]).toBeGreaterThan(widestWord("Sandhamraskolan", SMALL, false, false, 1) + sides);
  expect(widths[3]).toBeGreaterThan(widestWord("A-XA1HW0W1", SMALL, false, true, 1) + sides);
});

test("dates, amounts and IDs stay whole where the others can't, and an ID breaks at none of its hyphens", () => {
  const id = "LÖFTE-TRYGGHET-I-CENTRUM-7";
  const block = table([
    ["Datum", 1, "2022-01-07"],
    ["Plats", 60, "o".repeat(90)],
    ["Målgrupp", 40, "o".repeat(60)],
    ["ID", 1, id],
  ]);
  const columns = block.columns.map((column, at) => ({ ...column, isUnbroken: at === 0 || at === 3 }));
  const widths = columnWidths({ ...block, columns });
  expect(widths[0]).toBeGreaterThan(widestWord("2022-01-07", SMALL, false));
  expect(widths[3]).toBeGreaterThan(widestWord(id, SMALL, false, true));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
});
