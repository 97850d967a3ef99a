// The days that a whole text holds: "löften 2020–2022", "maj–augusti 2023", "2018-01-01--2019-12-31".
import type { Period } from "../calendar/periods";
import { type PlainDate, plainDateOfParts } from "../calendar/plain-date";
import { dayIn, firstOf, lastOf } from "./fields/days";
import { assumed, type Field, open, said } from "./fields/field";
import type { ReadingWords } from "./reading-words";
import type { Block } from "./text/blocks";
import type { Span } from "./text/mapped-text";
import { hasWord, oneOf, regex } from "./text/word-pattern";

export interface FoundPeriod {
  readonly period: Period;
  readonly span: Span;
}

export interface TextPeriod {
  readonly period: Field<Period | null>;
  /** A day in it that no calendar has. */
  readonly impossible: Span | null;
  /** The periods that the text's headings name, where they name more than one. */
  readonly several: readonly FoundPeriod[];
}

const B = "(?<![\\p{L}\\d])";
const E = "(?![\\p{L}\\d])";
const DASH = "\\s*(?:-{1,2}|till(?:\\s+och\\s+med)?|t\\.?o\\.?m\\.?|och|tom)\\s*";

const periodOf = (from: PlainDate | null, to: PlainDate | null): Period | null =>
  from !== null && to !== null && from <= to ? { from, to } : null;
const yearsOf = (from: number, to: number) => periodOf(firstOf(from, 1), lastOf(to, 12));

/** The second year of "2020-22" and "2020/2021". */
function secondYear(first: number, text: string): number {
  return text.length === 2 ? Math.floor(first / 100) * 100 + Number(text) : Number(text);
}

