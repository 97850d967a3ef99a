import { PLAIN, type Style } from "../../../../src/local/runtime/model/cell";
import { ensureCell, newSheet, type SheetModel } from "../../../../src/local/runtime/model/sheet-model";
import { pushedOut } from "../../../../src/local/session/pushed-out";
import { GRID_LIMIT } from "../../../../src/workbook/cells/a1";
import { sessionWorld } from "../../../helpers/local/session-world";
import { withRows } from "../../../helpers/local/sheet-edges";

const { rows, columns } = GRID_LIMIT;
const GREY: Style = { ...PLAIN, base: 3, background: "#d9d9d9" };
const row = { axis: "rows", at: 2, count: 1 } as const;
const column = { axis: "columns", at: 2, count: 1 } as const;

function sheetWith(change: (sheet: SheetModel) => void): SheetModel {
  const sheet = newSheet(1, "Blad1");
  change(sheet);
  return sheet;
}

test.each<[what: string, change: (sheet: SheetModel) => void, row: string | null, column: string | null]>([
  ["nothing", () => undefined, null, null],
  ["a text", (sheet) => Object.assign(ensureCell(sheet, rows, 2), { value: "x" }), "B1048576", null],
  ["a text in the last column", (sheet) => Object.assign(ensureCell(sheet, 5, columns), { value: 0 }), null, "XFD5"],
  ["a note", (sheet) => Object.assign(ensureCell(sheet, rows, 1), { note: "x" }), "A1048576", null],
  ["a link", (sheet) => Object.assign(ensureCell(sheet, rows, 1), { link: "#gid=1" }), "A1048576", null],
  ["a format of its own", (sheet) => Object.assign(ensureCell(sheet, rows, 1), { style: GREY }), "A1048576", null],
  ["no format", (sheet) => Object.assign(ensureCell(sheet, rows, 1), { style: { ...PLAIN, base: 7 } }), null, null],
  ["a row's height", (sheet) => sheet.rowHeights.set(rows, 40), "A1048576", null],
  ["a text one row up", (sheet) => Object.assign(ensureCell(sheet, rows - 1, 1), { value: "x" }), null, null],
])("at the edge: %s", (_what, change, byRow, byColumn) => {
  const sheet = sheetWith(change);
  expect(pushedOut(sheet, row)).toBe(byRow);
  expect(pushedOut(sheet, column)).toBe(byColumn);
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
  withRows(file, `<row r="${rows}"><c r="A${rows}" t="inlineStr"><is><t>sist</t></is></c></row>`);
  const session = await open();
  expect(session.insertRows("Aktiviteter", 2, 1)).toMatchObject({
    refused: "outside",
    error: expect.stringContaining("i A1048576, som skulle försvinna. Inget sattes in."),
  });
  expect(session.insertColumns("Aktiviteter", 2, 1).error).toBeNull();
  session.edit("Aktiviteter", [{ row: rows - 1, column: 0, input: "" }]);
  expect(session.insertRows("Aktiviteter", 2, 1).error).toBeNull();
  expect(session.view("Aktiviteter").rowCount).toBe(rows);
});
