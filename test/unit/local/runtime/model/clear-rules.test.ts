// Colour rules go with the formats of the cells that are cleared, and stay on the others.
import { answerOf } from "../../../../helpers/local/script-world";

const RULE = `
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("●").setBackground("#ff0000");
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A1:B9")]).build()]);
`;
const RANGES = `return sheet.getConditionalFormatRules().map((own) => own.getRanges().map((range) => range.getA1Notation()));`;

test.each([
  [`sheet.getRange("A1:B9").clear()`, []],
  [`sheet.getRange("A1:A9").clear()`, [["B1:B9"]]],
  [`sheet.getRange("D1:D9").clear()`, [["A1:B9"]]],
  [`sheet.getRange("A1:B9").clearContent()`, [["A1:B9"]]],
  ["sheet.clear()", []],
  ["sheet.clearContents()", [["A1:B9"]]],
])("%s", (line, left) => expect(answerOf(`${RULE} ${line}; ${RANGES}`)).toEqual(left));
