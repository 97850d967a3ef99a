// Cells to be written: gathered into few writes, and tabs as they are afterwards.
import { blocksOf, type CellWrite, withCells } from "../../../../src/workbook/cells/cell-write";
import { findTab, tabsFrom } from "../../../../src/workbook/cells/tab";
import { ACTIVITIES } from "../../../../src/workbook/schema/tabs";

const write = (row: number, column: number, value: string, tab = "Aktiviteter"): CellWrite => ({
  tab,
  row,
  column,
  value,
});

test.each<[name: string, writes: readonly CellWrite[], sizes: readonly number[]]>([
  ["none", [], []],
  ["below one another", [write(1, 0, "a"), write(2, 0, "b"), write(3, 0, "c")], [3]],
  ["with a row between", [write(1, 0, "a"), write(3, 0, "b")], [1, 1]],
  ["beside one another", [write(1, 0, "a"), write(1, 1, "b")], [1, 1]],
  ["from below", [write(2, 0, "a"), write(1, 0, "b")], [1, 1]],
  ["in two tabs", [write(1, 0, "a"), write(2, 0, "b", "Handlingsplan")], [1, 1]],
])("cells %s go in so many writes", (_name, writes, sizes) => {
  const blocks = blocksOf(writes);
  expect(blocks.map(({ values }) => values.length)).toEqual(sizes);
  expect(blocks.flatMap(({ values }) => values)).toEqual(writes.map(({ value }) => value));
});

const tabs = tabsFrom([
  {
    name: "Aktiviteter",
    rows: [
      ["Aktivitet-ID", "Datm"],
      ["", "4/3"],
    ],
  },
  { name: "Handlingsplan", rows: [["Åtgärd-ID"], [""]] },
]);

test("written cells are in the tab afterwards, and in no other", () => {
  const after = withCells(tabs, [write(1, 0, "A1"), write(1, 1, "2022-03-04")]);
  expect(after.own.map(({ rows }) => rows[1])).toEqual([["A1", "2022-03-04"], [""]]);
  expect(tabs.own[0]?.rows[1]).toEqual(["", "4/3"]);
});

test("a header that is written is found", () => {
  expect(findTab(tabs, ACTIVITIES)?.columns.date).toBe(-1);
  expect(findTab(withCells(tabs, [write(0, 1, "Datum")]), ACTIVITIES)?.columns.date).toBe(1);
});
