import { mappedText } from "../../../../../src/domain/propose/text/mapped-text";
import { withoutMarkup } from "../../../../../src/domain/propose/text/markup";

test("HTML is read as people see it", () => {
  const html = `<nav><ul><li>Hem</li></ul></nav><h2>L&ouml;ften</h2><p>Polisen\n  lovar:</p><ul><li>minst <b>tv&#229;</b> insatser</li></ul><script>var a = "<p>";</script>`;
  expect(
    withoutMarkup(mappedText(html))
      .text.split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ).toEqual(["# Löften", "Polisen lovar:", "• minst två insatser"]);
});

test.each([
  ["2 **riskkvällar** varje månad", "2 riskkvällar varje månad"],
  ["Minst *två* __vandringar__ under [våren](https://example.se/a)", "Minst två vandringar under våren"],
  ["Minst <b>3</b> pass\nper <strong>vecka</strong>", "Minst 3 pass\nper vecka"],
  ["* tre möten\n* fyra pass, 2 * 3", "* tre möten\n* fyra pass, 2 * 3"],
])("marks around words are left out, and lines stay: %s", (text, plain) => {
  expect(withoutMarkup(mappedText(text)).text).toBe(plain);
});

test("a text that only speaks of less and more stays as it is", () => {
  const text = "Färre än 3 < 5 & fler än 2 > 1";
  expect(withoutMarkup(mappedText(text)).text).toBe(text);
});
