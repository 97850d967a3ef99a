// Which texts a spreadsheet would make something else of, and which it leaves alone.
import { isRisky, safeText } from "../../../../src/workbook/cells/literal-text";

test.each([
  ["=1+1"],
  ["+46 70"],
  ["-2"],
  ["@SUM(A1)"],
  ["\t=1+1"],
  ["\r=1+1"],
  [" =1+1"],
  ["2.1"],
  ["2,5"],
  ["1 250"],
  ["45 %"],
  ["1e5"],
  ["2022-03-04"],
  ["4/3"],
  ["4 mars"],
  ["mars 2022"],
  ["Maj 5"],
  ["fre 4 mars"],
  ["12:30"],
  ["TRUE"],
  ["sant"],
  ["Falskt"],
  ["kr 5"],
  ["(5)"],
  ["$5"],
  ["'citat"],
  ["＝1+1"],
  ["#REF!"],
  ["   "],
])("%j is kept as text by an apostrophe", (text) => {
  expect(isRisky(text)).toBe(true);
  expect(safeText(text)).toBe(`'${text}`);
});

test.each([
  [""],
  ["Skola"],
  ["Skola, Företag"],
  ["A-7K3M9Q2X"],
  ["åk 9 på rast"],
  ["Marknad"],
  ["Möte 3 av 5"],
  ["Santander"],
  ["Öst 2022"],
  ["Tre besök: 2 skolor, 1 företag"],
])("%j is left as it is", (text) => {
  expect(safeText(text)).toBe(text);
});
