import fc from "fast-check";
import { addDays, daysBetween, plainDateOfParts } from "../../../../src/domain/calendar/plain-date";
import { readDate } from "../../../../src/domain/calendar/typed-day";
import { formatDate, formatDay } from "../../../../src/i18n/format/dates";
import { day } from "../../../helpers/make";

/** A Thursday. */
const TODAY = day("2022-06-30");

test.each([
  ["idag", 0],
  ["i går", -1],
  ["förrgår", -2],
  ["i förrgår", -2],
  ["i morgon", 1],
  ["i morron", 1],
  ["övermorgon", 2],
  ["i övermorgon", 2],
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
])("%s is %i days from today", (word, days) => {
  expect(readDate(word, TODAY)).toBe(addDays(TODAY, days));
});

describe("one reading", () => {
  test.each([
    ["2022-03-04", "2022-03-04"],
    ["2022-3-4", "2022-03-04"],
    ["2022/03/04", "2022-03-04"],
    ["20220304", "2022-03-04"],
    ["4/3 2022", "2022-03-04"],
    ["4/3-2022", "2022-03-04"],
    ["04/03 2021", "2021-03-04"],
    ["4.3.2022", "2022-03-04"],
    ["14/3/2022", "2022-03-14"],
    ["4/4/2022", "2022-04-04"],
    ["4/3", "2022-03-04"],
    ["30/6", "2022-06-30"],
    ["4 mars", "2022-03-04"],
    ["4 MARS 2022", "2022-03-04"],
    ["den 4 mars 2022", "2022-03-04"],
    ["4:e mars", "2022-03-04"],
    ["4 jan.", "2022-01-04"],
    ["4mars", "2022-03-04"],
    ["March 4, 2022", "2022-03-04"],
    ["4th March", "2022-03-04"],
    ["i dag", "2022-06-30"],
    [" Idag ", "2022-06-30"],
    ["i går", "2022-06-29"],
    ["igår", "2022-06-29"],
    ["i förrgår", "2022-06-28"],
    ["i morgon", "2022-07-01"],
    ["yesterday", "2022-06-29"],
    ["måndag", "2022-06-27"],
    ["Fre", "2022-06-24"],
    ["söndag", "2022-06-26"],
    ["i måndags", "2022-06-27"],
    ["i torsdags", "2022-06-23"],
    ["fredag 4 mars", "2022-03-04"],
    ["fredagen den 4 mars", "2022-03-04"],
    ["fre 4/3", "2022-03-04"],
  ])("%s", (text, expected) => {
    expect(readDate(text, TODAY)).toBe(expected);
  });
});

describe("several readings or none", () => {
  test.each([
    ["nothing", ""],
    ["no such day", "32 maj"],
    ["no such day in any near year", "29 februari"],
    ["no such month", "4/13"],
    ["next week, or a year ago", "5/7"],
    ["day and month could swap", "4/3/2022"],
    ["which Thursday, on a Thursday", "torsdag"],
    ["which year of the century", "4/3 22"],
    ["a number alone", "4"],
    ["a week", "v. 26"],
    ["the weekday is another", "måndag 4 mars"],
    ["two days", "4 och 5 mars"],
    ["a span", "4-5 mars"],
    ["a property of every object", "constructor"],
  ])("%s: %s", (_why, text) => {
    expect(readDate(text, TODAY)).toBeNull();
  });
});

describe("a day without its year, near a new year", () => {
  test.each([
    ["done in December, written in January", "2023-01-10", "past", "20/12", "2022-12-20"],
    ["done in March, written in December", "2022-12-20", "past", "4 mars", "2022-03-04"],
    ["planned for January, written in December", "2022-12-20", "future", "10 januari", "2023-01-10"],
    ["planned for a day long gone", "2022-06-30", "future", "4 mars", null],
    ["done on 29 February, written in June of a leap year", "2024-06-30", "past", "29 feb", "2024-02-29"],
  ] as const)("%s", (_what, today, direction, text, expected) => {
    expect(readDate(text, day(today), direction)).toBe(expected);
  });
});

