import fc from "fast-check";
import { createRowLayout } from "../../../../../../../src/local/desk/page/grid/layout/row-layout";

const heights = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 });

test("every pixel belongs to the row that covers it, also after rows have got other heights", () => {
  fc.assert(
    fc.property(heights, fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 0, max: 90 }))), (before, changes) => {
      const now = [...before];
      const layout = createRowLayout(before.length, (row) => before[row] ?? 0);
      layout.rowAt(1e6);
      for (const [row, height] of changes) {
        expect(layout.setHeight(row, height)).toBe(row < now.length && now[row] !== height);
        if (row < now.length) now[row] = height;
      }
      const covering = now.flatMap((height, row) => Array.from({ length: height }, () => row));
      expect(covering.map((_, y) => layout.rowAt(y))).toEqual(covering);
      expect(layout.top(now.length)).toBe(covering.length);
    }),
  );
});

test("a height outside the rows means the first or the last shown one", () => {
  const layout = createRowLayout(4, (row) => [20, 0, 30, 0][row] ?? 0);
  expect([-5, 0, 19, 20, 49, 50, 900].map((y) => layout.rowAt(y))).toEqual([0, 0, 0, 2, 2, 2, 2]);
});
