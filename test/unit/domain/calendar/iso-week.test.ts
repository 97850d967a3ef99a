import fc from "fast-check";
import { daysOfIsoWeek, isoWeekOf, parseIsoWeek, partsOfWeek } from "../../../../src/domain/calendar/iso-week";
import { daysBetween, fromDayNumber, plainDate } from "../../../../src/domain/calendar/plain-date";

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);

test.each([
  ["2022-01-01", "2021-V52"],
  ["2022-01-03", "2022-V01"],
  ["2023-01-01", "2022-V52"],
  ["2020-12-31", "2020-V53"],
  ["2021-01-03", "2020-V53"],
  ["2024-12-30", "2025-V01"],
])("%s lies in %s", (date, week) => {
  expect(isoWeekOf(plainDate(date))).toBe(week);
});

test("holds seven days, each of which lies in it", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const week = isoWeekOf(date);
      const { first, last } = daysOfIsoWeek(week);
      return first <= date && date <= last && daysBetween(first, last) === 6 && isoWeekOf(first) === week;
    }),
  );
});

test.each([
  ["2022-V28", "2022-V28"],
  ["2022-v8", "2022-V08"],
  [" 2022 v 28 ", "2022-V28"],
  ["2022-W28", "2022-V28"],
  ["2022–v28", "2022-V28"],
  ["2022\u2011V28\u00ad", "2022-V28"],
  ["2020-V53", "2020-V53"],
  ["2022-V53", null],
  ["2022-V00", null],
  ["v. 28", null],
  ["2022-28", null],
  ["12022-V28", null],
  ["2022-xV28", null],
])("%p reads as %p", (text, week) => {
  expect(parseIsoWeek(text)).toBe(week);
});

test("the year and the number of a week", () => {
  expect(parseIsoWeek("2022-V08")).not.toBeNull();
  expect(partsOfWeek(isoWeekOf(plainDate("2021-01-03")))).toEqual({ year: 2020, week: 53 });
});
