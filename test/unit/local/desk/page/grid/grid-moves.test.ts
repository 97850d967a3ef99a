import { destination, type Move } from "../../../../../../src/local/desk/page/grid/grid-moves";
import { createShownSheet } from "../../../../../../src/local/desk/page/grid/shown-sheet";

/** Filled cells are "#": two blocks in column A, one in row 1. */
const DRAWING = ["##.#", "#...", "....", "#...", "#...", "...."];

const view = {
  name: "Blad1",
  version: 1,
  moves: 0,
  frozenRows: 0,
  rowCount: 6,
  columnCount: 4,
  rowHeights: {},
  frozenColumns: 0,
  columnWidths: [100, 100, 100, 100],
  cells: DRAWING.flatMap((line, row) =>
    [...line].flatMap((sign, column) => (sign === "#" ? [{ row, column, text: "x" }] : [])),
  ),
  choices: [],
  charts: [],
  guarded: false,
};

const go = (move: Move, row: number, column: number, hidden: readonly number[] = []) => {
  const model = createShownSheet(view, []);
  const pageFrom = (from: number, step: "up" | "down") => from + (step === "down" ? 3 : -3);
  const to = destination(move, { row, column }, { model, isHidden: (each) => hidden.includes(each), pageFrom });
  return [to.row, to.column];
};

test.each<[string, Move, [number, number], [number, number]]>([
  ["to the end of a block", { by: "block", step: "down" }, [0, 0], [1, 0]],
  ["from its end to the next block", { by: "block", step: "down" }, [1, 0], [3, 0]],
  ["from an empty cell to the next filled one", { by: "block", step: "down" }, [2, 0], [3, 0]],
  ["with nothing on the way to the grid's edge", { by: "block", step: "down" }, [4, 0], [5, 0]],
  ["over a gap in a row", { by: "block", step: "right" }, [0, 1], [0, 3]],
  ["back to the beginning of a block", { by: "block", step: "up" }, [4, 0], [3, 0]],
  ["no farther than the edge", { by: "cell", step: "left" }, [2, 0], [2, 0]],
  ["to the last filled cell of the row", { by: "rowEnd" }, [0, 0], [0, 3]],
  ["to the first cell of a row without any", { by: "rowEnd" }, [2, 2], [2, 0]],
  ["to the last row and column with content", { by: "sheetEnd" }, [0, 0], [4, 3]],
  ["to the first cell", { by: "sheetStart" }, [4, 2], [0, 0]],
])("%s", (_what, move, [row, column], expected) => expect(go(move, row, column)).toEqual(expected));

test("hidden rows are passed over, and a page never ends in one", () => {
  expect(go({ by: "cell", step: "down" }, 0, 0, [1, 2])).toEqual([3, 0]);
  expect(go({ by: "page", step: "down" }, 0, 0, [3, 4])).toEqual([5, 0]);
  expect(go({ by: "sheetEnd" }, 0, 0, [4])).toEqual([3, 3]);
  expect(go({ by: "cell", step: "up" }, 2, 0, [0, 1])).toEqual([2, 0]);
});
