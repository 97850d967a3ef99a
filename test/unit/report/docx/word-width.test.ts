// The room that words need on paper.
import { widestWord } from "../../../../src/report/docx/word-width";

test("the widest word of a text, not the first or the last", () => {
  expect(widestWord("en tvåmånadersperiod till", 18, false)).toBe(widestWord("tvåmånadersperiod", 18, false));
});

test("a day in figures, and what a no-break space joins, is one word; a hyphen between letters ends a line", () => {
  expect(widestWord("2022-03-16", 18, false)).toBeGreaterThan(widestWord("2022-03-", 18, false));
  expect(widestWord("30\u00a0juni", 18, false)).toBeGreaterThan(widestWord("30 juni", 18, false));
  expect(widestWord("SSPF-möte", 18, false)).toBeLessThan(widestWord("SSPFmöte", 18, false));
});

test("larger and bold type needs more", () => {
  expect(widestWord("Ansvarig", 24, false)).toBeGreaterThan(widestWord("Ansvarig", 18, false));
  expect(widestWord("Ansvarig", 18, true)).toBeGreaterThan(widestWord("Ansvarig", 18, false));
});