/** The first stretch of days that a line, in lower case, names; "impossible" with a day that doesn't exist. */
export function periodIn(
  low: string,
  words: ReadingWords,
): { period: Period; span: Span } | { impossible: Span } | null {
  const { months, seasons } = words.time;
  const month = oneOf(months);
  const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  const day = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|(?:19|20)\\d{6}|(?:den\\s+)?\\d{1,2}(?::?[ae])?\\s+${month}(?:\\s+\\d{4})?)`;
  const days = regex(`${B}(${day})${DASH}(${day})${E}`, "u").exec(low);
  if (days !== null) {
    const to = dayIn(days[2] ?? "", words, null);
    const year =
      to === null || to === "impossible"
        ? Number(/\d{4}/.exec(days[2] ?? "")?.[0] ?? Number.NaN)
        : Number(to.slice(0, 4));
    const from = dayIn(days[1] ?? "", words, Number.isNaN(year) ? null : year);
    if (from === "impossible" || to === "impossible") return { impossible: spanOf(days) };
    const period = periodOf(from, to);
    if (period !== null) return { period, span: spanOf(days) };
  }
  const span = regex(`${B}(${month})(?:\\s+(\\d{4}))?${DASH}(${month})\\s+(\\d{4})${E}`, "u").exec(low);
  if (span !== null) {
    const year = Number(span[4]);
    const period = periodOf(
      firstOf(span[2] === undefined ? year : Number(span[2]), months.indexOf(span[1] ?? "") + 1),
      lastOf(year, months.indexOf(span[3] ?? "") + 1),
    );
    if (period !== null) return { period, span: spanOf(span) };
  }
  for (const { forms, from, to } of seasons) {
    const season = regex(`${B}${oneOf(forms)}\\s+(?:av\\s+)?((?:19|20)\\d{2})${E}`, "u").exec(low);
    const year = Number(season?.[1]);
    const period = season === null ? null : periodOf(firstOf(year, from), lastOf(to < from ? year + 1 : year, to));
    if (season !== null && period !== null) return { period, span: spanOf(season) };
  }
  const years = regex(`${B}((?:19|20)\\d{2})(?:${DASH}|/)((?:20)?\\d{2})(?![\\d-])`, "u").exec(low);
  if (years !== null) {
    const first = Number(years[1]);
    const last = secondYear(first, years[2] ?? "");
    const period = last > first && last - first < 10 ? yearsOf(first, last) : null;
    if (period !== null) return { period, span: spanOf(years) };
  }
  const one = regex(`${B}(?:(${month})\\s+)?((?:19|20)\\d{2})(?![\\d-])${E}`, "u").exec(low);
  if (one === null) return null;
  const year = Number(one[2]);
  const at = months.indexOf(one[1] ?? "") + 1;
  const period = at > 0 ? periodOf(firstOf(year, at), lastOf(year, at)) : yearsOf(year, year);
  return period === null ? null : { period, span: spanOf(one) };
}

const isSame = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** Days with a last day alone: "gäller till och med den 31 december 2024". */
function lastDayIn(low: string, words: ReadingWords): PlainDate | null {
  const match = regex(
    `${B}(?:till\\s+och\\s+med|t\\.?o\\.?m\\.?|fram\\s+till)\\s+((?:den\\s+)?\\d{1,2}\\s+${oneOf(words.time.months)}\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`,
    "u",
  ).exec(low);
  const day = match === null ? null : dayIn(match[1] ?? "", words, null);
  return day === "impossible" ? null : day;
}

/** The period of a text, by what its lines say of themselves, its title, its headings, and at last its sentences. */
export function readPeriod(blocks: readonly Block[], words: ReadingWords): TextPeriod {
  const found = (chosen: readonly Block[]) =>
    chosen.flatMap((block) => {
      const read = periodIn(block.low, words);
      return read === null || "impossible" in read
        ? []
        : [{ period: read.period, span: { start: block.start + read.span.start, end: block.start + read.span.end } }];
    });
  const impossible = blocks.flatMap((block) => {
    if (!hasWord(block.low, words.time.validity) && block.kind !== "title") return [];
    const read = periodIn(block.low, words);
    return read !== null && "impossible" in read
      ? [{ start: block.start + read.impossible.start, end: block.start + read.impossible.end }]
      : [];
  });
  const result = (period: Field<Period | null>, several: readonly FoundPeriod[] = []): TextPeriod => ({
    period,
    impossible: impossible[0] ?? null,
    several,
  });
  const sureOf = ({ period, span }: FoundPeriod) => result(said(period, span));
  const heads = blocks.filter(({ kind }) => kind === "title" || kind === "heading");
  const named = found(
    heads.filter(({ low }) => hasWord(low, words.headings.promises) && !hasWord(low, words.headings.results)),
  );
  const distinct = named.filter((one, index) => named.findIndex(({ period }) => isSame(period, one.period)) === index);
  if (distinct.length > 1) return severalOf(distinct);
  const stated = found(
    blocks.filter(({ kind, low }) => kind !== "item" && hasWord(low, words.time.validity) && /\d{4}/.test(low)),
  );
  const whole = stated.find(({ period }) => period.to > period.from);
  const [title] = distinct;
  if (whole !== undefined && (title === undefined || isWithinYears(whole.period, title.period))) return sureOf(whole);
  if (title !== undefined) return sureOf(title);
  const [first] = found(blocks.slice(0, 1).filter(({ kind }) => kind === "title" || kind === "heading"));
  if (first !== undefined) return sureOf(first);
  const intro = found(
    blocks.filter(
      ({ kind, low }) =>
        kind !== "item" && hasWord(low, words.headings.promiseWords) && !hasWord(low, words.notPromises.past),
    ),
  );
  const [introduced] = intro;
  if (introduced !== undefined) return result(assumed(introduced.period, introduced.span));
  const until = blocks.map(({ low }) => lastDayIn(low, words)).find((day) => day !== null);
  const ofYear =
    until === undefined || until === null
      ? null
      : plainDateOfParts({ year: Number(until.slice(0, 4)), month: 1, day: 1 });
  if (until && ofYear !== null) return result(assumed({ from: ofYear, to: until }));
  const mentioned = found(
    blocks.filter(({ low }) => /\bunder (?:år )?(?:19|20)\d{2}\b/.test(low) && !hasWord(low, words.notPromises.past)),
  );
  const years = new Set(mentioned.map(({ period }) => period.from));
  const [only] = mentioned;
  return only !== undefined && years.size === 1 ? result(assumed(only.period, only.span)) : result(open(null));

  function severalOf(periods: readonly FoundPeriod[]): TextPeriod {
    // "Löften 2020–2022" and below it "Löften 2021": the longest is the text's, unless they stand side by side.
    const widest = periods.find(({ period }) =>
      periods.every((other) => other.period.from >= period.from && other.period.to <= period.to),
    );
    return widest !== undefined ? sureOf(widest) : result(open(null), periods);
  }
}

function isWithinYears(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
