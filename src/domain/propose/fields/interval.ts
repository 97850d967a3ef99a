// Per what: the interval that a number holds in, and whether it is an average.

import type { Interval } from "../../calendar/periods";
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { B, E, oneOf, regex, regexAll } from "../text/pattern";
import { oncePerText } from "../text/per-text";
import { readMostly, readWeekdays } from "./weekdays";

export interface ReadInterval extends Span {
  /** Null where the tab has no such interval: "varannan vecka". */
  readonly interval: Interval | null;
  /** Times of the unit in it, where the tab has none: 2 weeks. */
  readonly every: { readonly count: number; readonly unit: Interval } | null;
  /** A school year is read as a calendar year, and people are told. */
  readonly isSchoolYear: boolean;
  /** "fredagar" without "varje": each of them is assumed. */
  readonly isAssumed: boolean;
  /** "vår och höst": after a number of several times it tells when they fall, and not how often. */
  readonly isDivision?: boolean;
}

export interface Rhythm {
  readonly intervals: readonly ReadInterval[];
  /** Monday is 1. */
  readonly weekdays: readonly number[];
  readonly weekdaySpan: Span | null;
  /** "fredagar och lördagar" are two times a week, "helger" one. */
  readonly timesAWeek: number;
  readonly average: Span | null;
  /** "inför varje lov": as often as something comes that nobody has said the number of. */
  readonly perOccasion: Span | null;
  /** "främst fredag och lördag kväll": when most of it is done, which bounds nothing. */
  readonly mostly: Span | null;
}

/** Twelve months hold these of the tab's intervals. */
const MONTHS_IN: readonly (readonly [number, Interval])[] = [
  [1, "månad"],
  [2, "varannan månad"],
  [3, "kvartal"],
  [4, "tertial"],
  [6, "halvår"],
  [12, "år"],
];

function everyNth(count: number, unit: Interval): Pick<ReadInterval, "interval" | "every"> {
  const weeks = unit === "dygn" && count % 7 === 0 ? count / 7 : 0;
  if (weeks > 0)
    return weeks === 1
      ? { interval: "vecka", every: null }
      : { interval: null, every: { count: weeks, unit: "vecka" } };
  const months = { månad: 1, "varannan månad": 2, kvartal: 3, tertial: 4, halvår: 6, år: 12 } as const;
  const size = unit in months ? months[unit as keyof typeof months] * count : 0;
  const fits = MONTHS_IN.find(([many]) => many === size)?.[1];
  if (fits !== undefined) return { interval: fits, every: null };
  return count === 1 ? { interval: unit, every: null } : { interval: null, every: { count, unit } };
}

/** How far after its number "i veckan" may stand. */
const REACH = 70;

/** Whether a number stands in the same clause, not far before. */
function followsNumber(before: string, words: ReadingWords): boolean {
  const clause = before.slice(-REACH).split(/[.;]/).pop() ?? "";
  const { numberWords, largeNumbers } = tablesOf(words);
  return regex("\\d|", B, "(?:", oneOf(numberWords), E, "|", oneOf(largeNumbers), ")").test(clause);
}

