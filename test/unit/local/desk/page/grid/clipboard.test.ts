import { clearEdits, copyText, fillEdits, pasteEdits } from "../../../../../../src/local/desk/page/grid/clipboard";
import { createShownSheet } from "../../../../../../src/local/desk/page/grid/shown-sheet";
import type { SheetView } from "../../../../../../src/local/session";

const AT_B2 = { fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 1 };

/** The pasted texts by place, as "row,column: text". */
const pasted = (text: string, range = AT_B2): string[] =>
  pasteEdits(text, range).map(({ row, column, input }) => `${row},${column}: ${input}`);

const sheetOf = (rows: readonly (readonly string[])[]) => {
  const cells = rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, text })));
  const view: SheetView = {
    name: "Blad1",
    version: 1,
    moves: 0,
    frozenRows: 0,
    rowCount: rows.length,
    columnCount: 3,
    rowHeights: {},
    frozenColumns: 0,
    columnWidths: [100, 100, 100],
    cells: cells.filter(({ text }) => text !== ""),
    choices: [],
    charts: [],
    guarded: false,
  };
  return createShownSheet(view, []);
};

test.each([
  ["one cell", "a", ["1,1: a"]],
  ["a row", "a\tb", ["1,1: a", "1,2: b"]],
  ["rows as Windows ends them, the last one too", "a\r\nb\r\n", ["1,1: a", "2,1: b"]],
  ["rows of different lengths", "a\nb\tc", ["1,1: a", "2,1: b", "2,2: c"]],
  ["an empty cell", "a\t\tc", ["1,1: a", "1,2: ", "1,3: c"]],
  ["tabs, line breaks and quotes inside a cell", '"a\tb\n""c"""\td', ['1,1: a\tb\n"c"', "1,2: d"]],
  ["a cell that only begins with a quote", '"Öppet hus" i Pajala\tb', ['1,1: "Öppet hus" i Pajala', "1,2: b"]],
  ["a lone quote", '"\nb', ['1,1: "', "2,1: b"]],
  ["blanks around a text", " a \tb", ["1,1:  a ", "1,2: b"]],
  ["semicolons and commas, which divide nothing here", "a;b,c", ["1,1: a;b,c"]],
])("%s", (_what, text, expected) => expect(pasted(text)).toEqual(expected));

test("a block fills a selection that holds it a whole number of times", () => {
  const range = { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 1 };
  expect(pasted("a\tb", range)).toEqual(["0,0: a", "0,1: b", "1,0: a", "1,1: b"]);
  expect(pasted("a\nb\nc", range)).toEqual(["0,0: a", "1,0: b", "2,0: c"]);
});

test("what is copied is pasted back as it was", () => {
  const rows = [
    ["a", "två\nrader", 'ett "citat"'],
    ["", "flik\there", " "],
  ];
  const all = { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 2 };
  const text = copyText(sheetOf(rows), all);
  expect(pasteEdits(text, all).map(({ input }) => input)).toEqual(rows.flat());
});

test("only what isn't empty is emptied", () => {
  const range = { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 };
  expect(clearEdits(sheetOf([["a", "", "c"]]), range)).toEqual([{ row: 0, column: 0, input: "" }]);
});

test("rows that a filter hides are not copied", () => {
  const all = { fromRow: 0, toRow: 2, fromColumn: 0, toColumn: 0 };
  expect(copyText(sheetOf([["a"], ["b"], ["c"]]), all, (row) => row === 1)).toBe("a\nc");
});

test("a block is filled from its first row, one row from the row above, and a dragged corner repeats what it began with", () => {
  const sheet = sheetOf([
    ["a", "1"],
    ["b", "2"],
    ["", ""],
    ["", ""],
  ]);
  const fill = (...ranges: Parameters<typeof fillEdits> extends [unknown, ...infer Rest] ? Rest : never) =>
    fillEdits(sheet, ...ranges).map(({ row, column, input }) => `${row},${column}: ${input}`);
  const columns = { fromColumn: 0, toColumn: 1 };
  expect(fill({ fromRow: 1, toRow: 2, ...columns })).toEqual(["2,0: b", "2,1: 2"]);
  expect(fill({ fromRow: 2, toRow: 2, ...columns })).toEqual(["2,0: b", "2,1: 2"]);
  expect(fill({ fromRow: 0, toRow: 3, ...columns }, { fromRow: 0, toRow: 1, ...columns })).toEqual([
    "2,0: a",
    "2,1: 1",
    "3,0: b",
    "3,1: 2",
  ]);
  expect(fill({ fromRow: 0, toRow: 0, ...columns })).toEqual([]);
});

test("a text that would become a number is copied so that it stays a text, and a formula as its value", () => {
  const { view } = sheetOf([[]]);
  const cells = [
    { row: 0, column: 0, text: "0701234567", input: "'0701234567" },
    { row: 0, column: 1, text: "2", input: "=1+1" },
  ];
  const range = { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 };
  expect(copyText(createShownSheet({ ...view, cells }, []), range)).toBe("'0701234567\t2");
});
