import fc from "fast-check";
import { printable, printableJson, printableLine } from "../../../src/local/printable";

test.each([
  ["a colour", "\u001b[31mRÖD\u001b[0m", "␛[31mRÖD␛[0m"],
  ["a title that ends with a bell", "\u001b]0;ägd\u0007", "␛]0;ägd␇"],
  ["the clipboard, ended by a string terminator", "\u001b]52;c;eA==\u001b\\\\", "␛]52;c;eA==␛\\\\"],
  ["a link", "\u001b]8;;https://x\u001b\\\\x", "␛]8;;https://x␛\\\\x"],
  ["eight bits: CSI and OSC", "\u009b31m\u009d0;x\u009c", "�31m�0;x�"],
  ["a way back over what was written", "rätt\b\b\b\bfel\r", "rätt␈␈␈␈fel␍"],
  ["nothing and delete", "\u0000\u007f", "␀␡"],
  ["a text turned round", "\u202egnp.exe\u2066", "�gnp.exe�"],
])("%s is shown and not done", (_case, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("a line break is one in a text, and a space in a line", () => {
  expect(printable("a\nb")).toBe("a\nb");
  expect(printableLine("a\r\n\tb\u2028c")).toBe("a b c");
  expect(printableLine("30\u00a0juni")).toBe("30\u00a0juni");
});

const text = fc.string({ unit: "binary" });

test("no text has a command left in it", () => {
  fc.assert(fc.property(text, (said) => expect(printable(said)).toMatch(/^(?:\n|[^\p{Cc}\u202a-\u202e])*$/u)));
});

test("JSON says the same, without a command in it", () => {
  fc.assert(
    fc.property(fc.dictionary(text, text), (data) => {
      const json = printableJson(JSON.stringify(data, null, 2));
      expect(JSON.parse(json)).toEqual(data);
      expect(json).toMatch(/^(?:\n|[^\p{Cc}\u202a-\u202e])*$/u);
    }),
  );
});
