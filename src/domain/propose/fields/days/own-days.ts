// When: the days that a promise names, as a window of its own or as a last day.
import { daysOfIsoWeek, parseIsoWeek } from "../../../calendar/iso-week";
import type { Period } from "../../../calendar/periods";
import { addDays, partsOf } from "../../../calendar/plain-date";
import type { ReadingWords } from "../../reading-words";
import { B, E, oneOf, regex, regexAll } from "../../text/pattern";
import { dayIn, dayPattern, firstOf, lastOf } from "./day";
import { readFeast } from "./feasts";
import { listedMonths, readMonthsOrSeason } from "./months";
import { clipped, NO_DAYS, type OwnDays, type ReadDays, type Reading } from "./read-days";

/** Days as they were read, unless they lie outside the period. */
function within(read: OwnDays, days: ReadDays, period: Period | null): OwnDays {
  const { start, end, from, to } = days;
  const isOutside =
    period !== null &&
    ((to !== null && to < (from ?? period.from)) ||
      (from !== null && from > (to ?? period.to)) ||
      (to !== null && to < period.from) ||
      (from !== null && from > period.to));
  return isOutside ? { ...read, days: null, outside: { start, end } } : read;
}

/** "senast den 30 juni", "före 1 maj", "1 april-31 oktober", "den 6 juni". */
function readNamedDays({ low, words, year }: Reading): OwnDays | null {
  const { latest, from, until } = words.time;
  const day = dayPattern(words);
  const range = regex(B, "(?:", oneOf(from), "\\s+)?(", day, ")\\s*", oneOf(until), "\\s*(", day, ")", E).exec(low);
  const last = regex(B, "(", oneOf(latest), "|till(?=\\s+den\\s))\\s+(", day, ")", E).exec(low);
  const single = regex(B, "(?:den|på)\\s+(", day.replace("(?:den\\s+)?", ""), ")", E).exec(low);
  // A day by itself in the last cell of a row, or after the last comma.
  const alone = regex("(,)\\s*(", day, ")\\s*$").exec(low);
  // "från och med den 1 september" has no last day.
  const since = regex(B, "(från och med|från|fr\\.?\\s?o\\.?\\s?m\\.?|efter)\\s+(", day, ")", E).exec(low);
  if (since !== null && range === null && last === null) {
    const first = dayIn(since[2] ?? "", words, year);
    const span = { start: since.index, end: since.index + since[0].length };
    if (first === "impossible") return { ...NO_DAYS, impossible: span };
    if (first === null) return { ...NO_DAYS, whichYear: span };
    const from = since[1] === "efter" ? addDays(first.day, 1) : first.day;
    return { ...NO_DAYS, impossible: first.exists ? null : span, days: { ...span, from, to: null, isExact: true } };
  }
  const match = range ?? last ?? single ?? alone;
  if (match === null) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const [first, second] =
    range !== null
      ? [match[1], match[2]]
      : last !== null || single === null
        ? [undefined, match[2]]
        : [match[1], match[1]];
  const start = first === undefined ? null : dayIn(first, words, year);
  const end = dayIn(second ?? "", words, year);
  if (start === "impossible" || end === "impossible") return { ...NO_DAYS, impossible: span };
  if (end === null) return { ...NO_DAYS, whichYear: span };
  const impossible = end.exists && start?.exists !== false ? null : span;
  const isBefore = last !== null && range === null && /^(?:före|innan)/.test(match[1] ?? "");
  const to = isBefore ? addDays(end.day, -1) : end.day;
  return { ...NO_DAYS, impossible, days: { ...span, from: start?.day ?? null, to, isExact: true } };
}

