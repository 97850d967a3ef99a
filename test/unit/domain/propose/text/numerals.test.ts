import { numberOfDigits, numberOfWord } from "../../../../../src/domain/propose/text/numerals";
import { numbers } from "../../../../../src/i18n/reading/numbers";

test.each([
  ["en", 1],
  ["tolv", 12],
  ["tjugofem", 25],
  ["nittionio", 99],
  ["hundra", 100],
  ["tvåhundrafemtio", 250],
  ["hundrafemtiotvå", 152],
  ["tvåtusen", 2000],
  ["kontroller", null],
  ["sexa", null],
  ["tjugo", 20],
  ["ettor", null],
])("%s is %p", (word, number) => {
  expect(numberOfWord(word, numbers)).toBe(number);
});

test.each([
  ["1200", 1200],
  ["1 200", 1200],
  ["1.200", 1200],
  ["2,5", 2.5],
  ["2.5", null],
  ["7a", null],
])("%s is %p", (text, number) => {
  expect(numberOfDigits(text)).toBe(number);
});
