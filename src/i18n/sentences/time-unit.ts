// The names of the units of time that promises are kept in: a week, a month, a half of a year.
import type { Language } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import { isoWeekOf, partsOfWeek } from "../../domain/calendar/iso-week";
import { clip, type Interval, type Period, unitContaining } from "../../domain/calendar/periods";
import { type PlainDate, partsOf } from "../../domain/calendar/plain-date";
import type { UnitStanding } from "../../domain/judging/explained/unit-standing";
import { formatDay, formatMonth } from "../format/dates";
import { formatNumber } from "../format/figures";
import { judgementWords } from "./judgement";

/** "v. 28", "10 maj", "mars", "juli–augusti": a unit, or the part of it that lies in the period. */
export function unitName(unit: Period, interval: Interval, language: Language): string {
  if (interval === "dygn") return formatDay(unit.from, language);
  if (interval === "vecka") {
    const { week } = partsOfWeek(isoWeekOf(unit.from));
    return { sv: `v. ${week}`, en: `week ${week}` }[language];
  }
  const [first, last] = [partsOf(unit.from).month, partsOf(unit.to).month];
  const month = (number: number) => formatMonth(number, language);
  return first === last ? month(first) : `${month(first)}–${month(last)}`;
}

/** The same with its year: "v. 28 2022", "juli–augusti 2022". */
export function unitNameWithYear(unit: Period, interval: Interval, language: Language): string {
  const { year } = interval === "vecka" ? partsOfWeek(isoWeekOf(unit.from)) : partsOf(unit.to);
  return `${unitName(unit, interval, language)} ${year}`;
}

/**
 * The names of a promise's units, each given by its first day within the period; with the year where the period has
 * several.
 */
export function unitNames(
  { interval, period }: Pick<Commitment, "interval" | "period">,
  firstDays: readonly PlainDate[],
  language: Language,
): string[] {
  if (interval === null) return [];
  const isOneYear = partsOf(period.from).year === partsOf(period.to).year;
  const nameIn = isOneYear ? unitName : unitNameWithYear;
  return firstDays.map((day) => nameIn(clip(unitContaining(interval, day), period), interval, language));
}

/** "v. 48: 1 av 2", and "v. 48: 1" where the unit alone is asked for nothing; empty where there is none. */
export function unitLine(standing: UnitStanding | null, language: Language): string {
  if (standing === null) return "";
  const { unit, interval, counted, target } = standing;
  const number = (value: number) => formatNumber(value, language);
  const figures = target === null ? number(counted) : judgementWords(language).outOf(number(counted), number(target));
  return `${unitName(unit, interval, language)}: ${figures}`;
}
