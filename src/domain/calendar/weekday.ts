// The days of the week, as the sheet names them.
import { type DayNumber, type PlainDate, toDayNumber } from "./plain-date";

/** From Monday, which a week of ISO 8601 begins with. */
export const WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 3;

/** @example weekdayOf(plainDate("2022-06-30")) // "torsdag" */
export function weekdayOf(date: PlainDate): Weekday {
  return weekdayOfNumber(toDayNumber(date));
}

function weekdayOfNumber(day: DayNumber): Weekday {
  const index = (day + WEEKDAY_OF_DAY_0) % WEEKDAYS.length;
  return WEEKDAYS[index < 0 ? index + WEEKDAYS.length : index] as Weekday;
}

/** Those of the days that are one of the days of the week; all of them where none is asked for. */
export function onWeekdays(days: readonly DayNumber[], weekdays: readonly Weekday[]): readonly DayNumber[] {
  return weekdays.length === 0 ? days : days.filter((day) => weekdays.includes(weekdayOfNumber(day)));
}
