import { estimateRowHeight } from "../../../../../../../src/local/desk/page/grid/layout/row-estimate";
import { createShownSheet } from "../../../../../../../src/local/desk/page/grid/shown-sheet";
import type { CellView } from "../../../../../../../src/local/session";

const estimate = (cell: Omit<CellView, "row" | "column"> | null, rowHeights: Record<number, number> = {}) =>
  estimateRowHeight(
    createShownSheet(
      {
        name: "Blad1",
        version: 1,
        moves: 0,
        frozenRows: 0,
        rowCount: 1,
        columnCount: 1,
        frozenColumns: 0,
        columnWidths: [100],
        cells: cell ? [{ row: 0, column: 0, ...cell }] : [],
        choices: [],
        charts: [],
        guarded: false,
        rowHeights,
      },
      [],
    ),
    0,
  );

test("one line, however long, unless it is to be wrapped or holds several", () => {
  expect([estimate(null), estimate({ text: "x".repeat(500) })]).toEqual([25, 25]);
  expect(estimate({ text: "en\ntvå\ntre" })).toBe(61);
  expect(estimate({ text: "x".repeat(30), style: { wrap: true } })).toBe(61);
});

test("a row is at least as high as it is set to be", () => {
  expect([estimate(null, { 0: 80 }), estimate({ text: "en\ntvå\ntre" }, { 0: 30 })]).toEqual([80, 61]);
});
