import { parsedJson } from "../../../src/contract/parsed-json";

test.each([
  ['{"a":[1]}', { a: [1] }],
  ["null", null],
  ["", null],
  ["{", null],
  ["Kangos", null],
])("%s", (text, said) => {
  expect(parsedJson(text)).toEqual(said);
});

test.each([101, 10_000, 1_000_000])("%d levels are too many", (levels) => {
  expect(parsedJson("[".repeat(levels) + "]".repeat(levels))).toBeNull();
  expect(parsedJson(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`)).toBeNull();
});
