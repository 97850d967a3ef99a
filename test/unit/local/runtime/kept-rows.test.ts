import fc from "fast-check";
import { reshape } from "../../../../src/local/runtime/model/reshape";
import { cellAt, ensureCell, touch } from "../../../../src/local/runtime/model/sheet-model";
import type { Runtime } from "../../../../src/local/runtime/runtime";
import { sortSheet, typeInto } from "../../../../src/local/session/hand-changes";
import { unsavedChange } from "../../../../src/local/session/history";
import { deleteLines } from "../../../../src/local/session/line-changes";
import { emptyBook, world } from "../../../helpers/local/script-world";

const SCRIPT = `
const values = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1").getDataRange().getValues();
function read() { return values(); }
let last = [];
function sameRows() { const now = values(); const same = now.map((row) => last.includes(row)); last = now; return same; }
function write(row, column, text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(row, column).setValue(text); }
function format(row) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(row, 1, 1, 3).setNumberFormat("yyyy-mm-dd"); }
function append(text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow([text, 44620, true]); }
function clear(row) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(row, 1, 2, 3).clearContent(); }
function spoil() { values()[0][0] = "annat"; }
`;

const place = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }));
const text = fc.constantFrom("a", "44620", "2022-03-04", "", "=1+1", "SANT", "0,5");
const change = fc.oneof(
  fc.tuple(fc.constantFrom("write" as const), place, text),
  fc.tuple(
    fc.constantFrom("format", "append", "clear", "type", "undo", "sort", "lines", "columns", "moment"),
    place,
    text,
  ),
);

/** A workbook with a runtime that keeps its world, and what it holds by one that is made anew. */
function worldOf(book = emptyBook()) {
  const kept = world(SCRIPT, { book, keepsWorld: true });
  const answer = (runtime: Runtime, name: string): unknown => runtime.run(name, []).value;
  return { book, kept, read: () => answer(kept, "read"), fresh: () => answer(world(SCRIPT, { book }), "read") };
}

test("rows that are handed out again say what their cells say, whoever changed them", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const { book, kept, read, fresh } = worldOf();
      const [sheet] = book.sheets;
      if (!sheet) throw new Error("no tab");
      const undo: (() => void)[] = [];
      for (const [kind, [row, column], said] of changes) {
        if (kind === "write") kept.run("write", [row, column, said]);
        if (kind === "format" || kind === "clear") kept.run(kind, [row]);
        if (kind === "append") kept.run(kind, [said]);
        if (kind === "type") typeInto(book, sheet, [{ row: row - 1, column: column - 1, input: said }]);
        if (kind === "type") undo.push(unsavedChange(book, sheet).undo);
        if (kind === "undo") undo.pop()?.();
        if (kind === "sort") undo.push(sortSheet(sheet, column, row % 2 === 0).undo);
        if (kind === "lines") undo.push(deleteLines(book, sheet, { axis: "rows", at: row, count: 1 }).undo);
        // One comes and one goes, so that no row becomes wider.
        for (const count of kind === "columns" ? [1, -1] : [])
          reshape(book, sheet, { axis: "columns", at: count > 0 ? column : 1, count });
        if (kind === "moment") {
          if (cellAt(sheet, row, column)) ensureCell(sheet, row, column).value = 44_620.5;
          touch(sheet);
        }
        expect(read()).toEqual(fresh());
      }
    }),
    // Each look makes a world.
    { numRuns: 25 },
  );
});

test("a row is the very same until one of its cells is changed", () => {
  const { kept } = worldOf();
  for (const said of ["a", "b", "c"]) kept.run("append", [said]);
  expect(kept.run("sameRows", []).value).toEqual([false, false, false]);
  expect(kept.run("sameRows", []).value).toEqual([true, true, true]);
  kept.run("write", [2, 2, "ny"]);
  expect(kept.run("sameRows", []).value).toEqual([true, false, true]);
  kept.run("write", [1, 5, "bredare"]);
  expect(kept.run("sameRows", []).value).toEqual([false, false, false]);
});

test("nobody can spoil a row that others hold, and a world that isn't kept has rows of its own", () => {
  const { kept, read, book } = worldOf();
  kept.run("append", ["a"]);
  kept.run("spoil", []);
  expect(read()).toEqual([["a", 44_620, true]]);
  expect(world(`"use strict";${SCRIPT}`, { book, keepsWorld: true }).run("spoil", []).error).toMatch(/read only/);
  expect(world(`"use strict";${SCRIPT}`, { book }).run("spoil", []).error).toBeNull();
});
