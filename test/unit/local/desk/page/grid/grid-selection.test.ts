import {
  extendTo,
  fitSelection,
  rangeAround,
  selectAll,
  selectCell,
  selectColumns,
  selectRange,
  selectRows,
} from "../../../../../../src/local/desk/page/grid/grid-selection";

const SIZE = { rowCount: 10, columnCount: 5 };
const AT = { row: 3, column: 2 };

test("a block lies between the active cell and the corner that moves, in whichever direction", () => {
  const { active, range } = extendTo(extendTo(selectCell(AT), { row: 8, column: 4 }), { row: 1, column: 0 });
  expect([active, range]).toEqual([AT, { fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 2 }]);
});

test("a block around cells holds all of them, and its first cell is active", () => {
  const range = rangeAround([AT, { row: 1, column: 4 }, { row: 2, column: 3 }]);
  expect(range).toEqual({ fromRow: 1, toRow: 3, fromColumn: 2, toColumn: 4 });
  expect(range && selectRange(range)).toEqual({ active: { row: 1, column: 2 }, lead: { row: 3, column: 4 }, range });
  expect(rangeAround([])).toBeNull();
});

test("whole rows and columns reach from edge to edge, and all is all with the active cell where it was", () => {
  expect(selectRows(7, 5, SIZE).range).toEqual({ fromRow: 5, toRow: 7, fromColumn: 0, toColumn: 4 });
  expect(selectColumns(1, 2, SIZE).range).toEqual({ fromRow: 0, toRow: 9, fromColumn: 1, toColumn: 2 });
  expect(selectAll(selectCell(AT), SIZE)).toMatchObject({
    active: AT,
    range: { fromRow: 0, toRow: 9, fromColumn: 0, toColumn: 4 },
  });
});

test("a tab that has become smaller keeps the part of the selection that is left", () => {
  const { active, range } = fitSelection(selectRows(7, 9, SIZE), { rowCount: 8, columnCount: 3 });
  expect([active, range]).toEqual([
    { row: 7, column: 0 },
    { fromRow: 7, toRow: 7, fromColumn: 0, toColumn: 2 },
  ]);
});
