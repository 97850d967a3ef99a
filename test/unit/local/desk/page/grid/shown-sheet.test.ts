import { createShownSheet } from "../../../../../../src/local/desk/page/grid/shown-sheet";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const ROWS = [
  ["Datum", " läge", "Beskrivning"],
  ["2022-03-01", "Struken", "Fel dag"],
  ["2022-03-02", "Genomförd", "Struken är inget läge här"],
];
const struck = (name: string, edits: Parameters<typeof createShownSheet>[1] = []) => {
  const shown = createShownSheet(viewOf(name, ROWS), edits);
  return [0, 1, 2, 3].filter((row) => shown.isStruck(row));
};

test("a struck activity is told by its state, also while that is on its way to the file", () => {
  expect(struck("Aktiviteter")).toEqual([1]);
  expect(struck("Aktiviteter", [{ row: 2, column: 1, input: "Struken" }])).toEqual([1, 2]);
});

test("another tab has no struck rows", () => {
  expect(struck("Mina anteckningar")).toEqual([]);
});
