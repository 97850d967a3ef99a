// Days, months and weekdays as people write them in a sentence. The names are those of date-fns and not of Intl, which
// the server's runtime doesn't promise.

import type { Day, Locale, Month } from "date-fns";
import { getDay } from "date-fns/getDay";
import { lightFormat } from "date-fns/lightFormat";
import { enGB } from "date-fns/locale/en-GB";
import { sv } from "date-fns/locale/sv";
import type { Language } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { dateOf, type PlainDate, partsOf } from "../../domain/calendar/plain-date";
import { WEEKDAYS, type Weekday } from "../../domain/calendar/weekday";

const LOCALES = { sv, en: enGB } as const satisfies Record<Language, Locale>;

/** "juni": the name of a month, 1 to 12. */
export function formatMonth(month: number, language: Language): string {
  return LOCALES[language].localize.month((month - 1) as Month);
}

/** "jun", "maj": the first three letters, for the narrow axis of a chart. `month` is 1 to 12. */
export function formatShortMonth(month: number, language: Language): string {
  return formatMonth(month, language).slice(0, 3);
}

/** "30 juni", for a sentence that makes the year clear. */
export function formatDay(date: PlainDate, language: Language): string {
  const { month, day } = partsOf(date);
  return `${day} ${formatMonth(month, language)}`;
}

/** "30 juni 2022"; "30 June 2022". */
export function formatDate(date: PlainDate, language: Language): string {
  return `${formatDay(date, language)} ${partsOf(date).year}`;
}

/** "30 juni", and "30 juni 2022" where the year isn't that of `today`. */
export function formatDayBeside(today: PlainDate, date: PlainDate, language: Language): string {
  return partsOf(date).year === partsOf(today).year ? formatDay(date, language) : formatDate(date, language);
}

/** "1 januari–31 december 2022". Both years are written when they differ. */
export function formatPeriod({ from, to }: Period, language: Language): string {
  const isOneYear = partsOf(from).year === partsOf(to).year;
  return `${isOneYear ? formatDay(from, language) : formatDate(from, language)}–${formatDate(to, language)}`;
}

/** "2022", "2020–2022": the period in short where it is whole calendar years; else as `formatPeriod` writes it. */
export function formatYears({ from, to }: Period, language: Language): string {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  if (from !== `${first}-01-01` || to !== `${last}-12-31`) return formatPeriod({ from, to }, language);
  return first === last ? String(first) : `${first}–${last}`;
}

/** "torsdag 30 juni 2022"; "Thursday 30 June 2022". */
export function formatDateAndWeekday(date: PlainDate, language: Language): string {
  return `${LOCALES[language].localize.day(getDay(dateOf(date)) as Day)} ${formatDate(date, language)}`;
}

/** "fredag"; "Friday". */
export function formatWeekday(day: Weekday, language: Language): string {
  return LOCALES[language].localize.day(((WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length) as Day);
}

/** "30.6.2022": the Finnish order, without leading zeros. */
export function formatFinnishDate(date: PlainDate): string {
  return lightFormat(dateOf(date), "d.M.y");
}
