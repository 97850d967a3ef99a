// When: the days that a promise names, as a window of its own or as a last day.
import { daysOfIsoWeek, parseIsoWeek } from "../../calendar/iso-week";
import type { Period } from "../../calendar/periods";
import { addDays, type PlainDate, partsOf, plainDateOfParts } from "../../calendar/plain-date";
import type { ReadingWords } from "../reading-words";
import type { Span } from "../text/mapped-text";
import { oneOf, regex } from "../text/word-pattern";

export interface ReadDays extends Span {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Whether everybody means the same days by the words. */
  readonly isExact: boolean;
}

export interface OwnDays {
  readonly days: ReadDays | null;
  /** A day that no calendar has: 31 June. */
  readonly impossible: Span | null;
  /** A season that comes more than once in the promise's period. */
  readonly whichYear: Span | null;
  /** Days that lie outside the period of the whole text. */
  readonly outside: Span | null;
  /** "dock ej i juli": time that is left out. */
  readonly exception: Span | null;
}

const NO_DAYS: OwnDays = { days: null, impossible: null, whichYear: null, outside: null, exception: null };

/** Days as they were read, unless they lie outside the period. */
function within(days: ReadDays, period: Period | null): OwnDays {
  const { start, end, from, to } = days;
  const isOutside =
    period !== null &&
    ((to !== null && to < (from ?? period.from)) ||
      (from !== null && from > (to ?? period.to)) ||
      (to !== null && to < period.from) ||
      (from !== null && from > period.to));
  return isOutside ? { ...NO_DAYS, outside: { start, end } } : { ...NO_DAYS, days };
}

const B = "(?<![\\p{L}\\d])";
const E = "(?![\\p{L}\\d])";

/** The first day of a month (1 to 12), or the last of it. */
export const firstOf = (year: number, month: number) => plainDateOfParts({ year, month, day: 1 });
export function lastOf(year: number, month: number): PlainDate | null {
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
  return next === null ? null : addDays(next, -1);
}

/** The years in which a stretch of months touches the period. */
function yearsFor(from: number, to: number, period: Period | null): number[] {
  if (period === null) return [];
  const years: number[] = [];
  for (let year = partsOf(period.from).year - 1; year <= partsOf(period.to).year; year += 1) {
    const [start, end] = [firstOf(year, from), lastOf(to < from ? year + 1 : year, to)];
    if (start !== null && end !== null && start <= period.to && end >= period.from) years.push(year);
  }
  return years;
}

function clipped(from: PlainDate | null, to: PlainDate | null, period: Period | null) {
  if (period === null) return { from, to };
  return {
    from: from !== null && from < period.from ? period.from : from,
    to: to !== null && to > period.to ? period.to : to,
  };
}

/** A day as it stands: the first group of numbers that a pattern of days has. */
export function dayIn(text: string, words: ReadingWords, year: number | null): PlainDate | "impossible" | null {
  const plain = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(text);
  if (plain !== null)
    return plainDateOfParts({ year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) }) ?? "impossible";
  const named = regex(`(\\d{1,2})(?::?[ae])?\\s+(${oneOf(words.time.months)})(?:\\s+(\\d{4}))?`, "u").exec(text);
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:[- ](\d{4}))?(?!\d)/.exec(text);
  const day = Number(named?.[1] ?? slashed?.[1]);
  const month = named === null ? Number(slashed?.[2]) : words.time.months.indexOf(named[2] ?? "") + 1;
  if (Number.isNaN(day) || Number.isNaN(month)) return null;
  const own = named?.[3] ?? slashed?.[3];
  const inYear = own === undefined ? year : Number(own);
  // 29 February exists in some years.
  if (inYear === null) return plainDateOfParts({ year: 2024, month, day }) === null ? "impossible" : null;
  return plainDateOfParts({ year: inYear, month, day }) ?? "impossible";
}

interface Reading {
  readonly low: string;
  readonly words: ReadingWords;
  readonly period: Period | null;
  /** The year that a day without one lies in: the period's last. */
  readonly year: number | null;
}

const DAY = (words: ReadingWords) =>
  `(?:\\d{4}-\\d{1,2}-\\d{1,2}|(?:19|20)\\d{6}|(?:den\\s+)?\\d{1,2}(?::?[ae])?\\s+${oneOf(words.time.months)}(?:\\s+\\d{4})?|\\d{1,2}/\\d{1,2}(?:[- ]\\d{4})?)`;

