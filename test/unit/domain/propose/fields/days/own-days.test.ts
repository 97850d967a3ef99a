import { plainDate } from "../../../../../../src/domain/calendar/plain-date";
import { readOwnDays } from "../../../../../../src/domain/propose/fields/days/own-days";
import { lowOf } from "../../../../../../src/domain/propose/text/lower-case";
import { swedish } from "../../../../../../src/i18n/reading/swedish";

const YEAR = { from: plainDate("2023-01-01"), to: plainDate("2023-12-31") };
const TWO_YEARS = { from: plainDate("2023-01-01"), to: plainDate("2024-12-31") };
const read = (text: string, period = YEAR) => readOwnDays(lowOf(text), period, swedish);

test.each([
  ["senast den 30 juni", null, "2023-06-30"],
  ["senast 2023-09-15", null, "2023-09-15"],
  ["före den 1 maj 2023", null, "2023-04-30"],
  ["i maj", "2023-05-01", "2023-05-31"],
  ["senast i oktober", null, "2023-10-31"],
  ["under våren", "2023-03-01", "2023-05-31"],
  ["före sommaren", null, "2023-05-31"],
  ["under första halvåret", "2023-01-01", "2023-06-30"],
  ["från april till oktober", "2023-04-01", "2023-10-31"],
  ["juni–augusti", "2023-06-01", "2023-08-31"],
  ["vecka 40", "2023-10-02", "2023-10-08"],
  ["innan årets slut", null, "2023-12-31"],
])("%s", (text, from, to) => {
  expect(read(text).days).toMatchObject({ from, to });
});

test("a year within a longer period is a window of its own", () => {
  expect(read("under 2024", TWO_YEARS).days).toMatchObject({ from: "2024-01-01", to: "2024-12-31" });
  expect(read("under 2023 och 2024", TWO_YEARS).days).toBeNull();
  expect(read("under 2023").days).toBeNull();
});

test("what comes every year in a longer period is asked about", () => {
  expect(read("under våren", TWO_YEARS)).toMatchObject({ days: null, whichYear: { start: 0 } });
});

test("two seasons divide the number, and bound nothing", () => {
  expect(read("ett på våren och ett på hösten")).toMatchObject({ days: null, impossible: null, whichYear: null });
});

test.each([
  ["senast den 31 juni", "2023-06-30"],
  ["den 30 februari", "2023-02-28"],
  ["senast 2023-02-29", "2023-02-28"],
])("%s is no day, and the month's last stands for it", (text, to) => {
  expect(read(text)).toMatchObject({ days: { to }, impossible: { start: expect.any(Number) } });
});

test.each(["senast 45 maj", "senast 2023-13-01"])("%s is no day at all", (text) => {
  expect(read(text)).toMatchObject({ days: null, impossible: { start: expect.any(Number) } });
});
