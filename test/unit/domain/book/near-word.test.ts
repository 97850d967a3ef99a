import { editDistance, nearForm, nearWord } from "../../../../src/domain/book/near-word";

const PARTIES = ["Polis", "Kommun", "Skola", "Socialtjänst", "Fritid"];

test.each([
  ["Polsi", "Polis"],
  ["polis ", "Polis"],
  ["Kommunen", "Kommun"],
  ["Socialtjanst", "Socialtjänst"],
  ["Skolan", "Skola"],
  ["Kyrkan", null],
  ["Po", null],
  ["", null],
])("%j is near %j", (typed, expected) => {
  expect(nearWord(typed, PARTIES)).toBe(expected);
});

test("a word as near to two is near to none", () => {
  expect(nearWord("Skolb", ["Skola", "Skole"])).toBeNull();
});

test.each([
  ["", "", 0],
  ["abc", "acb", 1],
  ["abc", "abcd", 1],
  ["abc", "axc", 1],
  ["abc", "xyz", 3],
])("from %j to %j it is %d slips, counted to 2", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
});

test.each([
  ["fotpatruling", "Fotpatrull"],
  ["fotpatruler", "Fotpatrull"],
  ["riskkvälar", "Riskkväll"],
  ["vandring", null],
])("an ending keeps nobody from the word that was meant: %s", (typed, expected) => {
  expect(nearForm(typed, ["Fotpatrull", "Riskkväll"])).toBe(expected);
});