function readIntervals(low: string, words: ReadingWords): ReadInterval[] {
  const { time } = words;
  const found: ReadInterval[] = [];
  const add = (pattern: RegExp, make: (match: RegExpMatchArray) => Omit<ReadInterval, "start" | "end"> | null) => {
    for (const match of low.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const made = make(match);
      if (made !== null) found.push({ ...made, start, end });
    }
  };
  const plain = { every: null, isSchoolYear: false, isAssumed: false };
  const ordinals = oneOf(tablesOf(words).ordinals);
  // Most sentences speak of no unit or of one: the others need not be looked for.
  const spoken = time.intervals.filter(({ units, definite, adverbs }) =>
    [units, definite, adverbs].some((table) => table.some((word) => low.includes(word))),
  );
  for (const { interval, units } of spoken) {
    const unit = oneOf(units);
    add(regexAll(B, oneOf(time.everyOther), "\\s+", unit, E), () => ({ ...plain, ...everyNth(2, interval) }));
    add(
      regexAll(B, oneOf(time.every), "\\s+(?:(\\d{1,2})(?::[ae]|e)?|(", ordinals, "))\\s+(?:", unit, ")", E),
      (match) => {
        if (!regex(unit, "$").test(match[0])) return null;
        const count = match[1] === undefined ? (time.ordinals[match[2] ?? ""] ?? 0) : Number(match[1]);
        return count < 2 ? null : { ...plain, ...everyNth(count, interval) };
      },
    );
  }
  for (const { interval, units, definite, adverbs } of spoken) {
    const isSchoolYear = (text: string) => time.monthsOfSchoolYear.some((word) => text.includes(word));
    add(regexAll("(?:", B, oneOf(time.per), "(?:\\s+enskil[dt]+a?)?\\s+|/\\s?)", oneOf(units), E), ([text]) => ({
      ...plain,
      interval,
      isSchoolYear: isSchoolYear(text),
    }));
    // "per skola och läsår"
    add(
      regexAll(B, "per\\s+", oneOf(words.quantity.perEach), "\\s+(?:och|per)\\s+(?:per\\s+)?", oneOf(units), E),
      ([text]) => ({
        ...plain,
        interval,
        isSchoolYear: isSchoolYear(text),
      }),
    );
    // "i veckan" by itself is this week: only after a number of times it tells how often.
    add(regexAll(B, oneOf(time.inThe), "\\s+", oneOf(definite), E), ({ 0: text, index = 0 }) =>
      followsNumber(low.slice(0, index), words) ? { ...plain, interval, isSchoolYear: isSchoolYear(text) } : null,
    );
    // "det dagliga arbetet" is the ordinary work, and promises nothing by the day.
    add(regexAll(B, "(?<!(?:det|sitt|vårt|ordinarie)\\s)", oneOf(adverbs), E), ([text]) => ({
      ...plain,
      interval,
      ...(time.divisions.includes(text) ? { isDivision: true } : {}),
    }));
  }
  add(regexAll(B, "(?:varje|var)\\s+(\\d{1,2})-månadersperiod", E), ([, count]) => ({
    ...plain,
    ...everyNth(Number(count), "månad"),
  }));
  return found.sort((a, b) => a.start - b.start);
}

/** "varje november" and "varje sommar" come once a year. */
function readYearly(low: string, words: ReadingWords): ReadInterval[] {
  const { everyOther, months, yearly } = words.time;
  const match = regex(B, "(?:varje|", oneOf(everyOther), ")\\s+(?:", oneOf(months), "|", oneOf(yearly), ")", E).exec(
    low,
  );
  if (match === null) return [];
  const every = match[0].startsWith("varje") ? { interval: "år" as const, every: null } : everyNth(2, "år");
  return [{ ...every, isSchoolYear: false, isAssumed: false, start: match.index, end: match.index + match[0].length }];
}

/** How often, as the sentence, in lower case, says it. */
export const readRhythm = oncePerText((low: string, words: ReadingWords): Rhythm => {
  const mostly = readMostly(low, words);
  const named = readWeekdays(low, words);
  const isMostly =
    named !== null && mostly !== null && named.span.start >= mostly.start && named.span.end <= mostly.end;
  const weekdays = isMostly ? null : named;
  const plain = readIntervals(low, words);
  const said = plain.length > 0 ? plain : readYearly(low, words);
  const weekly =
    said.length > 0 || weekdays === null
      ? []
      : [
          {
            ...weekdays.span,
            ...everyNth(weekdays.isEveryOther ? 2 : 1, "vecka"),
            isSchoolYear: false,
            isAssumed: !weekdays.isEvery,
          },
        ];
  return {
    intervals: [...said, ...weekly],
    weekdays: weekdays?.days ?? [],
    weekdaySpan: weekdays?.span ?? null,
    timesAWeek: weekdays?.times ?? 1,
    average: findWord(low, words.quantity.average),
    perOccasion: readPerOccasion(),
    mostly,
  };

  function readPerOccasion(): Span | null {
    const found = regex(B, "(?:varje|alla|samtliga)\\s+", oneOf(words.time.unnumbered), E).exec(low);
    return found === null ? null : { start: found.index, end: found.index + found[0].length };
  }
});