/** "senast den 30 juni", "före 1 maj", "1 april-31 oktober", "den 6 juni". */
function readNamedDays({ low, words, year }: Reading): OwnDays | null {
  const { latest, from, until } = words.time;
  const day = DAY(words);
  const range = regex(`${B}(?:${oneOf(from)}\\s+)?(${day})\\s*${oneOf(until)}\\s*(${day})${E}`, "u").exec(low);
  const last = regex(`${B}(${oneOf(latest)})\\s+(${day})${E}`, "u").exec(low);
  const single = regex(`${B}(?:den|på)\\s+(${day.replace("(?:den\\s+)?", "")})${E}`, "u").exec(low);
  const match = range ?? last ?? single;
  if (match === null) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const [first, second] =
    range !== null ? [match[1], match[2]] : last !== null ? [undefined, match[2]] : [match[1], match[1]];
  const start = first === undefined ? null : dayIn(first, words, year);
  const end = dayIn(second ?? "", words, year);
  if (start === "impossible" || end === "impossible") return { ...NO_DAYS, impossible: span };
  if (end === null) return { ...NO_DAYS, whichYear: span };
  const isBefore = last !== null && range === null && /^(?:före|innan)/.test(match[1] ?? "");
  return { ...NO_DAYS, days: { ...span, from: start, to: isBefore ? addDays(end, -1) : end, isExact: true } };
}

interface Months {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly isExact: boolean;
  readonly span: Span;
  /** "senast", "före": how the words before it bound it. */
  readonly bound: "within" | "latest" | "before";
}

function boundOf(before: string): Months["bound"] {
  if (/(?:före|innan)\s+(?:utgången av\s+)?$/.test(before)) return "before";
  return /(?:senast|t\.?o\.?m\.?|till och med|fram till|inom)\s+(?:i\s+|under\s+|utgången av\s+|slutet av\s+)?$/.test(
    before,
  )
    ? "latest"
    : "within";
}

