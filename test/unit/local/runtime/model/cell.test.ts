import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cellWith, changesOf, newCell, PLAIN, savedOf, stateOf } from "../../../../../src/local/runtime/model/cell";
import { cellAt, ensureCell } from "../../../../../src/local/runtime/model/sheet-model";
import { fixtureBytes, modelOf, tab } from "../../../../helpers/local/file-world";

/** Whether the engine holds two objects in the same way: those that it doesn't take several times the room. */
function areOneShape(a: unknown, b: unknown): boolean {
  setFlagsFromString("--allow-natives-syntax");
  try {
    return runInNewContext("%HaveSameMap(a, b)", { a, b }) === true;
  } finally {
    setFlagsFromString("--no-allow-natives-syntax");
  }
}

test("the cells of a file are of one shape, and so are those that are made later", () => {
  const sheet = tab(modelOf(fixtureBytes("other-program")), "Aktiviteter");
  const read = [cellAt(sheet, 2, 1), cellAt(sheet, 2, 2), cellAt(sheet, 3, 1), cellAt(sheet, 4, 9)];
  const made = newCell(PLAIN);
  for (const cell of [...read, cellWith({ ...made, formula: "A1" }, made)]) expect(areOneShape(cell, made)).toBe(true);
  expect(areOneShape({ ...made, more: 1 }, made)).toBe(false);
});

test("what the file has of a cell is remembered from when it is taken to be changed", () => {
  const sheet = tab(modelOf(fixtureBytes("other-program")), "Aktiviteter");
  const cell = cellAt(sheet, 2, 1);
  if (!cell) throw new Error("no cell");
  const before = stateOf(cell);
  expect([cell.saved, changesOf(cell)]).toEqual([null, null]);
  ensureCell(sheet, 2, 1).value = "A2";
  ensureCell(sheet, 2, 1).note = "ny";
  expect(savedOf(cell)).toEqual(before);
  expect(changesOf(cell)).toMatchObject({ content: true, note: true, style: false });
});