describe("what is planned lies ahead", () => {
  test.each([
    ["24/12", "2022-12-24"],
    ["30 juni", "2022-06-30"],
    ["fredag", "2022-07-01"],
    ["onsdag", "2022-07-06"],
    ["i måndags", "2022-06-27"],
    ["2022-03-04", "2022-03-04"],
  ])("%s", (text, expected) => {
    expect(readDate(text, TODAY, "future")).toBe(expected);
  });
});

describe("always", () => {
  const days = fc.integer({ min: -20_000, max: 20_000 }).map((offset) => addDays(TODAY, offset));

  test("a day is read back as it is written, in tables and in sentences", () => {
    fc.assert(
      fc.property(days, days, (date, today) => {
        expect(readDate(date, today)).toBe(date);
        expect(readDate(formatDate(date, "sv"), today)).toBe(date);
        expect(readDate(formatDate(date, "en"), today)).toBe(date);
      }),
    );
  });

  test("a day without its year lies in the direction asked for, less than a year off", () => {
    fc.assert(
      fc.property(days, days, (date, today) => {
        const past = readDate(formatDay(date, "sv"), today);
        const future = readDate(formatDay(date, "sv"), today, "future");
        if (past) expect(daysBetween(past, today)).toBeGreaterThanOrEqual(0);
        if (future) expect(daysBetween(today, future)).toBeGreaterThanOrEqual(0);
        for (const found of [past, future]) {
          if (found) expect(Math.abs(daysBetween(found, today))).toBeLessThan(366);
        }
      }),
    );
  });

  test("any text at all is answered with a day or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readDate(text, TODAY) ?? "").toMatch(/^(\d{4}-\d\d-\d\d)?$/);
      }),
    );
  });
});

describe("names of months and weekdays, in Swedish and English, in full and in short", () => {
  const MONTH_NAMES = [
    "januari january jan",
    "februari february feb febr",
    "mars march mar",
    "april apr",
    "maj may",
    "juni june jun",
    "juli july jul",
    "augusti august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
  ].map((names) => names.split(" "));
  const WEEKDAY_NAMES = [
    "måndag mån monday mon",
    "tisdag tis tuesday tue",
    "onsdag ons wednesday wed",
    "torsdag tors tor thursday thu",
    "fredag fre friday fri",
    "lördag lör saturday sat",
    "söndag sön sunday sun",
  ].map((names) => names.split(" "));
  const monthRows = MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const));
  const weekdayRows = WEEKDAY_NAMES.flatMap((names, index) => names.map((name) => [name, index] as const));

  test.each(monthRows)("%s is month %i", (name, month) => {
    expect(readDate(`2 ${name} 2022`, TODAY)).toBe(plainDateOfParts({ year: 2022, month, day: 2 }));
    expect(readDate(`${name} 2 2022`, TODAY)).toBe(plainDateOfParts({ year: 2022, month, day: 2 }));
  });

  test.each(weekdayRows)("%s is a weekday, %i days after Monday", (name, offset) => {
    const date = addDays(day("2022-06-20"), offset);
    expect(readDate(name, day("2022-06-27"))).toBe(offset === 0 ? null : date);
    expect(readDate(`i ${name}s`, day("2022-06-27"))).toBe(date);
    expect(readDate(`${name} den ${formatDate(date, "sv")}`, TODAY)).toBe(date);
    expect(readDate(`${name} ${formatDate(addDays(date, 1), "sv")}`, TODAY)).toBeNull();
  });

  const parts = (names: readonly string[]) =>
    names.flatMap((name) =>
      Array.from({ length: name.length }, (_, index) => [name.slice(0, index), name.slice(index)]).flat(),
    );

  test("no other part of a name is read", () => {
    const months = new Set(monthRows.map(([name]) => name));
    const weekdays = new Set(weekdayRows.map(([name]) => name));
    const monthParts = parts([...months]).filter((part) => !months.has(part));
    const weekdayParts = parts([...weekdays]).filter((part) => !weekdays.has(part));
    expect(monthParts.filter((part) => readDate(`2 ${part} 2022`, TODAY) !== null)).toEqual([]);
    expect(weekdayParts.filter((part) => readDate(part, TODAY) !== null)).toEqual([]);
  });
});
