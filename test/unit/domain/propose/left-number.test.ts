// What the words of a promise still say once its target is another.
import { leftNumber } from "../../../../src/domain/propose/left-number";
import { numbers } from "../../../../src/i18n/reading/numbers";

test.each<[string, number | null, number | null, number | null]>([
  ["Vi kommer att göra minst 24 trafikkontroller.", 24, 8, 24],
  ["Vi kommer att göra minst tjugofyra trafikkontroller.", 24, 8, 24],
  ["Vi delar ut 1 200 broschyrer.", 1200, 900, 1200],
  ["Vi lovar 2,5 timmar i veckan.", 2.5, 3, 2.5],
  ["Vi kommer att göra minst 8 trafikkontroller.", 24, 8, null],
  ["Av 24 planerade kontroller gör vi minst 8.", 24, 8, null],
  ["Klart den 24 maj 2026.", 24, 8, null],
  ["Klart senast 24/5.", 24, 8, null],
  ["Vi gör 240 kontroller.", 24, 8, null],
  ["Vi gör ett område tryggare.", 1, 2, null],
  ["Vi gör minst 24 trafikkontroller.", 24, 24, null],
  ["Vi gör minst 24 trafikkontroller.", null, 8, null],
  ["Vi gör minst 24 trafikkontroller.", 24, null, null],
])("“%s” with %d as target and then %d", (text, before, now, left) => {
  expect(leftNumber(text, [before, now], { numbers })).toBe(left);
});
