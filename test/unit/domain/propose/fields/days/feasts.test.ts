import { plainDate } from "../../../../../../src/domain/calendar/plain-date";
import { readOwnDays } from "../../../../../../src/domain/propose/fields/days/own-days";
import { swedish } from "../../../../../../src/i18n/reading/swedish";

const lastDay = (low: string, year: number) =>
  readOwnDays(low, { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) }, swedish).days?.to;

test.each([
  ["senast påsk", 2026, "2026-04-05"],
  ["före påsken", 2027, "2027-03-27"],
  ["före påsk", 2038, "2038-04-24"],
  ["senast midsommar", 2026, "2026-06-20"],
  ["före midsommar", 2027, "2027-06-25"],
  ["senast valborg", 2026, "2026-04-30"],
  ["före jul", 2026, "2026-12-23"],
  ["till halvårsskiftet", 2026, "2026-06-30"],
])("%s %i", (words, year, day) => {
  expect(lastDay(`kommunen ska ha städat ${words}`, year)).toBe(day);
});
