// Days as other programs write them: with a time after, or with day and month in an order that the list must tell.
import { foldOf } from "../book/words";
import { contains, type Period } from "../calendar/periods";
import { type PlainDate, parsePlainDate, plainDateOfParts } from "../calendar/plain-date";
import { type Direction, daysWithoutYear, readDate } from "../calendar/typed-day";

export type DateOrder = "dayFirst" | "monthFirst";

export type ListedDate =
  | { readonly date: PlainDate }
  /**
   * `dateAmbiguous` is said of 4/3/2022, which is in March or in April, while nobody has said which; `dateOfWhichYear` of
   * a day that would be far off in the direction, and near in the other.
   */
  | { readonly date: null; readonly code: "dateMissing" | "dateUnreadable" | "dateAmbiguous" | "dateOfWhichYear" };

/**
 * Reads a cell as a day.
 *
 * @param today The day that a date without a year is read by.
 * @param order The order of day and month where either could be the month; null when nobody knows.
 * @param direction Where a date without a year lies: before today, or after it.
 * @example readListedDate("2022-03-04T08:00:00", today, null, "past") // { date: "2022-03-04" }
 * @example readListedDate("4/3/2022", today, "dayFirst", "past") // { date: "2022-03-04" }
 */
export function readListedDate(
  text: string,
  today: PlainDate,
  order: DateOrder | null,
  direction: Direction,
): ListedDate {
  const day = foldOf(text).replace(
    /[t ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(?: ?-.*)?$/,
    "",
  );
  if (day === "") return { date: null, code: "dateMissing" };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(day);
  if (slashed) {
    const [, first = "", second = "", written = ""] = slashed;
    const year = written.length === 2 ? `20${written}` : written;
    const isEither = Number(first) <= 12 && Number(second) <= 12 && first !== second;
    if (isEither && order === null) return { date: null, code: "dateAmbiguous" };
    const isMonthFirst = isEither ? order === "monthFirst" : Number(second) > 12;
    const [month, dayOfMonth] = isMonthFirst ? [first, second] : [second, first];
    return found(plainDateOfParts({ year: Number(year), month: Number(month), day: Number(dayOfMonth) }));
  }
  const short = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(day);
  if (short) return found(parsePlainDate(`20${short[1]}-${short[2]}-${short[3]}`));
  const date = readDate(day, today, direction);
  if (date === null && daysWithoutYear(day, today).length > 0) return { date, code: "dateOfWhichYear" };
  return found(date);
}

function found(date: PlainDate | null): ListedDate {
  return date === null ? { date, code: "dateUnreadable" } : { date };
}

/** The days that a text without a year may be of, those in the workbook's period first. */
export function likelyDays(text: string, today: PlainDate, period: Period | null): PlainDate[] {
  const days = daysWithoutYear(text, today);
  if (period === null) return days;
  return [...days.filter((day) => contains(period, day)), ...days.filter((day) => !contains(period, day))];
}

/** Whether a day without a year was read as one outside the period, though the same day of another year is in it. */
export function isOutOfPeriod(date: PlainDate, days: readonly PlainDate[], period: Period | null): boolean {
  return period !== null && !contains(period, date) && days.some((day) => contains(period, day));
}
