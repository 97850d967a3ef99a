import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cellWith, newCell, PLAIN } from "../../../../../src/local/runtime/model/cell";
import { cellAt } from "../../../../../src/local/runtime/model/sheet-model";
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
