import { findCells, nextFound } from "../../../../../../src/local/desk/page/find/find-cells";
import { viewOf } from "../../../../../helpers/local/sheet-view";

const VIEWS = [
  viewOf("A", [
    ["Kangos", ""],
    ["", "i kangos by"],
  ]),
  viewOf("B", [["Pajala"], ["KANGOS"]]),
];
const said = (words: string, views = VIEWS) =>
  findCells(views, words).map(({ sheet, place }) => `${sheet} ${place.row},${place.column}`);

test("cells are found whatever their case, tab by tab and row by row", () => {
  expect(said(" kangos ")).toEqual(["A 0,0", "A 1,1", "B 1,0"]);
  expect([said(""), said("Tärendö")]).toEqual([[], []]);
});

test.each([
  ["the next one", 1, "A 0,0", "A 1,1"],
  ["one in the next tab", 1, "A 1,1", "B 1,0"],
  ["the first one after the last", 1, "B 1,0", "A 0,0"],
  ["the one before a place that is none of them", -1, "B 0,0", "A 1,1"],
  ["the last one before the first", -1, "A 0,0", "B 1,0"],
] as const)("%s", (_what, step, from, expected) => {
  const [sheet = "", at = ""] = from.split(" ");
  const [row = 0, column = 0] = at.split(",").map(Number);
  const next = nextFound(findCells(VIEWS, "kangos"), ["A", "B"], { sheet, place: { row, column } }, step);
  expect(`${next?.sheet} ${next?.place.row},${next?.place.column}`).toBe(expected);
});
