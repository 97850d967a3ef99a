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