/** "den 3 maj och den 4 oktober": days named one by one, and how many. After "mellan" they bound a stretch. */
function listedDays(low: string, words: ReadingWords): OwnDays["listed"] {
  const days = [...low.matchAll(regexAll(B, dayPattern(words), E))];
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const areJoined = days
    .slice(1)
    .every(({ index }, at) =>
      /^(?:\s\d{4})?\s*(?:,|,?\s*och|,?\s*samt|&)\s*$/u.test(
        low.slice((days[at]?.index ?? 0) + (days[at]?.[0].length ?? 0), index),
      ),
    );
  const isStretch = regex(oneOf(words.time.from), "\\s+$").test(low.slice(0, first.index));
  if (!areJoined || isStretch) return null;
  return { count: days.length, span: { start: first.index, end: last.index + last[0].length } };
}

/** "April" in a column of its own: by the end of it. A cell follows its comma without a blank. */
function readMonthInCell({ low, words, period, year }: Reading): OwnDays | null {
  const { months } = words.time;
  const match = regex(",(", oneOf(months), ")(?:\\s+(\\d{4}))?\\s*$").exec(low);
  const inYear = match?.[2] === undefined ? year : Number(match[2]);
  if (match === null || inYear === null) return null;
  const to = lastOf(inYear, months.indexOf(match[1] ?? "") + 1);
  const span = { start: match.index + 1, end: match.index + match[0].length };
  return { ...NO_DAYS, days: { ...span, ...clipped(null, to, period), isExact: true } };
}

/** "vecka 40", "v. 40-44". */
function readWeeks({ low, year }: Reading): OwnDays | null {
  const match = /(?<![\p{L}\d])(?:vecka|veckorna|v\.?)\s?(\d{1,2})(?:\s*(?:-|och|till)\s*(\d{1,2}))?(?!\d)/u.exec(low);
  if (match === null || year === null) return null;
  const first = parseIsoWeek(`${year}-V${match[1]}`);
  const last = match[2] === undefined ? first : parseIsoWeek(`${year}-V${match[2]}`);
  const span = { start: match.index, end: match.index + match[0].length };
  if (first === null || last === null) return { ...NO_DAYS, impossible: span };
  // "från v. 10" has no last week, and "t.o.m. v. 40" no first.
  const before = low.slice(Math.max(0, match.index - 16), match.index);
  const isOpen = match[2] === undefined;
  const from =
    isOpen && /(?:t\.?\s?o\.?\s?m\.?|till och med|senast)\s+$/.test(before) ? null : daysOfIsoWeek(first).first;
  const to = isOpen && /(?:från|från och med|fr\.?\s?o\.?\s?m\.?)\s+$/.test(before) ? null : daysOfIsoWeek(last).last;
  return { ...NO_DAYS, days: { ...span, from, to, isExact: true } };
}

/** "före årets slut" and, where the promise holds for several years, "under 2023". */
function readYear({ low, words, period, year }: Reading): OwnDays | null {
  const end = regex(
    B,
    "(?:",
    oneOf(words.time.latest),
    "|vid|i|till)\\s+",
    oneOf(words.time.yearEnd),
    "(?:\\s+(\\d{4}))?",
    E,
  ).exec(low);
  if (end !== null && (end[1] !== undefined || year !== null)) {
    const to = lastOf(Number(end[1] ?? year), 12);
    return {
      ...NO_DAYS,
      days: { start: end.index, end: end.index + end[0].length, ...clipped(null, to, period), isExact: true },
    };
  }
  const named =
    /(?<![\p{L}\d])(under|senast|i slutet av|(?:före|innan|vid|till|senast vid) utgången av|färdig|färdigt|klar|klart|klara|färdigställs|invigs|inviges)\s+(?:under\s+|år\s+|hela\s+)?((?:19|20)\d{2})(?!\d|\s*(?:-|\/|och|till|samt)\s*(?:20)?\d\d)/u.exec(
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
  const found =
    readNamedDays(reading) ??
    readMonthInCell(reading) ??
    readFeast(reading) ??
    readMonthsOrSeason(reading) ??
    readWeeks(reading) ??
    readYear(reading) ??
    NO_DAYS;
  const listed = listedDays(low, words) ?? listedMonths(low, words);
  const read = listed === null ? found : { ...found, listed };
  return read.days === null ? read : within(read, read.days, period);
}
