import { isSameWord } from "../../../../src/domain/words/stems";

test.each([
  ["insatserna", "insats"],
  ["trygghetsvandringarna", "trygghetsvandring"],
  ["skolan", "skola"],
  ["mötet", "möte"],
  ["söket", "sök"],
  ["riktade", "riktad"],
  ["besöken", "besök"],
])("%s is a form of %s", (form, word) => {
  expect(isSameWord(form, word)).toBe(true);
});

test.each([
  ["skola", "skolk"],
  ["polis", "policy"],
  ["kontakt", "kontroll"],
])("%s is another word than %s", (a, b) => {
  expect(isSameWord(a, b)).toBe(false);
});
