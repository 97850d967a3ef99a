import { type PlainDate, plainDate } from "../../../../src/domain/calendar/plain-date";
import {
  formatDate,
  formatDateAndWeekday,
  formatDay,
  formatFinnishDate,
  formatMonth,
  formatShortMonth,
} from "../../../../src/i18n/format/dates";

const JUNE: PlainDate = plainDate("2022-06-30");

test.each([
  ["sv", "30 juni", "30 juni 2022", "torsdag 30 juni 2022"],
  ["en", "30 June", "30 June 2022", "Thursday 30 June 2022"],
] as const)("in %s a day reads %s, %s and %s", (language, short, whole, withWeekday) => {
  expect([formatDay(JUNE, language), formatDate(JUNE, language), formatDateAndWeekday(JUNE, language)]).toEqual([
    short,
    whole,
    withWeekday,
  ]);
});

test("a day in Finnish is written in figures, without noughts", () => {
  expect([formatFinnishDate(JUNE), formatFinnishDate(plainDate("2023-01-05"))]).toEqual(["30.6.2022", "5.1.2023"]);
});

test("a day of the month has no nought before it", () => {
  expect(formatDate(plainDate("2022-03-04"), "sv")).toBe("4 mars 2022");
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

test.each([
  [
    "sv",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "jan feb mar apr maj jun jul aug sep okt nov dec",
  ],
  [
    "en",
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  ],
] as const)("the months in %s", (language, names, shortNames) => {
  expect(MONTHS.map((month) => formatMonth(month, language)).join(" ")).toBe(names);
  expect(MONTHS.map((month) => formatShortMonth(month, language)).join(" ")).toBe(shortNames);
});
