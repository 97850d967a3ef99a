import { PLAIN, type Style } from "../../../../src/local/runtime/model/cell";
import { ensureCell, newSheet, type SheetModel } from "../../../../src/local/runtime/model/sheet-model";
import type { Shift } from "../../../../src/local/runtime/model/shift";
import { pushedOut } from "../../../../src/local/session/pushed-out";
import { GRID_LIMIT } from "../../../../src/workbook/cells/a1";
import { sessionWorld } from "../../../helpers/local/session-world";
import { withRows } from "../../../helpers/local/sheet-edges";

const { rows, columns } = GRID_LIMIT;
const GREY: Style = { ...PLAIN, base: 3, background: "#d9d9d9" };
const row: Shift = { axis: "rows", at: 2, count: 1 };
const column: Shift = { axis: "columns", at: 2, count: 1 };

function sheetWith(change: (sheet: SheetModel) => unknown): SheetModel {
  const sheet = newSheet(1, "Blad1");
  change(sheet);
  return sheet;
}

const put =
  (at: number, state: object, column = 1) =>
  (sheet: SheetModel) =>
    Object.assign(ensureCell(sheet, at, column), state);

test.each<[what: string, change: (sheet: SheetModel) => unknown, shift: Shift, lost: string | null]>([
  ["nothing", () => undefined, row, null],
  ["a text", put(rows, { value: "x" }, 2), row, "B1048576"],
  ["a text in the last column", put(5, { value: 0 }, columns), column, "XFD5"],
  ["a text in the last column, when rows come", put(5, { value: 0 }, columns), row, null],
  ["a note", put(rows, { note: "x" }), row, "A1048576"],
  ["a link", put(rows, { link: "#gid=1" }), row, "A1048576"],
  ["a format of its own", put(rows, { style: GREY }), row, "A1048576"],
  ["no format", put(rows, { style: { ...PLAIN, base: 7 } }), row, null],
  ["a row's height", (sheet) => sheet.rowHeights.set(rows, 40), row, "A1048576"],
  ["a row's height, when columns come", (sheet) => sheet.rowHeights.set(rows, 40), column, null],
  ["a text one row up", put(rows - 1, { value: "x" }), row, null],
])("at the edge: %s", (_what, change, shift, lost) => {
  expect(pushedOut(sheetWith(change), shift)).toBe(lost);
});

test("a format that the whole column has isn't lost, and one that it doesn't have is", () => {
  const sheet = sheetWith((own) => {
    own.columns.set(1, { width: null, style: GREY });
    Object.assign(ensureCell(own, rows, 1), { style: { ...GREY, base: 4 } });
  });
  expect(pushedOut(sheet, row)).toBeNull();
  Object.assign(ensureCell(sheet, rows, 1), { style: PLAIN });
  expect(pushedOut(sheet, row)).toBe("A1048576");
});

test("as many rows count as are inserted, and none above the place", () => {
  const sheet = sheetWith((own) => Object.assign(ensureCell(own, rows - 2, 1), { value: "x" }));
  expect(pushedOut(sheet, { ...row, count: 2 })).toBeNull();
  expect(pushedOut(sheet, { ...row, count: 3 })).toBe("A1048574");
  expect(pushedOut(sheet, { axis: "rows", at: rows, count: 3 })).toBeNull();
});

test("an insertion that would push something out is refused in a line, and one that wouldn't is made", async () => {
  const { file, open } = sessionWorld();
  withRows(file, '<row r="90"><c r="XFD90" t="inlineStr"><is><t>sist</t></is></c></row>');
  const session = await open();
  expect(session.insertColumns("Aktiviteter", 2, 1)).toMatchObject({
    refused: "outside",
    error: expect.stringContaining("i XFD90, som skulle försvinna. Inget sattes in."),
  });
  expect(session.insertRows("Aktiviteter", 2, 1).error).toBeNull();
  session.edit("Aktiviteter", [{ row: 90, column: columns - 1, input: "" }]);
  expect(session.insertColumns("Aktiviteter", 2, 1).error).toBeNull();
  expect(session.view("Aktiviteter").columnCount).toBe(columns);
});
