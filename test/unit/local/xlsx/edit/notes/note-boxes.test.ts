import { EMPTY_BOXES, patchNoteBoxes } from "../../../../../../src/local/xlsx/edit/notes/note-boxes";

/** The columns and rows of a box's corners, from 0. */
function cornersOf(row: number, column: number, note = "En anteckning"): number[] {
  const anchor = /<x:Anchor>([^<]*)</.exec(patchNoteBoxes(EMPTY_BOXES, [{ row, column, note }]))?.[1] ?? "";
  const [left = -1, , top = -1, , right = -1, , bottom = -1] = anchor.split(", ").map(Number);
  return [left, top, right, bottom];
}

test("a box lies to the right of its cell", () => {
  expect(cornersOf(5, 2)).toEqual([2, 4, 4, 7]);
});

test.each([
  [1_048_576, 16_384],
  [1_048_575, 16_383],
  [1_048_574, 16_382],
  [1, 16_384],
  [1_048_576, 1],
])("a box at the edge, by row %i and column %i, is within the sheet", (row, column) => {
  for (const note of ["Kort", "rad\n".repeat(40)]) {
    const [left = -1, top = -1, right = -1, bottom = -1] = cornersOf(row, column, note);
    expect([left >= 0, top >= 0, right < 16_384, bottom < 1_048_576, right > left, bottom > top]).not.toContain(false);
  }
});
