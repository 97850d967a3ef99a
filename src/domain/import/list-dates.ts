// A day as other people's programs write it: with a time after it, or in an order that only the whole column gives away.
import { type PlainDate, parsePlainDate, plainDateOfParts } from "../calendar/plain-date";
import { type Direction, readDate } from "../calendar/typed-day";

export type DateOrder = "dayFirst" | "monthFirst";

export type ListedDate =
  | { readonly date: PlainDate }
  /** `ambiguous`: 4/3/2022 is in March or in April; say which order the list has. */
  | { readonly date: null; readonly code: "dateMissing" | "dateUnreadable" | "dateAmbiguous" };

/** @param order Day and month where both could be either; null when nobody knows. */
export function readListedDate(
  text: string,
  today: PlainDate,
  order: DateOrder | null,
  direction: Direction,
): ListedDate {
  const day = text.trim().replace(/[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?Z?(?:\s*[-–].*)?$/, "");
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
  return found(readDate(day, today, direction));
}

function found(date: PlainDate | null): ListedDate {
  return date === null ? { date, code: "dateUnreadable" } : { date };
}
