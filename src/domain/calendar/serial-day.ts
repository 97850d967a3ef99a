// Days as spreadsheets number them, which is what a date cell becomes when it loses its number format.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { millisecondsInDay } from "date-fns/constants";
import { fromDayNumber, type PlainDate, parsePlainDate, plainDate, toDayNumber } from "./plain-date";

/** Spreadsheets count days from this one (the Sheets API's "SERIAL_NUMBER"; ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = toDayNumber(plainDate("1899-12-30"));

/** The day with the number; of a moment, whose time of day is a fraction, its day. */
export function dayOfSerial(serial: number): PlainDate {
  return fromDayNumber(DAY_ZERO + Math.floor(serial));
}

/** The number of the last day that has a year of four figures. */
const LAST_SERIAL = toDayNumber(plainDate("9999-12-31")) - DAY_ZERO;

/** Whether the number is one of a day that people may mean: 20250507, typed where days are shown, is none. */
export function isSerial(number: number): boolean {
  return number < LAST_SERIAL + 1;
}

/** The number that a cell holds which shows a day of a year past 9999: "57344-01-01"; null for any other text. */
export function serialOfFarDay(text: string): number | null {
  const [, year, month, day] = /^(\d{5,6})-(\d\d)-(\d\d)/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new UTCDateMini(Number(year), Number(month) - 1, Number(day));
  return date.getTime() / millisecondsInDay - DAY_ZERO;
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
