import fc from "fast-check";
import { showableText, storableText, withStorableTexts } from "../../../../src/domain/book/storable-text";

/** What XML 1.0 (2.2) can hold of what is no control character. */
const IN_XML = /^[\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

test("any text becomes one that XML can hold, and is then left as it is", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("\ud800", "\udc00", "\u0000", "\u001b", "\u0085", "\ufffe", "\r"),
  );
  fc.assert(
    fc.property(fc.array(unit), (signs) => {
      const text = storableText(signs.join(""));
      expect(text).toMatch(IN_XML);
      expect(storableText(text)).toBe(text);
    }),
  );
});

test("what people can write stays", () => {
  const text = "Öppet hus – 30\u00a0% 🙂\n\tRad två";
  expect(storableText(text)).toBe(text);
});

test("every text in the data is storable, and nothing else is changed", () => {
  const data = { a: ["\u0001x", 1, null, { b: "y\u009b", c: undefined }], d: true };
  expect(withStorableTexts(data)).toEqual({ a: ["x", 1, null, { b: "y", c: undefined }], d: true });
});

const [RLO, PDF, RLI, PDI] = ["\u202e", "\u202c", "\u2067", "\u2069"];

test.each([
  ["what is opened is ended", `a${RLO}b`, `a${RLO}b${PDF}`],
  ["from the inside out", `${RLI}a${RLO}b`, `${RLI}a${RLO}b${PDF}${PDI}`],
  ["where the line ends", `${RLO}a\nb`, `${RLO}a${PDF}\nb`],
  ["what is ended already stays", `${RLO}a${PDF} b`, `${RLO}a${PDF} b`],
  ["the end of an isolate ends what it holds", `${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDI}c`],
  ["an end without a beginning is left out", `a${PDI}${PDF}b`, "ab"],
  ["an end of another kind too", `${RLI}a${PDF}b`, `${RLI}ab${PDI}`],
])("marks of direction: %s", (_name, text, closed) => {
  expect(storableText(text)).toBe(closed);
  expect(showableText(text)).toBe(closed);
});

test("a text that is read keeps its line ends, and loses what no page can show", () => {
  expect(showableText("a\r\nb\u0000\u009b\ud800c 🙂")).toBe("a\r\nbc 🙂");
});
