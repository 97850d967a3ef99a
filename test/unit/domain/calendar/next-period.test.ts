import fc from "fast-check";
import { movedOn, nextFileName, nextPeriod, periodFault } from "../../../../src/domain/calendar/next-period";
import { lengthOf } from "../../../../src/domain/calendar/periods";
import { addDays } from "../../../../src/domain/calendar/plain-date";
import { day } from "../../../helpers/make";

const period = (text: string) => {
  const [from = "", to = ""] = text.split("..");
  return { from: day(from), to: day(to) };
};

test.each([
  ["a year", "2022-01-01..2022-12-31", "2023-01-01..2023-12-31"],
  ["a leap year", "2024-01-01..2024-12-31", "2025-01-01..2025-12-31"],
  ["three months", "2022-10-01..2022-12-31", "2023-01-01..2023-03-31"],
  ["a tertial", "2022-01-01..2022-04-30", "2022-05-01..2022-08-31"],
  ["a term across a year", "2022-08-15..2023-08-14", "2023-08-15..2024-08-14"],
  ["two years", "2022-01-01..2023-12-31", "2024-01-01..2025-12-31"],
  ["ninety days", "2022-01-10..2022-04-09", "2022-04-10..2022-07-09"],
  ["ten days", "2022-01-01..2022-01-10", "2022-01-11..2022-01-20"],
])("after %s", (_what, ended, next) => {
  expect(nextPeriod(period(ended))).toEqual(period(next));
});

test.each([
  ["a deadline", "2022-06-30", "2022-01-01..2022-12-31", "2023-06-30"],
  ["the last of February", "2023-02-28", "2023-01-01..2023-12-31", "2024-02-29"],
  ["the last of a month, a tertial on", "2022-02-28", "2022-01-01..2022-04-30", "2022-06-30"],
  ["a season's first day", "2022-06-01", "2022-01-01..2022-12-31", "2023-06-01"],
  ["a day of a period in days", "2022-01-05", "2022-01-01..2022-01-10", "2022-01-15"],
  ["a day after the period", "2023-02-15", "2022-01-01..2022-12-31", "2024-02-15"],
])("%s", (_what, date, ended, moved) => {
  expect(movedOn(day(date), period(ended))).toBe(day(moved));
});

test("every day of a period lies within the next one, and the first day is the first", () => {
  const days = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(days, days, days, (start, length, within) => {
      const from = addDays(day("2022-01-01"), start);
      const ended = { from, to: addDays(from, length) };
      const next = nextPeriod(ended);
      expect(next.from).toBe(addDays(ended.to, 1));
      expect(movedOn(ended.from, ended) >= next.from).toBe(true);
      const moved = movedOn(addDays(from, within % lengthOf(ended)), ended);
      expect([moved >= next.from, moved <= next.to]).toEqual([true, true]);
    }),
  );
});

const YEAR_2022 = { from: day("2022-01-01"), to: day("2022-12-31") };

test.each([
  ["2023-01-01", "2023-12-31", null],
  ["2023-03-01", "2023-03-01", null],
  ["2022-12-31", "2023-12-31", "early"],
  ["2023-02-01", "2023-01-31", "backwards"],
  ["2023-01-01", "2032-12-31", null],
  ["2023-01-01", "2033-01-01", "long"],
])("%s to %s after 2022: %s", (from, to, fault) => {
  expect(periodFault({ from: day(from), to: day(to) }, YEAR_2022)).toBe(fault);
});

test.each([
  ["granliden-2022.xlsx", "2023-01-01", "2023-12-31", "granliden-2023.xlsx"],
  ["granliden.xlsx", "2023-01-01", "2023-12-31", "granliden-2023-01-01.xlsx"],
  ["granliden-2022.xlsx", "2023-01-01", "2024-12-31", "granliden-2022-2023-01-01.xlsx"],
  ["från 2022-01-01.v2.xlsx", "2023-02-01", "2023-12-31", "från 2023-02-01.v2.xlsx"],
  ["granliden", "2023-01-01", "2023-12-31", "granliden-2023-01-01"],
])("%s, from %s to %s: %s", (file, from, to, name) => {
  expect(nextFileName(file, YEAR_2022, { from: day(from), to: day(to) })).toBe(name);
});
