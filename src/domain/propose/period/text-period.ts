// The days that a whole text holds: by what its lines say of themselves, its title, its headings and its sentences.
import type { Period } from "../../calendar/periods";
import { type PlainDate, plainDateOfParts } from "../../calendar/plain-date";
import { dayIn } from "../fields/days/day";
import { assumed, type Field, open, said } from "../fields/field";
import type { ReadingWords } from "../reading-words";
import { tellsOfPast } from "../statements/past";
import type { Block } from "../text/blocks";
import { findWord, hasWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { B, oneOf, regex } from "../text/pattern";
import { readSentences } from "../text/sentences";
import { periodIn } from "./line-period";

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

/** A year among a text's first short lines is the promises', where nothing else tells. */
const FIRST_BLOCKS = 4;
const SHORT = 80;

/** "Överenskommelse 2019-2022 – medborgarlöfte 2020": the days of the promises stand after their word. */
function afterPromiseWord({ kind, low, start }: Block, words: ReadingWords): { low: string; from: number } {
  const plain = { low, from: start };
  if (kind !== "title" && kind !== "heading") return plain;
  const word = findWord(low, words.headings.promises);
  const rest = word === null ? "" : low.slice(word.end);
  return word !== null && periodIn(rest, words)?.period != null ? { low: rest, from: start + word.end } : plain;
}

const isSame = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** Days with a last day alone: "gäller till och med den 31 december 2024". */
function lastDayIn(low: string, words: ReadingWords): PlainDate | null {
  const match = regex(
    B,
    "(?:till\\s+och\\s+med|t\\.?o\\.?m\\.?|fram\\s+till)\\s+((?:den\\s+)?\\d{1,2}\\s+",
    oneOf(words.time.months),
    "\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})",
  ).exec(low);
  const day = match === null ? null : dayIn(match[1] ?? "", words, null);
  return day === "impossible" ? null : (day?.day ?? null);
}

/** A paragraph's sentences: the years of one are not the days of another. */
function sentencesOf(block: Block): Block[] {
  if (block.kind !== "prose") return [block];
  return readSentences(block.text).map(({ start, end }) => ({
    ...block,
    start: block.start + start,
    end: block.start + end,
    text: block.text.slice(start, end),
    low: block.low.slice(start, end),
  }));
}

/** The period of a text, by what its lines say of themselves, its title, its headings, and at last its sentences. */
export function readPeriod(blocks: readonly Block[], words: ReadingWords): TextPeriod {
  const found = (chosen: readonly Block[]) =>
    chosen.flatMap((block) => {
      const { low, from } = afterPromiseWord(block, words);
      const read = periodIn(low, words);
      if (read?.period == null) return [];
      return [{ period: read.period, span: { start: from + read.span.start, end: from + read.span.end } }];
    });
  const impossible = blocks.flatMap((block) => {
    if (!hasWord(block.low, words.time.validity) && block.kind !== "title") return [];
    const read = periodIn(block.low, words);
    return read?.isOdd ? [{ start: block.start + read.span.start, end: block.start + read.span.end }] : [];
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
    blocks
      .filter(({ kind, low }) => kind !== "item" && hasWord(low, words.time.validity) && /\d{4}/.test(low))
      .flatMap(sentencesOf)
      .filter(({ low }) => hasWord(low, words.time.validity) && /\d{4}/.test(low)),
  );
  const whole = stated.find(({ period }) => period.to > period.from);
  const [title] = distinct;
  if (whole !== undefined && (title === undefined || isWithinYears(whole.period, title.period))) return sureOf(whole);
  if (title !== undefined) return sureOf(title);
  const [first] = found(blocks.slice(0, 1).filter(({ kind }) => kind === "title" || kind === "heading"));
  if (first !== undefined) return sureOf(first);
  const intro = found(
    blocks.filter(
      ({ kind, low }) => kind !== "item" && hasWord(low, words.headings.promiseWords) && !tellsOfPast(low, words),
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
    blocks.filter(({ low }) => /\bunder (?:år |åren )?(?:19|20)\d{2}\b/.test(low) && !tellsOfPast(low, words)),
  );
  const heading = found(
    blocks.slice(0, FIRST_BLOCKS).filter(({ kind, low }) => kind !== "item" && low.length < SHORT),
  )[0];
  // What holds for several years is the promises'; a year by itself may be of what was counted before.
  const several = mentioned.find(({ period }) => period.from.slice(0, 4) < period.to.slice(0, 4));
  if (several !== undefined) return result(assumed(several.period, several.span));
  const years = new Set(mentioned.map(({ period }) => period.from));
  const [only] = mentioned;
  if (only !== undefined && years.size === 1) return result(assumed(only.period, only.span));
  if (heading !== undefined) return result(assumed(heading.period, heading.span));
  // One year and no other in the whole text, beside what is past.
  const all = found(blocks.filter(({ kind, low }) => kind !== "item" && !tellsOfPast(low, words)));
  const [lone] = all;
  return lone !== undefined && all.every(({ period }) => isSame(period, lone.period))
    ? result(assumed(lone.period, lone.span))
    : result(open(null));

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
