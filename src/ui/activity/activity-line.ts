// An activity in a line of text.
import type { Activity } from "../../domain/book/activity";
import type { Language } from "../../domain/book/book";
import { formatDay } from "../../i18n/format/dates";

/** @example "29 juni · Kangos · Medborgarkontakt" */
export function activityLine(
  { date, place, placeType, type }: Pick<Activity, "date" | "place" | "placeType" | "type">,
  language: Language,
): string {
  return [formatDay(date, language), place || placeType, type].filter(Boolean).join(" · ");
}