/** Months and seasons as stretches of the year. */
function readMonths({ low, words }: Reading): Months[] {
  const { months, seasons, during, until } = words.time;
  const month = oneOf(months);
  const found: Months[] = [];
  const at = (name: string | undefined) => months.indexOf(name ?? "") + 1;
  const take = (months: Months) => {
    if (!found.some(({ span }) => span.start < months.span.end && months.span.start < span.end)) found.push(months);
  };
  const bound = (start: number) => boundOf(low.slice(Math.max(0, start - 30), start));
  for (const match of low.matchAll(
    regex(`${B}(${month})\\s*${oneOf(until)}\\s*(?:med\\s+)?(${month})(?:\\s+(\\d{4}))?${E}`, "gu"),
  )) {
    const span = { start: match.index, end: match.index + match[0].length };
    take({
      from: at(match[1]),
      to: at(match[2]),
      year: match[3] === undefined ? null : Number(match[3]),
      isExact: true,
      span,
      bound: "within",
    });
  }
  const lead = `(?:${oneOf(during)}|${oneOf(words.time.latest)}|slutet av|början av|mitten av|någon gång i)\\s+(?:i\\s+|under\\s+)?`;
  for (const match of low.matchAll(
    regex(`${B}${lead}(?:hela\\s+)?(${month})(?:\\s+månad)?(?:\\s+(\\d{4}))?${E}`, "gu"),
  )) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    take({
      from: at(match[1]),
      to: at(match[1]),
      year: match[2] === undefined ? null : Number(match[2]),
      isExact: true,
      span: { start: match.index, end: match.index + match[0].length },
      bound: bound(start),
    });
  }
  for (const { forms, from, to, isExact } of seasons) {
    for (const match of low.matchAll(
      regex(`${B}${lead}(?:hela\\s+)?(${oneOf(forms)})(?:\\s+(?:av\\s+)?(\\d{4}))?${E}`, "gu"),
    )) {
      const start = match.index + match[0].indexOf(match[1] ?? "");
      take({
        from,
        to,
        year: match[2] === undefined ? null : Number(match[2]),
        isExact,
        span: { start: match.index, end: match.index + match[0].length },
        bound: bound(start),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether the words before a stretch of months leave it out. */
function isException(low: string, { start }: Span, words: ReadingWords): boolean {
  return regex(`${B}${oneOf(words.time.except)}\\s+$`).test(low.slice(0, start));
}

function readSeason(reading: Reading): OwnDays | null {
  const found = readMonths(reading);
  const left = found.find(({ span }) => isException(reading.low, span, reading.words));
  if (left !== undefined) return { ...NO_DAYS, exception: left.span };
  // "ett på våren och ett på hösten" divides the number, and bounds nothing.
  const [only] = found;
  if (only === undefined || new Set(found.map(({ from }) => from)).size > 1) return null;
  const years = only.year === null ? yearsFor(only.from, only.to, reading.period) : [only.year];
  if (years.length !== 1) return { ...NO_DAYS, whichYear: only.span };
  const year = years[0] ?? 0;
  const start = firstOf(year, only.from);
  const end = lastOf(only.to < only.from ? year + 1 : year, only.to);
  const { span, isExact, bound } = only;
  const whole =
    bound === "within"
      ? { from: start, to: end }
      : { from: null, to: bound === "latest" || start === null ? end : addDays(start, -1) };
  return { ...NO_DAYS, days: { ...span, isExact, ...clipped(whole.from, whole.to, reading.period) } };
}

/** "vecka 40", "v. 40-44". */
function readWeeks({ low, year }: Reading): OwnDays | null {
  const match = /(?<![\p{L}\d])(?:vecka|veckorna|v\.?)\s?(\d{1,2})(?:\s*(?:-|och|till)\s*(\d{1,2}))?(?!\d)/u.exec(low);
  if (match === null || year === null) return null;
  const first = parseIsoWeek(`${year}-V${match[1]}`);
  const last = match[2] === undefined ? first : parseIsoWeek(`${year}-V${match[2]}`);
  const span = { start: match.index, end: match.index + match[0].length };
  if (first === null || last === null) return { ...NO_DAYS, impossible: span };
  return {
    ...NO_DAYS,
    days: { ...span, from: daysOfIsoWeek(first).first, to: daysOfIsoWeek(last).last, isExact: true },
  };
}

/** "före årets slut" and, where the promise holds for several years, "under 2023". */
function readYear({ low, words, period, year }: Reading): OwnDays | null {
  const end = regex(
    `${B}(?:${oneOf(words.time.latest)}|vid|i|till)\\s+${oneOf(words.time.yearEnd)}(?:\\s+(\\d{4}))?${E}`,
    "u",
  ).exec(low);
  if (end !== null && (end[1] !== undefined || year !== null)) {
    const to = lastOf(Number(end[1] ?? year), 12);
    return {
      ...NO_DAYS,
      days: { start: end.index, end: end.index + end[0].length, ...clipped(null, to, period), isExact: true },
    };
  }
  const named =
    /(?<![\p{L}\d])(under|senast|i slutet av|före utgången av)\s+(?:år\s+|hela\s+)?((?:19|20)\d{2})(?!\d|\s*(?:-|\/|och|till|samt)\s*(?:20)?\d\d)/u.exec(
      low,
    );
  if (named === null || period === null) return null;
  const inYear = Number(named[2]);
  const whole = { from: firstOf(inYear, 1), to: lastOf(inYear, 12) };
  if (whole.from === null || whole.to === null || whole.to < period.from || whole.from > period.to) return null;
  if (whole.from <= period.from && whole.to >= period.to) return null;
  const days = named[1] === "under" ? clipped(whole.from, whole.to, period) : clipped(null, whole.to, period);
  return { ...NO_DAYS, days: { start: named.index, end: named.index + named[0].length, ...days, isExact: true } };
}

/** The days of its own that a sentence, in lower case, gives a promise within the period of the whole text. */
export function readOwnDays(low: string, period: Period | null, words: ReadingWords): OwnDays {
  const isOneYear = period !== null && partsOf(period.from).year === partsOf(period.to).year;
  const year = period !== null && isOneYear ? partsOf(period.to).year : null;
  const reading = { low, words, period, year };
  const found = readNamedDays(reading) ?? readSeason(reading) ?? readWeeks(reading) ?? readYear(reading) ?? NO_DAYS;
  return found.days === null ? found : within(found.days, period);
}
