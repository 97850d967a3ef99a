import type { Reply } from "../../src/contract/reply";
import {
  anyOf,
  boolean,
  both,
  list,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  partial,
  type Shape,
  text,
  textAs,
  typedText,
  whole,
} from "../../src/contract/shape";

/** `3`, or `date: invalid, note: tooLong`. */
function answer(reply: Reply<unknown>): unknown {
  return reply.ok ? reply.value : reply.error.fields.map(({ field, code }) => `${field}: ${code}`).join(", ");
}

const four = textAs((input) => (input === "fyra" ? 4 : null));

test.each<[string, Shape<unknown>, unknown, unknown]>([
  ["a text as it stands", text(5), " åäö ", " åäö "],
  ["a text of one too many", text(5), "åäöåäö", ": tooLong"],
  ["no text where one is needed", text(5, 1), "", ": missing"],
  ["a number for a text", text(5), 5, ": invalid"],
  ["a typed text without what no cell can hold", typedText(5), " a\u0000b\r\n ", "ab"],
  ["a typed text of nothing but space", typedText(5, 1), " \n ", ": missing"],
  ["a typed text that fits once it is trimmed", typedText(1), "  a  ", "a"],
  ["a text that reads as something", four, "fyra", 4],
  ["one that doesn't", four, "fem", ": invalid"],
  ["a text that matches", matching(/^\d+$/, 3), "123", "123"],
  ["a longer one", matching(/^\d+$/, 3), "1234", ": invalid"],
  ["a whole number", whole(1, 9), 9, 9],
  ["nought of something", whole(1, 9), 0, ": missing"],
  ["more than there may be", whole(1, 9), 10, ": tooLong"],
  ["half of one", whole(1, 9), 1.5, ": invalid"],
  ["no number at all", whole(1, 9), Number.NaN, ": invalid"],
  ["endlessly many", whole(1, Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY, ": invalid"],
  ["a truth", boolean, false, false],
  ["a word for a truth", boolean, "false", ": invalid"],
  ["one of the words", oneOf(["Ja", "Nej"]), "Nej", "Nej"],
  ["another word", oneOf(["Ja", "Nej"]), "nej", ": invalid"],
  ["null where it may be", nullable(boolean), null, null],
  ["null where it may not", optional(boolean), null, ": invalid"],
  ["a list", list(whole(1, 9), 2), [1, 2], [1, 2]],
  ["a list of too many", list(whole(1, 9), 2), [1, 2, 3], ": tooLong"],
  ["an empty list", list(whole(1, 9), 2, 1), [], ": missing"],
  ["what only looks like a list", list(whole(1, 9), 2), { 0: 1, length: 1 }, ": invalid"],
  ["fields, and no others", object({ a: boolean, b: optional(boolean) }), { a: true, c: 1 }, { a: true }],
  ["no fields", object({ a: boolean }), null, ": invalid"],
  ["a field of the language's own", object({ constructor: text(5) }), {}, "constructor: invalid"],
  ["some of the fields", partial({ a: boolean, b: boolean }), { b: true }, { b: true }],
  ["the second of two", anyOf(boolean, text(5)), "a", "a"],
  ["neither", anyOf(boolean, text(5)), 1, ": invalid"],
  [
    "two readings",
    both(object({ a: boolean }), object({ b: boolean })),
    { a: true, b: true },
    [{ a: true }, { b: true }],
  ],
])("%s", (_name, shape, input, expected) => {
  expect(answer(shape(input))).toEqual(expected);
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
  expect(answer(shape(input))).toBe("by: tooLong, rows.1.date: invalid, rows.1.words.1: tooLong");
  expect(answer(both(shape, object({ isRetry: boolean }))(input))).toContain("rows.1.date: invalid");
  expect(answer(both(shape, object({ isRetry: boolean }))(input))).toContain("isRetry: invalid");
});
