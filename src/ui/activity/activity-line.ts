// An activity in a line of text.
import type { Activity } from "../../domain/book/activity";
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { formatDayBeside } from "../../i18n/format/dates";

/**
 * The day has its year where that isn't the year of `today`.
 * @example "29 juni · Kangos · Medborgarkontakt"
 */
export function activityLine(
  { date, place, placeType, type }: Pick<Activity, "date" | "place" | "placeType" | "type">,
  today: PlainDate,
  language: Language,
): string {
  return [formatDayBeside(today, date, language), place || placeType, type].filter(Boolean).join(" · ");
}
