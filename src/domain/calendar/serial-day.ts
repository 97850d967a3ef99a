// Days as spreadsheets number them, which is what a date cell becomes when it loses its number format.
import { fromDayNumber, type PlainDate, parsePlainDate, plainDate, toDayNumber } from "./plain-date";

/** Spreadsheets count days from this one (the Sheets API's "SERIAL_NUMBER"; ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = toDayNumber(plainDate("1899-12-30"));

/** The day with the number; of a moment, whose time of day is a fraction, its day. */
export function dayOfSerial(serial: number): PlainDate {
  return fromDayNumber(DAY_ZERO + Math.floor(serial));
}

/** The number of a day that exists. */
export function serialOf(day: string): number {
  return toDayNumber(plainDate(day)) - DAY_ZERO;
}

const FIRST = plainDate("1990-01-01");
const LAST = plainDate("2099-12-31");

/**
 * The day that a bare number in a column of days is likely to be: the number of a day, or its eight figures. Null for a
 * number that is neither in 1990–2099.
 *
 * @example
 * likelyDay(44624) // "2022-03-04"
 * likelyDay(20220304) // "2022-03-04"
 */
export function likelyDay(number: number): PlainDate | null {
  if (!(number > 0 && number < 1e8)) return null;
  const figures = /^(\d{4})(\d{2})(\d{2})$/.exec(String(number));
  const day = figures
    ? parsePlainDate(`${figures[1]}-${figures[2]}-${figures[3]}`)
    : dayOfSerial(Math.min(number, 1e6));
  return day !== null && day >= FIRST && day <= LAST ? day : null;
}
