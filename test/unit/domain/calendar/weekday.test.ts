// The days of the week.

import { plainDate, toDayNumber } from "../../../../src/domain/calendar/plain-date";
import { onWeekdays, WEEKDAYS, weekdayOf } from "../../../../src/domain/calendar/weekday";

test.each([
  ["2022-06-30", "torsdag"],
  ["1970-01-01", "torsdag"],
  ["1969-12-31", "onsdag"],
  ["1900-01-01", "måndag"],
  ["2024-02-29", "torsdag"],
  ["2025-05-04", "söndag"],
])("%s is a %s", (date, weekday) => {
  expect(weekdayOf(plainDate(date))).toBe(weekday);
});

test("days on those days of the week, or all of them", () => {
  const monday = toDayNumber(plainDate("2022-01-03"));
  const week = WEEKDAYS.map((_, at) => monday + at);
  expect(onWeekdays(week, ["fredag", "lördag"])).toEqual([monday + 4, monday + 5]);
  expect(onWeekdays(week, [])).toBe(week);
});
