// Months and seasons: "under maj", "våren 2023", "april-oktober".
import type { Period } from "../../../calendar/periods";
import { addDays, partsOf } from "../../../calendar/plain-date";
import { madeOnce } from "../../../words/made-once";
import type { ReadingWords } from "../../reading-words";
import type { Span } from "../../text/mapped-text";
import { B, E, oneOf, regex, regexAll } from "../../text/pattern";
import { firstOf, lastOf } from "./day";
import { clipped, NO_DAYS, type OwnDays, type Reading } from "./read-days";

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

interface Months {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly isExact: boolean;
  readonly span: Span;
  /** "senast", "före": how the words before it bound it. */
  readonly bound: "within" | "latest" | "before";
}

function boundOf(before: string, after: string): Months["bound"] {
  // "före november månads utgång" and "före utgången av november" hold to its last day.
  if (/^(?:s)?\s(?:månads\s)?(?:utgång|slut)/.test(after) || /(?:utgången|slutet) av\s+$/.test(before)) return "latest";
  // "före sista september" is by its last day.
  if (/sista\s+(?:dagen\s+i\s+)?$/.test(before)) return "latest";
  if (/(?:före|innan)\s+(?:utgången av\s+)?$/.test(before)) return "before";
  return /(?:senast|t\.?o\.?m\.?|till och med|fram till|inom)\s+(?:i\s+|under\s+|utgången av\s+|slutet av\s+)?$/.test(
    before,
  )
    ? "latest"
    : "within";
}

/** A pattern for what stands before a month or a season. */
const leadOf = madeOnce(
  ({ time }: ReadingWords) =>
    `(?:${oneOf(time.during)}|${oneOf(time.latest)}|utgången av|slutet av|början av|mitten av|någon gång i)\\s+(?:i\\s+|under\\s+|(?:den\\s+)?sista\\s+(?:dagen\\s+i\\s+)?)?`,
);

/** "Februari:", "Mars-april 2027:", "Hösten:": the whole label, and no more, is when. */
function labelledMonths({ low, words }: Reading): Months | null {
  const { months, seasons, until } = words.time;
  const month = oneOf(months);
  const year = "(?:\\s+(\\d{4}))?\\s*:";
  const named = regex("^(", month, ")(?:\\s*", oneOf(until), "\\s*(", month, "))?", year).exec(low);
  const shared = (match: RegExpExecArray, own: string | undefined) => ({
    year: own === undefined ? null : Number(own),
    span: { start: 0, end: match[0].length },
    bound: "within" as const,
  });
  if (named !== null) {
    const [, first = "", last = first, own] = named;
    return { ...shared(named, own), from: months.indexOf(first) + 1, to: months.indexOf(last) + 1, isExact: true };
  }
  for (const { forms, from, to, isExact } of seasons) {
    const match = regex("^", oneOf(forms), year).exec(low);
    if (match !== null) return { ...shared(match, match[1]), from, to, isExact };
  }
  return null;
}

/** Months and seasons as stretches of the year. */
function readMonths({ low, words }: Reading): Months[] {
  const { months, seasons, until } = words.time;
  const month = oneOf(months);
  const found: Months[] = [];
  const at = (name: string | undefined) => months.indexOf(name ?? "") + 1;
  const take = (months: Months) => {
    if (!found.some(({ span }) => span.start < months.span.end && months.span.start < span.end)) found.push(months);
  };
  // Most sentences name no time of the year, and need no pattern tried on them.
  const matchesOf = (names: readonly string[], pattern: RegExp) =>
    names.some((name) => low.includes(name)) ? low.matchAll(pattern) : [];
  const bound = (start: number, name: string) =>
    boundOf(low.slice(Math.max(0, start - 30), start), low.slice(start + name.length));
  for (const match of matchesOf(
    months,
    regexAll(B, "(", month, ")\\s*", oneOf(until), "\\s*(?:med\\s+)?(", month, ")(?:\\s+(\\d{4}))?", E),
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
  const lead = leadOf(words);
  for (const match of matchesOf(
    months,
    regexAll(B, lead, "(?:hela\\s+)?(", month, ")(?:\\s+månad)?(?:\\s+(\\d{4}))?", E),
  )) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    take({
      from: at(match[1]),
      to: at(match[1]),
      year: match[2] === undefined ? null : Number(match[2]),
      isExact: true,
      span: { start: match.index, end: match.index + match[0].length },
      bound: bound(start, match[1] ?? ""),
    });
  }
  for (const { forms, from, to, isExact } of seasons) {
    for (const match of matchesOf(
      forms,
      regexAll(B, lead, "(?:hela\\s+)?(", oneOf(forms), ")(?:\\s+(?:av\\s+)?(\\d{4}))?", E),
    )) {
      const start = match.index + match[0].indexOf(match[1] ?? "");
      take({
        from,
        to,
        year: match[2] === undefined ? null : Number(match[2]),
        isExact,
        span: { start: match.index, end: match.index + match[0].length },
        bound: bound(start, match[1] ?? ""),
      });
    }
  }
  // "varje månad utom juli": after such a word a month needs no other before it.
  for (const match of low.matchAll(regexAll(B, oneOf(words.time.except), "\\s+(?:i\\s+|under\\s+)?(", month, ")", E))) {
    const start = match.index + match[0].length - (match[1] ?? "").length;
    const span = { start, end: match.index + match[0].length };
    take({ from: at(match[1]), to: at(match[1]), year: null, isExact: true, span, bound: "within" });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether the words before a stretch of months leave it out. */
function isException(low: string, { start }: Span, words: ReadingWords): boolean {
  return regex(B, oneOf(words.time.except), "\\s+$").test(low.slice(0, start));
}

/** "i mars, juni, september och november", "april & sept"; a stretch of months is none. */
export function listedMonths(low: string, words: ReadingWords): OwnDays["listed"] {
  const { months, during, from } = words.time;
  const month = `(?:${oneOf(months)}|${months.map((name) => `${name.slice(0, 3)}t?\\.?`).join("|")})`;
  const match = regex(
    B,
    "(?<!(?:",
    oneOf(from),
    ")\\s)(?:",
    oneOf(during),
    "\\s+)?((?:",
    month,
    ",\\s+)*",
    month,
    ",?\\s*",
    oneOf(words.parties.and),
    "\\s*",
    month,
    ")",
    E,
  ).exec(low);
  if (match === null) return null;
  const list = match[1] ?? "";
  const start = match.index + match[0].length - list.length;
  return { count: [...list.matchAll(regexAll(B, month, E))].length, span: { start, end: start + list.length } };
}

/** The days of the months or the season that a promise names. */
export function readMonthsOrSeason(reading: Reading): OwnDays | null {
  const found = readMonths(reading);
  const left = found.find(({ span }) => isException(reading.low, span, reading.words));
  if (left !== undefined) return { ...NO_DAYS, exception: left.span };
  // "ett på våren och ett på hösten" divides the number, and bounds nothing.
  const only = labelledMonths(reading) ?? found[0];
  const isLabel = only?.span.start === 0 && reading.low[only.span.end - 1] === ":";
  if (only === undefined || (!isLabel && new Set(found.map(({ from }) => from)).size > 1)) return null;
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
