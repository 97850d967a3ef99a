// The names of the units of time that promises are kept in: a week, a month, a half of a year.
import type { Language } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import { isoWeekOf, partsOfWeek } from "../../domain/calendar/iso-week";
import { clip, type Interval, type Period, unitContaining } from "../../domain/calendar/periods";
import { addDays, type PlainDate, partsOf } from "../../domain/calendar/plain-date";
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

/** Units that follow on one another and are told as one: "januari–juli", or a unit that stands alone. */
export interface UnitRun {
  readonly name: string;
  /** Units in it, ≥ 1. */
  readonly count: number;
}

/** Units in a row that are told by the first and the last of them; fewer are told one by one. */
const SHORTEST_RUN = 3;
/** The units whose own name is no run: of a quarter, "januari–mars", the reader counts each. */
const SINGLE_NAMES: readonly Interval[] = ["dygn", "vecka", "månad"];

/** "v. 15–17" */
function weeksName(first: Period, last: Period, language: Language): string {
  const [from, to] = [first, last].map((unit) => partsOfWeek(isoWeekOf(unit.from)).week);
  return { sv: `v. ${from}–${to}`, en: `weeks ${from}–${to}` }[language];
}

/** Adds the day's unit to the run that it follows on, or starts a new one. */
function withUnit(runs: readonly Period[][], unit: Period): Period[][] {
  const last = runs[runs.length - 1];
  const before = last?.[last.length - 1];
  return last && before && addDays(before.to, 1) === unit.from
    ? [...runs.slice(0, -1), [...last, unit]]
    : [...runs, [unit]];
}

/**
 * A promise's units by name, each given by its first day within the period and in the order of time; with the year where
 * the period has several. Days, weeks and months in a row are told as one.
 */
export function unitRuns(
  { interval, period }: Pick<Commitment, "interval" | "period">,
  firstDays: readonly PlainDate[],
  language: Language,
): UnitRun[] {
  if (interval === null) return [];
  const isOneYear = partsOf(period.from).year === partsOf(period.to).year;
  const nameIn = isOneYear ? unitName : unitNameWithYear;
  const nameOf = (unit: Period) => nameIn(clip(unit, period), interval, language);
  const isSingle = SINGLE_NAMES.includes(interval);
  return firstDays
    .map((day) => unitContaining(interval, day))
    .reduce(withUnit, [] as Period[][])
    .flatMap((run): UnitRun[] => {
      const [first, last] = [run[0], run[run.length - 1]];
      return isSingle && run.length >= SHORTEST_RUN && first && last
        ? [
            {
              name:
                isOneYear && interval === "vecka"
                  ? weeksName(first, last, language)
                  : `${nameOf(first)}–${nameOf(last)}`,
              count: run.length,
            },
          ]
        : run.map((unit) => ({ name: nameOf(unit), count: 1 }));
    });
}

/** "v. 48: 1 av 2", and "v. 48: 1" where the unit alone is asked for nothing; empty where there is none. */
export function unitLine(standing: UnitStanding | null, language: Language): string {
  if (standing === null) return "";
  const { unit, interval, counted, target } = standing;
  const number = (value: number) => formatNumber(value, language);
  const figures = target === null ? number(counted) : judgementWords(language).outOf(number(counted), number(target));
  return `${unitName(unit, interval, language)}: ${figures}`;
}
