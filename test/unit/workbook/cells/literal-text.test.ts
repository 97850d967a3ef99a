// Which texts a spreadsheet would make something else of, and which it leaves alone.
import { isRisky, quotedText, safeText, withoutQuote } from "../../../../src/workbook/cells/literal-text";

test.each([
  ["+46 70"],
  ["-2"],
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

const RUN_ELSEWHERE = [
  "=1+1",
  '=HYPERLINK("http://example.com";"klicka")',
  "＝1+1",
  "@SUM(A1)",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "+HYPERLINK(A1)",
  "\t=1+1",
  "\r=1+1",
  " =1+1",
  "=två\nrader",
  "=",
  "@cmd|'/C calc'!A1",
  "+cmd | ' /C calc'!A0",
  "-1+1+cmd|calc!A0",
  "+[bok.xlsx]Blad1!$A$1",
  "+'C:\\[bok.xlsx]Blad1'!A1",
  "-(SUM(A1))",
  '@HYPERLINK ("http://example.com")',
  "- rad\n+WEBSERVICE(A1)",
  "＋SUM(A1)",
];

test.each(RUN_ELSEWHERE)("%j stays quoted in the cell, and so in a .csv of it, and reads as it was written", (text) => {
  const cell = safeText(text).slice(1);
  expect(cell).toBe(`'${text}`);
  expect(withoutQuote(cell)).toBe(text);
  expect(withoutQuote(text)).toBe(text);
  expect(withoutQuote(quotedText(cell))).toBe(cell);
});

test.each([
  "- Möte i Kangos",
  "- Bra möte!",
  "- Bra möte! Alla kom!!",
  "- Möte i Kangos (fritidsgården)",
  "+46 (0)978-120 00",
  "@ungdomar (åk 7)",
  "-5 grader, kallt!",
  "- Skola | Företag",
  "+46 70",
  "-2",
  "@skolan",
  "'citat",
  "’t Hof",
  "2.1",
])("%j is never quoted", (text) => {
  expect(quotedText(text)).toBe(text);
  expect(withoutQuote(text)).toBe(text);
});
