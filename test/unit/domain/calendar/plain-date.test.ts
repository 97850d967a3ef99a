import fc from "fast-check";
import {
  addDays,
  daysBetween,
  daysOfIsoWeek,
  fromDayNumber,
  isoWeekOf,
  lastSundayBefore,
  parseIsoWeek,
  parsePlainDate,
  plainDate,
  plainDateOf,
  toDayNumber,
} from "../../../../src/domain/calendar/plain-date";

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);

describe("a calendar day", () => {
  test.each(["2022-02-28", "2024-02-29", "2022-12-31", "1999-01-01"])("%s is one", (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  test.each(["2022-02-29", "2022-13-01", "2022-00-10", "2022-1-1", "32 maj", "", "2022-04-31", "20220101"])(
    "%p is none",
    (text) => {
      expect(parsePlainDate(text)).toBeNull();
      expect(() => plainDate(text)).toThrow(RangeError);
    },
  );

  test.each([
    ["2022-03-26", 1, "2022-03-27", "the last Sunday in March has 23 hours"],
    ["2022-03-27", 1, "2022-03-28", "and the day after it comes next"],
    ["2022-10-29", 1, "2022-10-30", "the last Sunday in October has 25 hours"],
    ["2022-10-30", 1, "2022-10-31", "and the day after it comes next"],
    ["2024-02-28", 1, "2024-02-29", "a leap day"],
    ["2022-12-31", 1, "2023-01-01", "over New Year"],
    ["2022-01-01", -1, "2021-12-31", "backwards over New Year"],
  ])("%s + %i is %s: %s", (from, days, to) => {
    expect(addDays(plainDate(from), days)).toBe(to);
  });

  test("a moment falls on the day its clock shows, a year of two figures included", () => {
    expect(plainDateOf(new Date(2022, 2, 27, 0, 0))).toBe("2022-03-27");
    expect(plainDateOf(new Date(2022, 9, 30, 23, 59))).toBe("2022-10-30");
    const longAgo = new Date(2022, 0, 1);
    longAgo.setFullYear(99);
    expect(plainDateOf(longAgo)).toBe("0099-01-01");
  });

  test("days and numbers go to and fro", () => {
    fc.assert(fc.property(anyDay, (date) => fromDayNumber(toDayNumber(date)) === date));
  });

  test("the days between are those that were added", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, days) => {
        return daysBetween(date, addDays(date, days)) === days;
      }),
    );
  });

  test("text order is day order", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === toDayNumber(a) < toDayNumber(b)));
  });
});

describe("an ISO week", () => {
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

  test.each([
    ["2022-06-30", "2022-06-26", "a Thursday"],
    ["2022-06-27", "2022-06-26", "a Monday"],
    ["2022-06-26", "2022-06-19", "a Sunday isn't before itself"],
  ])("the last Sunday before %s is %s: %s", (date, sunday) => {
    expect(lastSundayBefore(plainDate(date))).toBe(sunday);
  });
});
