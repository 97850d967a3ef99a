import type { Reply } from "../../../src/contract/reply";
import {
  boolean,
  list,
  matching,
  object,
  type Shape,
  text,
  textAs,
  typedText,
  validate,
  validateBoth,
  whole,
} from "../../../src/contract/validation";

/** `3`, or `date: invalid, note: tooLong`. */
function answer(reply: Reply<unknown>): unknown {
  return reply.ok ? reply.value : reply.error.fields.map(({ field, code }) => `${field}: ${code}`).join(", ");
}

const four = textAs((input) => (input === "fyra" ? input : null));

test.each<[string, Shape<unknown>, unknown, unknown]>([
  ["a text as it stands", text(5), " åäö ", " åäö "],
  ["a text of one too many", text(5), "åäöåäö", ": tooLong"],
  ["no text where one is needed", text(5, 1), "", ": missing"],
  ["a number for a text", text(5), 5, ": invalid"],
  ["a typed text without what no cell can hold", typedText(5), " a\u0000b\r\n ", "ab"],
  ["a typed text of nothing but space", typedText(5, 1), " \n ", ": missing"],
  ["a typed text that fits once it is trimmed", typedText(1), "  a  ", "a"],
  ["a text that reads as something", four, "fyra", "fyra"],
  ["one that doesn't", four, "fem", ": invalid"],
  ["a text that matches", matching(/^\d+$/, 3), "123", "123"],
  ["one that doesn't match", matching(/^\d+$/, 3), "12a", ": invalid"],
  ["a whole number", whole(1, 9), 9, 9],
  ["nought of something", whole(1, 9), 0, ": missing"],
  ["more than there may be", whole(1, 9), 10, ": tooLong"],
  ["half of one", whole(1, 9), 1.5, ": invalid"],
  ["no number at all", whole(1, 9), Number.NaN, ": invalid"],
  ["endlessly many", whole(1, Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY, ": invalid"],
  ["a list", list(whole(1, 9), 2), [1, 2], [1, 2]],
  ["a list of too many", list(whole(1, 9), 2), [1, 2, 3], ": tooLong"],
  ["an empty list", list(whole(1, 9), 2, 1), [], ": missing"],
  ["what only looks like a list", list(whole(1, 9), 2), { 0: 1, length: 1 }, ": invalid"],
  ["fields, and no others", object({ a: boolean() }), { a: true, c: 1 }, { a: true }],
  ["a field of the language's own", object({ constructor: text(5) }), {}, "constructor: invalid"],
])("%s", (_name, shape, input, expected) => {
  expect(answer(validate(shape, input))).toEqual(expected);
});

test("every fault is told of, by the path to its field", () => {
  const shape = object({ by: text(3), rows: list(object({ date: four, words: list(text(1), 2) }), 9) });
  const input = {
    by: "abcd",
    rows: [
      { date: "fyra", words: [] },
      { date: 4, words: ["a", "bb"] },
    ],
  };
  expect(answer(validate(shape, input))).toBe("by: tooLong, rows.1.date: invalid, rows.1.words.1: tooLong");
});

test("an input read in two ways is wrong where either finds it wrong", () => {
  const [a, b] = [object({ a: boolean() }), object({ b: boolean() })];
  expect(answer(validateBoth(a, b, { a: true, b: false }))).toEqual([{ a: true }, { b: false }]);
  expect(answer(validateBoth(a, b, { a: 1 }))).toBe("a: invalid, b: invalid");
});
