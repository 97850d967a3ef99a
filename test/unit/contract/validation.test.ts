import * as z from "zod/mini";
import type { Reply } from "../../../src/contract/reply";
import { type Shape, typedText, validate, validateBoth } from "../../../src/contract/validation";

/** `3`, or `date: invalid, note: tooLong`. */
function answer(reply: Reply<unknown>): unknown {
  return reply.ok ? reply.value : reply.error.fields.map(({ field, code }) => `${field}: ${code}`).join(", ");
}

const four = z.custom<string>((input) => input === "fyra");
const text = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most));
const oneToNine = z.int().check(z.minimum(1), z.maximum(9));
const words = z.array(z.string()).check(z.minLength(1), z.maxLength(2));

test.each<[string, Shape<unknown>, unknown, unknown]>([
  ["a text as it stands", text(5), " åäö ", " åäö "],
  ["a text of one too many", text(5), "åäöåäö", ": tooLong"],
  ["no text where one is needed", text(5, 1), "", ": missing"],
  ["a number for a text", text(5), 5, ": invalid"],
  ["a typed text without what no cell can hold", typedText(5), " a\u0000b\r\n ", "ab"],
  ["a typed text of nothing but space", typedText(5, 1), " \n ", ": missing"],
  ["a typed text that fits once it is trimmed", typedText(1), "  a  ", "a"],
  ["a list for a typed text", typedText(1, 1), [], ": invalid"],
  ["a list that is as long as no text may be", typedText(1), ["a", "b"], ": invalid"],
  ["a text object", typedText(5), { length: 9, trim: "x" }, ": invalid"],
  ["what a rule of ours knows", four, "fyra", "fyra"],
  ["what it doesn't", four, "fem", ": invalid"],
  ["a whole number", oneToNine, 9, 9],
  ["nought of something", oneToNine, 0, ": missing"],
  ["less than nought", oneToNine, -1, ": missing"],
  ["more than there may be", oneToNine, 10, ": tooLong"],
  ["half of one", oneToNine, 0.5, ": invalid"],
  ["no number at all", oneToNine, Number.NaN, ": invalid"],
  ["endlessly many", oneToNine, Number.POSITIVE_INFINITY, ": invalid"],
  ["a number in a text", oneToNine, "1", ": invalid"],
  ["a list", words, ["a", "b"], ["a", "b"]],
  ["a list of too many", words, ["a", "b", "c"], ": tooLong"],
  ["an empty list", words, [], ": missing"],
  ["what only looks like a list", words, { 0: "a", length: 1 }, ": invalid"],
  ["fields, and no others", z.object({ a: z.boolean() }), { a: true, c: 1 }, { a: true }],
  ["a field that isn't there", z.object({ a: z.boolean() }), {}, "a: invalid"],
  ["a field of the language's own", z.object({ constructor: text(5) }), {}, "constructor: invalid"],
  ["no fields at all", z.object({ a: z.boolean() }), null, ": invalid"],
  ["a list for fields", z.object({ a: z.boolean() }), [true], ": invalid"],
])("%s", (_name, shape, input, expected) => {
  expect(answer(validate(shape, input))).toEqual(expected);
});

test("a key that would change what an object is refuses the input, however deep it lies", () => {
  const shape = z.object({ a: z.unknown() });
  const refused = (json: string) => validate(shape, JSON.parse(json));
  expect(refused('{"a":[{"__proto__":{"isAdmin":true}}]}')).toMatchObject({
    ok: false,
    error: { code: "inputInvalid", fields: [{ field: "a.0.__proto__", code: "invalid" }] },
  });
  expect(refused('{"a":1,"__proto__":{}}')).toMatchObject({ ok: false });
  expect(refused('{"a":{"constructor":{"prototype":1}}}')).toMatchObject({ ok: true });
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
});

test("every field that is wrong is told of once, by its path", () => {
  const row = z.object({ date: four, words: z.array(text(1)).check(z.maxLength(2)) });
  const shape = z.object({ by: text(3), rows: z.array(row) });
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
  const [a, b] = [z.object({ a: z.boolean() }), z.object({ b: z.boolean() })];
  expect(answer(validateBoth(a, b, { a: true, b: false }))).toEqual([{ a: true }, { b: false }]);
  expect(answer(validateBoth(a, b, { a: 1 }))).toBe("a: invalid, b: invalid");
});
