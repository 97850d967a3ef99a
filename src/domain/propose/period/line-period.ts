// The stretch of days that one line names: "2020-2022", "maj-augusti 2023", "2018-01-01--2019-12-31".
import type { Period } from "../../calendar/periods";
import type { PlainDate } from "../../calendar/plain-date";
import { dayIn, firstOf, lastOf } from "../fields/days/day";
import type { ReadingWords } from "../reading-words";
import type { Span } from "../text/mapped-text";
import { B, E, oneOf, regex, regexAll } from "../text/pattern";

export interface LinePeriod {
  /** Null where its days can't be read. */
  readonly period: Period | null;
  readonly span: Span;
  /** Whether a day in it is one that no calendar has. */
  readonly isOdd: boolean;
}

const TO = "\\s*(?:-{1,2}|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?|och|tom)\\s*";
/** Promises for longer than this are years that happen to stand together. */
const MOST_YEARS = 10;

const periodOf = (from: PlainDate | null, to: PlainDate | null): Period | null =>
  from !== null && to !== null && from <= to ? { from, to } : null;
const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** The second year of "2020-22" and "2020/2021". */
function secondYear(first: number, text: string): number {
  return text.length === 2 ? Math.floor(first / 100) * 100 + Number(text) : Number(text);
}

const dayWithYear = (month: string) =>
  `(?:\\d{4}-\\d{1,2}-\\d{1,2}|(?:19|20)\\d{6}|(?:den\\s+)?\\d{1,2}(?::?[ae])?\\s+${month}(?:\\s+\\d{4})?)`;

/** @param year Of a first day without one: "1 maj till 31 augusti 2023". */
function fromDays(from: string, to: string, match: RegExpExecArray, words: ReadingWords): LinePeriod | null {
  const last = dayIn(to, words, null);
  const year = last === null || last === "impossible" ? Number(/\d{4}/.exec(to)?.[0]) : Number(last.day.slice(0, 4));
  const first = dayIn(from, words, Number.isNaN(year) ? null : year);
  const span = spanOf(match);
  if (first === "impossible" || last === "impossible") return { period: null, span, isOdd: true };
  const period = periodOf(first?.day ?? null, last?.day ?? null);
  return period === null ? null : { period, span, isOdd: !(first?.exists && last?.exists) };
}

type Read = (low: string, words: ReadingWords) => LinePeriod | null;
const found = (match: RegExpExecArray, period: Period | null): LinePeriod | null =>
  period === null ? null : { period, span: spanOf(match), isOdd: false };

/** "2018-01-01--2019-12-31", "1 maj till 31 augusti 2023". */
const daysInOrder: Read = (low, words) => {
  const day = dayWithYear(oneOf(words.time.months));
  const match = regex(B, "(", day, ")", TO, "(", day, ")", E).exec(low);
  return match === null ? null : fromDays(match[1] ?? "", match[2] ?? "", match, words);
};

/** "till och med 2023-12-31, från och med 1 januari 2022". */
const daysBackwards: Read = (low, words) => {
  const day = dayWithYear(oneOf(words.time.months));
  const until = "(?:till\\s+och\\s+med|t\\.?o\\.?m\\.?)";
  const from = "(?:(?:räknat\\s+)?från(?:\\s+och\\s+med)?|fr\\.?o\\.?m\\.?)";
  const match = regex(until, "\\s+(", day, ")[,;]?\\s+", from, "\\s+(", day, ")", E).exec(low);
  return match === null ? null : fromDays(match[2] ?? "", match[1] ?? "", match, words);
};

/** "maj-augusti 2023", "november 2022 till mars 2023". */
const wholeMonths: Read = (low, { time: { months } }) => {
  const month = oneOf(months);
  const match = regex(B, "(", month, ")(?:\\s+(\\d{4}))?", TO, "(", month, ")\\s+(\\d{4})", E).exec(low);
  if (match === null) return null;
  const [, first = "", firstYear, last = "", lastYear = ""] = match;
  const from = firstOf(Number(firstYear ?? lastYear), months.indexOf(first) + 1);
  return found(match, periodOf(from, lastOf(Number(lastYear), months.indexOf(last) + 1)));
};

/** "andra tertialet 2023", "våren 2024". */
const season: Read = (low, { time: { seasons } }) => {
  for (const { forms, from, to } of seasons) {
    const match = regex(B, oneOf(forms), "\\s+(?:av\\s+)?((?:19|20)\\d{2})", E).exec(low);
    const year = Number(match?.[1]);
    const read = match && found(match, periodOf(firstOf(year, from), lastOf(to < from ? year + 1 : year, to)));
    if (read) return read;
  }
  return null;
};

/** "2020-2022", "2020/21". */
const severalYears: Read = (low) => {
  const match = regex(B, "((?:19|20)\\d{2})(?:", TO, "|/)((?:20)?\\d{2})(?![\\d-])").exec(low);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = secondYear(first, match[2] ?? "");
  const areYears = last > first && last - first < MOST_YEARS;
  return areYears ? found(match, periodOf(firstOf(first, 1), lastOf(last, 12))) : null;
};

/** "2022, 2023 och 2024". */
const listedYears: Read = (low) => {
  const match = /(?<!\d)((?:19|20)\d{2})(?:,\s(?:19|20)\d{2})+(?:,?\s(?:och|samt)\s((?:19|20)\d{2}))(?!\d)/.exec(low);
  return match === null ? null : found(match, periodOf(firstOf(Number(match[1]), 1), lastOf(Number(match[2]), 12)));
};

/** "2023", "maj 2023"; not "sedan 2016", nor what belongs to a day: "till och med den 31 december 2023". */
const oneYear: Read = (whole, { time: { months } }) => {
  const month = oneOf(months);
  const day = regexAll("(?<!\\d)\\d{1,2}(?::?[ae])?\\s+", month, "\\s+(?:19|20)\\d{2}");
  const low = whole.replace(day, (text) => "_".repeat(text.length));
  const match = regex(
    B,
    "(?<!(?:sedan|alltsedan|från)\\s(?:år\\s)?)(?:(",
    month,
    ")\\s+)?((?:19|20)\\d{2})(?![\\d-])",
    E,
  ).exec(low);
  if (match === null) return null;
  const year = Number(match[2]);
  const number = months.indexOf(match[1] ?? "") + 1;
  return found(match, periodOf(firstOf(year, number || 1), lastOf(year, number || 12)));
};

const READERS = [daysInOrder, daysBackwards, wholeMonths, season, listedYears, severalYears, oneYear];

/** The first stretch of days that a line, in lower case, names. */
export function periodIn(low: string, words: ReadingWords): LinePeriod | null {
  for (const read of READERS) {
    const period = read(low, words);
    if (period !== null) return period;
  }
  return null;
}
