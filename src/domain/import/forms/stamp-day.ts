// The day of the moment that a form notes of its answers: ISO mostly, or as another program or country writes it.
import { foldOf } from "../../book/words";
import { addDays, type PlainDate, parsePlainDate } from "../../calendar/plain-date";
import { likelyDay } from "../../calendar/serial-day";
import { type DateOrder, readListedDate } from "../list-dates";

const CLOCK = /[t ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/;
/** More than a year: a text without a year names another day when it is read so long before. */
const LONG_BEFORE = -500;

/** The moment without its time of day: the same text for all moments of a day that are written alike. */
export function dayTextOf(stamp: string): string {
  const folded = foldOf(stamp);
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(folded) ? likelyDay(Number(folded.replace(",", "."))) : null;
  return serial ?? folded.replace(CLOCK, "");
}

/**
 * The day of a form's moment; null where it has several readings or none. A text without a year is no moment.
 *
 * @param order The order of day and month where either could be the month; null when nobody knows.
 * @example stampDay("3/14/2022 10:11:12", null, today) // "2022-03-14"
 * @example stampDay("3/4/2022 10:11:12", null, today) // null
 */
export function stampDay(stamp: string, order: DateOrder | null, today: PlainDate): PlainDate | null {
  const text = dayTextOf(stamp);
  const iso = parsePlainDate(text);
  if (iso !== null) return iso;
  const { date } = readListedDate(text, today, order, "past");
  return date === readListedDate(text, addDays(today, LONG_BEFORE), order, "past").date ? date : null;
}
