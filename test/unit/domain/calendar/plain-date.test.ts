import fc from "fast-check";
import {
  addDays,
  dateOf,
  daysBetween,
  fromDayNumber,
  lastSundayBefore,
  parsePlainDate,
  plainDate,
  plainDateOf,
  plainDateOfParts,
  toDayNumber,
} from "../../../../src/domain/calendar/plain-date";

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);

describe("a calendar day", () => {
  test.each(["2022-02-28", "2024-02-29", "2022-12-31", "1999-01-01"])("%s is one", (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  test.each([
    "2022-02-29",
    "2022-13-01",
    "2022-00-10",
    "2022-1-1",
    "32 maj",
    "",
    "2022-04-31",
    "20220101",
    "2022-W28",
    "2022-03-04T12:00",
    "0999-12-31",
  ])("%p is none", (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

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

  test.each([
    [{ year: 2024, month: 2, day: 29 }, "2024-02-29"],
    [{ year: 2022, month: 2, day: 29 }, null],
    [{ year: 2022, month: 13, day: 4 }, null],
    [{ year: 2022, month: 0, day: 4 }, null],
    [{ year: 2022, month: 3, day: 0 }, null],
    [{ year: 99, month: 3, day: 4 }, null],
    [{ year: 2011, month: 12, day: 30 }, "2011-12-30"],
  ])("of %j the day is %s", (parts, date) => {
    expect(plainDateOfParts(parts)).toBe(date);
  });

  test("a day that a zone lacks is a day all the same", () => {
    expect(parsePlainDate("2011-12-30")).toBe("2011-12-30");
    expect(addDays(plainDate("2011-12-29"), 1)).toBe("2011-12-30");
  });

  test("what is remembered of a day changes no answer", () => {
    const longAgo = plainDateOf(dateOf(addDays(plainDate("1000-01-01"), -1)));
    expect([longAgo, toDayNumber(longAgo)]).toEqual(["0999-12-31", toDayNumber(plainDate("1000-01-01")) - 1]);
    expect(parsePlainDate(longAgo)).toBeNull();
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

test.each([
  ["2022-06-30", "2022-06-26", "a Thursday"],
  ["2022-06-27", "2022-06-26", "a Monday"],
  ["2022-06-26", "2022-06-19", "a Sunday isn't before itself"],
])("the last Sunday before %s is %s: %s", (date, sunday) => {
  expect(lastSundayBefore(plainDate(date))).toBe(sunday);
});
