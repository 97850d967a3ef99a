// Per what: the interval that a number holds in, the weekdays it is tied to, and whether it is an average.

import type { Interval } from "../../calendar/periods";
import { madeOnce } from "../../words/made-once";
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { oneOf, regex, regexAll } from "../text/pattern";
import { oncePerText } from "../text/per-text";

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

const B = "(?<![\\p{L}\\d])";
const E = "(?![\\p{L}\\d])";
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

interface ReadWeekdays {
  readonly days: number[];
  readonly span: Span;
  readonly isEvery: boolean;
  /** "varannan torsdag": in every other week. */
  readonly isEveryOther: boolean;
  /** How many times in a week they come: each day by its name, and a group of days as one. */
  readonly times: number;
}

/** Between two weekdays of one list; a hyphen before it stands for the end of the second's word. */
const JOINED = "(?:,|\\s?/|\\s(?:och|eller|samt|respektive)(?!\\p{L}))";
const LIST_JOIN = regex("^-?", JOINED, "\\s?$");
const SUSPENDED = regex("^-", JOINED);
/** "fredag eller lördag den 3 eller 4 mars": days of a calendar, and not of every week. */
const NOT_DATED = "(?!\\p{L}|\\s(?:den\\s)?\\d|\\s(?:i\\s)?v(?:\\.|ecka)\\s?\\d)";

/** A pattern for the names of the weekdays, with their evenings and nights, and cut short before a hyphen: "fre-". */
const weekdayNames = madeOnce(({ time: { weekdays } }: ReadingWords) =>
  weekdays
    .map((day) => {
      const ends = "(?:arna|ar|(?:s)?kvällar(?:na)?|(?:s)?kväll|(?:s)?nätter|(?:s)?natt|en|s)?";
      return `${day}${ends}|${day.replace(/dag$/, "")}(?=-${JOINED})`;
    })
    .join("|"),
);

function readWeekdays(low: string, words: ReadingWords): ReadWeekdays | null {
  const { weekdays, weekdayGroups } = words.time;
  const names = weekdayNames(words);
  const groups = oneOf(tablesOf(words).weekdayGroups);
  const days: number[] = [];
  let span = null as Span | null;
  let isEvery = false;
  let isEveryOther = false;
  const named = new Set<string>();
  for (const match of low.matchAll(
    regexAll(
      B,
      "((?:varje|",
      oneOf(words.time.everyOther),
      ")\\s+(?:helgfri\\s+)?)?(?:(",
      names,
      ")|(",
      groups,
      "))",
      E,
    ),
  )) {
    const [text, every, name, group] = match;
    const isPlural = /(?:ar|arna|kvällar|kvällarna|nätter|er|slut)$/.test(text);
    const after = low.slice(match.index + text.length);
    // "fredag- och lördagskvällar"
    const isBroken = SUSPENDED.test(after);
    // "fredag/lördag", "en fredag eller lördag"; "fredag och lördag" may as well be two days of one week.
    const isBeforeOther = regex("^(?:\\s?/|\\seller\\s)\\s?(?:", names, ")", NOT_DATED).test(after);
    // "torsdag-lördag" and "fredag till söndag" hold the days between.
    const isRange = days.length === 1 && span !== null && /^\s?(?:-|till)\s?$/.test(low.slice(span.end, match.index));
    const isBeforeRange = regex("^\\s?(?:-|till(?: och med)?)\\s?(?:", names, ")", E).test(after);
    const between = span === null ? "" : low.slice(span.end, match.index);
    const isList = days.length > 0 && span !== null && (between.length < 8 || LIST_JOIN.test(between));
    if (every === undefined && !isPlural && !isList && !isBroken && !isBeforeRange && !isBeforeOther) continue;
    if (name !== undefined) {
      const index = weekdays.findIndex((day) => name.startsWith(day.slice(0, 3)));
      const first = days[0] ?? 0;
      if (isRange && index >= first)
        for (let day = first + 1; day <= index; day += 1) named.add(weekdays[day - 1]?.slice(0, 3) ?? "");
      if (isRange && index >= first) days.push(...Array.from({ length: index - first }, (_, more) => first + 1 + more));
      if (index !== -1) days.push(index + 1);
      // "fredagar/lördagar" is one of them.
      if (!/[/]|eller/.test(span === null ? "" : low.slice(span.end, match.index))) named.add(name.slice(0, 3));
    } else {
      named.add(group ?? "");
      days.push(...(weekdayGroups.find(({ forms }) => forms.some((form) => form === group))?.days ?? []));
    }
    isEvery ||= every !== undefined;
    isEveryOther ||= every !== undefined && words.time.everyOther.includes(every.trim());
    span = { start: span?.start ?? match.index, end: match.index + text.length };
  }
  return span === null || days.length === 0
    ? null
    : { days: [...new Set(days)].sort((a, b) => a - b), span, isEvery, isEveryOther, times: named.size };
}

/** "främst fredag och lördag kväll", "i första hand på helger". */
function readMostly(low: string, words: ReadingWords): Span | null {
  const found = regex(B, oneOf(words.time.mostly), "\\s[^,.;:()]+").exec(low);
  if (found === null) return null;
  const time = regex(
    B,
    "(?:",
    weekdayNames(words),
    "|",
    oneOf(tablesOf(words).weekdayGroups),
    "|\\p{L}*(?:kväll|natt|helg|dag)(?:ar|arna|en|s|stid|etid)?|nätter|nätterna)",
    E,
  );
  return time.test(found[0]) ? { start: found.index, end: found.index + found[0].trimEnd().length } : null;
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
