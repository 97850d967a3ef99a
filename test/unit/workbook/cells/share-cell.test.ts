import { mayShowShare, shareText, showsShare } from "../../../../src/workbook/cells/share-cell";
import { COMMITMENTS } from "../../../../src/workbook/schema/tabs";

test.each([
  ["0%", true],
  ["0.00%", true],
  ["0 %;[Red]-0 %", true],
  ["General", false],
  ['0" %"', false],
  ["0\\%", false],
])("%s shows a share: %s", (format, isShare) => {
  expect(showsShare(format)).toBe(isShare);
});

test.each([
  [0.8, "80 %"],
  [0.07, "7 %"],
  [0.125, "12,5 %"],
  [1, "100 %"],
  [-0.29, "-29 %"],
])("%d is %s", (share, text) => {
  expect(shareText(share)).toBe(text);
});

test.each([
  [0.8, "Vi ska vara ute", true],
  [1, "Vi ska vara ute", false],
  [2, "Vi ska vara ute", false],
  [1, "Samtliga ska få svar", true],
  [1.5, "150 % av målet", true],
  [65, "Andelen trygga", false],
  [0, "Andelen trygga", false],
  ["1", "Andelen trygga", false],
])("the format of %p beside %p is worth asking for: %p", (cell, text, isWorth) => {
  expect(mayShowShare(cell, [text, cell])).toBe(isWorth);
});

test("a target of 1 is asked about, whatever its row says, and a larger one isn't", () => {
  expect(COMMITMENTS.columns.target.mayBeAll).toBe(true);
  expect(mayShowShare(1, ["Vi ska vara ute", 1], true)).toBe(true);
  expect(mayShowShare(2, ["Vi ska vara ute", 2], true)).toBe(false);
});
