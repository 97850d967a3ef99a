import { rowsToDraw } from "../../../../../../../src/local/desk/page/grid/layout/rows-to-draw";

test("what is on screen, eight rows around it, the frozen ones and the one with the focus; none that is hidden", () => {
  const isHidden = (row: number) => row >= 45 && row < 60;
  const drawn = rowsToDraw({ rowCount: 100, frozenRows: 2, top: 40, bottom: 44, kept: 90, isHidden });
  expect([...drawn].sort((a, b) => a - b)).toEqual([
    0, 1, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 60, 61, 62, 63, 64, 65, 66, 67, 90,
  ]);
});
