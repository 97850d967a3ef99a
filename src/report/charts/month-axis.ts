// Months under the axis of a chart.
import { type PlainDate, partsOf } from "../../domain/calendar/plain-date";
import { formatShortMonth } from "../../i18n/format/dates";
import type { Wording } from "../blocks/wording";

/** An axis names at most this many months; a longer period names every second month, or every third. */
export const MOST_MONTHS = 13;

/** "jun": the month that the day lies in. */
export function shortMonth(date: PlainDate, { language }: Wording): string {
  return formatShortMonth(partsOf(date).month, language);
}
