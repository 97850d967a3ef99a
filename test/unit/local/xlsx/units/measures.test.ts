import { newSheet } from "../../../../../src/local/runtime/model/sheet-model";
import { pixelsFromPoints, pointsFromPixels, rowPixels } from "../../../../../src/local/xlsx/units/measures";

test.each([40, 39.75, 15, 14.4, 0.03, 409.5])("a row of %d points is as high when it is written again", (points) =>
  expect(pointsFromPixels(pixelsFromPoints(points))).toBe(points),
);

test("what is placed by rows, as charts are, is placed by whole pixels", () => {
  const sheet = newSheet(1, "Blad1");
  sheet.rowHeights.set(1, pixelsFromPoints(40));
  expect([1, 2].map((row) => rowPixels(sheet, row))).toEqual([53, 20]);
});
