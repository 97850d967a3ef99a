import { likelyWord } from "../../../../src/domain/import/likely-word";

const WORDS = [
  "Polis",
  "Kommun",
  "Skola",
  "Sök med hund",
  "Riskkväll",
  "Medborgarkontakt",
  "Fritidsgård",
  "Näringsliv",
];

test.each([
  ["polisen", "Polis"],
  ["Riskväll", "Riskkväll"],
  ["Hundsök", "Sök med hund"],
  ["kommunens", "Kommun"],
  ["fritidsgården", "Fritidsgård"],
  ["medborgarkontakter i byarna", "Medborgarkontakt"],
  ["hund", "Sök med hund"],
])("%s is likely %s", (typed, word) => {
  expect(likelyWord(typed, WORDS)).toBe(word);
});

test.each([["kommunpolisen"], ["Kalas"], ["och"], [""], ["??"]])("%j is likely none of them", (typed) => {
  expect(likelyWord(typed, WORDS)).toBeNull();
});
