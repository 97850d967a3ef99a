// One day as a text writes it, and the ends of months.
import { addDays, type PlainDate, plainDateOfParts } from "../../../calendar/plain-date";
import { madeOnce } from "../../../words/made-once";
import type { ReadingWords } from "../../reading-words";
import { oneOf, regex } from "../../text/pattern";

export interface ReadDay {
  readonly day: PlainDate;
  /** False where no calendar has the day and the month's last stands for it: 31 June. */
  readonly exists: boolean;
}

/** The first day of a month, 1 to 12. */
export const firstOf = (year: number, month: number) => plainDateOfParts({ year, month, day: 1 });

/** The last day of a month, 1 to 12. */
export function lastOf(year: number, month: number): PlainDate | null {
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
  return next === null ? null : addDays(next, -1);
}

/** A pattern for a day in any of the forms that `dayIn` reads, without the one that needs "den" before it. */
export const dayPattern = madeOnce(
  ({ time }: ReadingWords) =>
    `(?:\\d{4}-\\d{1,2}-\\d{1,2}|(?:19|20)\\d{6}|(?:den\\s+)?\\d{1,2}(?::?[ae])?\\s+${oneOf(time.months)}(?:\\s+\\d{4})?|\\d{1,2}/\\d{1,2}(?:[- ]\\d{4})?)`,
);

const LONGEST_MONTH = 31;
const LEAP_YEAR = 2024;

function dayOf(year: number, month: number, day: number): ReadDay | "impossible" {
  const plain = plainDateOfParts({ year, month, day });
  if (plain !== null) return { day: plain, exists: true };
  const last = day > 0 && day <= LONGEST_MONTH && month >= 1 && month <= 12 ? lastOf(year, month) : null;
  return last === null ? "impossible" : { day: last, exists: false };
}

/**
 * The day that a text names.
 *
 * @param year Of a day without one; null where nobody knows it, and then there is no day, unless it is impossible.
 */
export function dayIn(text: string, words: ReadingWords, year: number | null): ReadDay | "impossible" | null {
  const plain = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(text);
  if (plain !== null) return dayOf(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const named = regex("(\\d{1,2})(?::?[ae])?\\s+(", oneOf(words.time.months), ")(?:\\s+(\\d{4}))?").exec(text);
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:[- ](\d{4}))?(?!\d)/.exec(text);
  const day = Number(named?.[1] ?? slashed?.[1]);
  const month = named === null ? Number(slashed?.[2]) : words.time.months.indexOf(named[2] ?? "") + 1;
  if (Number.isNaN(day) || Number.isNaN(month)) return null;
  const own = named?.[3] ?? slashed?.[3];
  const inYear = own === undefined ? year : Number(own);
  if (inYear !== null) return dayOf(inYear, month, day);
  // 29 February exists in some years.
  const anywhere = dayOf(LEAP_YEAR, month, day);
  return anywhere === "impossible" || !anywhere.exists ? "impossible" : null;
}
