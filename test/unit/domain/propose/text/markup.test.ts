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

test("a text that only speaks of less and more stays as it is", () => {
  const text = "Färre än 3 < 5 & fler än 2 > 1";
  expect(withoutMarkup(mappedText(text)).text).toBe(text);
});
