import fc from "fast-check";
import { pageAway } from "../../../../../../../src/local/desk/page/grid/layout/page-away";
import { createRowLayout } from "../../../../../../../src/local/desk/page/grid/layout/row-layout";

test("rows of one height: Page Up leads back from where Page Down led", () => {
  const layout = createRowLayout(500, () => 25);
  const down = pageAway(layout, 7, 310, 1);
  expect([down, pageAway(layout, down, -310, 1)]).toEqual([19, 7]);
});

test("it always leads on, never more than a page, and to the frozen rows only from the first row that scrolls", () => {
  const heights = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(heights, fc.nat(39), fc.integer({ min: 50, max: 600 }), (rows, at, page) => {
      const layout = createRowLayout(rows.length, (row) => rows[row] ?? 0);
      const row = Math.min(at, rows.length - 1);
      const down = pageAway(layout, row, page, 2);
      expect(down).toBeGreaterThan(row);
      if (down > row + 1) expect(layout.top(down) - layout.top(row)).toBeLessThanOrEqual(page);
      const up = pageAway(layout, row, -page, 2);
      expect(up).toBeLessThan(row);
      if (row > 2) expect(up).toBeGreaterThanOrEqual(2);
    }),
  );
});

test.each([
  [2, 0],
  [1, 0],
])("from row %i above which all is frozen, to row %i", (row, expected) => {
  expect(
    pageAway(
      createRowLayout(9, () => 25),
      row,
      -300,
      2,
    ),
  ).toBe(expected);
});
