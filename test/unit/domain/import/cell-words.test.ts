// Cells of other people's lists that say a number or a word of the workbook in their own way.
import { amountOf, spelled } from "../../../../src/domain/import/cell-words";
import { knownMeanings } from "../../../../src/domain/import/meanings";

test.each([
  ["två", 2],
  ["Tre gånger", 3],
  ["2 st", 2],
  ["noll", "amountInvalid"],
  ["några", "amountInvalid"],
])("an amount of “%s” is %s", (cell, amount) => {
  expect(amountOf(cell)).toBe(amount);
});

test.each([
  ["Polisen", "Polis"],
  ["skolan", "Skola"],
  ["Kommunen", "Region"],
  ["Brandkåren", null],
])("“%s” is %s, by what Listor remembers before its form", (word, own) => {
  const parties = ["Polis", "Skola", "Kommun", "Region"];
  expect(spelled(word, parties, knownMeanings({ parties, placeTypes: [] }, { kommunen: "Region" }))).toBe(own);
});
