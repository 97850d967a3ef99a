import { createColumnLayout } from "../../../../../../../src/local/desk/page/grid/layout/column-layout";

test("a distance leads to the column that covers it, and outside them to the nearest", () => {
  const layout = createColumnLayout([100, 50, 80]);
  expect([-9, 0, 99, 100, 149, 150, 229, 230, 999].map((x) => layout.columnAt(x))).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2]);
  expect([0, 1, 2, 3].map((column) => layout.left(column))).toEqual([0, 100, 150, 230]);
});
