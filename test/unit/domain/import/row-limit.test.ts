import { MOST_ROWS, rowsBeyondLimit } from "../../../../src/domain/import/row-limit";

test.each([
  [MOST_ROWS, 0],
  [MOST_ROWS + 1, MOST_ROWS + 1],
])("%d rows", (rows, beyond) => {
  expect(rowsBeyondLimit("2022-03-04;Riskkväll\n\n".repeat(rows))).toBe(beyond);
});
