import fc from "fast-check";
import { storableText, withStorableTexts } from "../../../../src/domain/book/storable-text";

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
