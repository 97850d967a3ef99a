// How a promise is counted: its kind, number and interval, and what of that is read into it.

import type { Kind } from "../../book/commitment";
import type { Interval, Period } from "../../calendar/periods";
import { daysBetween, partsOf } from "../../calendar/plain-date";
import type { ReadingWords } from "../reading-words";
import { lastItem } from "../text/last-item";
import type { Span } from "../text/mapped-text";
import { findWord, hasWord, oneOf, regex } from "../text/word-pattern";
import type { OwnDays } from "./days/read-days";
import { assumed, type Field, open, said } from "./field";
import type { ReadInterval, Rhythm } from "./interval";
import type { Quantities, Quantity } from "./quantity";

export interface Outcome {
  /** What is measured: "andelen invånare som känner sig trygga". */
  readonly measure: string;
  readonly isAtMost: boolean;
}

export interface Counting {
  readonly kind: Field<Kind>;
  readonly target: Field<number | null>;
  readonly interval: Field<Interval | null>;
  readonly outcome: Outcome | null;
  /** "under året" in a promise of several years, which was read as each of them. */
  readonly thisYear: Span | null;
  /** An interval that the tab lacks, counted as an average: "varannan vecka". */
  readonly converted: ReadInterval | null;
  /** The number is an average or each unit's, and nobody says which unit. */
  readonly lacksInterval: boolean;
  /** A second interval that says something else. */
  readonly rival: ReadInterval | null;
}

export interface CountingInput {
  /** The sentence in lower case. */
  readonly low: string;
  readonly quantities: Quantities;
  readonly rhythm: Rhythm;
  readonly days: OwnDays;
  readonly period: Period | null;
}

const LONGEST_YEAR = 366;

export function isSeveralYears(period: Period | null): boolean {
  return (
    period !== null &&
    daysBetween(period.from, period.to) >= LONGEST_YEAR &&
    partsOf(period.from).year !== partsOf(period.to).year
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** "andelen … ska öka till 70 procent", "högst 20 inbrott": a result, and not something that is done. */
function readOutcome(
  low: string,
  quantities: Quantities,
  words: ReadingWords,
): { target: Field<number | null>; outcome: Outcome } | null {
  const found = findWord(low, words.promises.outcomes);
  const { main } = quantities;
  if (found === null) {
    const isCrime = main !== null && main.comparison === "atMost" && hasWord(main.noun, words.parties.oftenPoliceWork);
    return isCrime && main !== null
      ? { target: said(main.value, spanOf(main)), outcome: { measure: main.noun, isAtMost: true } }
      : null;
  }
  const number = "(\\d+(?:,\\d+)?)\\s*(?:procent|%|procentenheter)?";
  const level = regex(
    `(?:till|nå|uppgå till|vara|under|över|minst|högst|understiga|överstiga|än)\\s+(?:minst\\s+|högst\\s+)?${number}(?!\\d)(?!\\s*-)`,
    "u",
  ).exec(low);
  const share = "\\d+(?:,\\d+)?\\s*(?:procent|%|procentenheter)";
  const isRelative =
    regex(`med\\s+(?:minst\\s+)?${share}|${share}\\s+(?:fler|färre|högre|lägre|mer|mindre|bättre)`, "u").test(low) &&
    !/till\s+(?:minst\s+|högst\s+)?\d/u.test(low);
  const isFewer = /minska|sjunka|färre|lägre|högst|understiga|under\s+\d/.test(low);
  const isLikely = hasWord(low, words.promises.outcomeVerbs) || level !== null;
  if (!isLikely) return null;
  const measure = low
    .slice(
      found.start,
      Math.max(found.end, low.search(/(?<!\p{L})(?:ska|skall|bör|kommer|har|uppgår|ökar|minskar)(?!\p{L})/u)),
    )
    .trim();
  if (level === null || isRelative) return null;
  const start = level.index + level[0].indexOf(level[1] ?? "");
  return {
    target: said(Number((level[1] ?? "").replace(",", ".")), { start, end: start + (level[1]?.length ?? 0) }),
    outcome: { measure, isAtMost: isFewer },
  };
}

/** Of several intervals the one that stands nearest after the number. */
function nearest(intervals: readonly ReadInterval[], quantity: Quantity | null): ReadInterval | null {
  if (quantity === null) return intervals[0] ?? null;
  return intervals.find(({ start }) => start >= quantity.end) ?? lastItem(intervals) ?? null;
}

/** Whether "skapa ett råd" stands there: something new, made once. */
function makesSomething(low: string, words: ReadingWords): boolean {
  return regex(`(?<!\\p{L})${oneOf(words.promises.once)}\\s+(?:\\p{L}+\\s+){0,1}(?:en|ett)\\s`, "u").test(low);
}

function withoutNumber({ low, quantities, rhythm, days }: CountingInput, words: ReadingWords): Field<Kind> {
  const { ongoing, once, regular, onceNouns, onceDeeds, conditional, weak } = words.promises;
  const isIf = findWord(low, conditional);
  if (isIf !== null) return assumed("Löpande", isIf);
  const bound = days.days;
  const isLastDay = bound !== null && bound.from === null && bound.to !== null;
  const goesOn = findWord(low, ongoing);
  const isOnce = findWord(low, once);
  if (isOnce !== null && makesSomething(low, words)) return assumed("Milstolpe", isOnce);
  const often = findWord(low, regular);
  if (often !== null && rhythm.intervals.length === 0) return said("Löpande", often);
  if (isLastDay && bound !== null) return assumed("Milstolpe", spanOf(bound));
  const within = /inom\s(?:\p{L}+|\d+)\s(?:timm|dygn|dag|arbetsdag|veck|minut)/u.exec(low);
  if (within !== null) return assumed("Löpande", { start: within.index, end: within.index + within[0].length });
  const isWeak = findWord(low, weak);
  if (isWeak !== null && isWeak.word !== "bör") return assumed("Löpande", isWeak);
  const deed = findWord(low, onceDeeds);
  if (deed !== null && deed.start === 0 && /^\s(?:av|för|till|i|på)\s/.test(low.slice(deed.end)))
    return assumed("Milstolpe", deed);
  const event = findWord(low, words.promises.onceEvents);
  if (event !== null && event.start === 0) return assumed("Milstolpe", event);
  const isDoneBy = regex(`(?<!\\p{L})(?:vara|är)\\s(?:${oneOf(words.promises.finished)})(?!\\p{L})`, "u").exec(low);
  if (isDoneBy !== null)
    return assumed("Milstolpe", { start: isDoneBy.index, end: isDoneBy.index + isDoneBy[0].length });
  const isAdded = goesOn !== null && hasWord(goesOn.word, words.promises.increase);
  if (goesOn !== null && (isOnce === null || (goesOn.start < isOnce.start && !isAdded))) return said("Löpande", goesOn);
  if (isOnce !== null) return said("Milstolpe", isOnce);
  const when = days.days ?? days.whichYear;
  if (when !== null) return assumed("Milstolpe", spanOf(when));
  const { main } = quantities;
  if (main?.isArticle && hasWord(main.noun, onceNouns)) return assumed("Milstolpe", spanOf(main));
  const isDone = findWord(low, words.promises.done);
  if (isDone !== null && hasWord(low, words.promises.activities)) return assumed("Milstolpe", isDone);
  return assumed("Löpande");
}

/** The kind, number and interval of one promise. */
export function readCounting(input: CountingInput, words: ReadingWords): Counting {
  const { low, quantities, rhythm, days, period } = input;
  const { main, vague } = quantities;
  const plain = { outcome: null, thisYear: null, converted: null, lacksInterval: false, rival: null };
  const none = { target: open<number | null>(null), interval: open<Interval | null>(null) };
  const outcome = readOutcome(low, quantities, words);
  if (outcome !== null)
    return {
      ...plain,
      kind: assumed("Mätvärde" as Kind, outcome.target.span),
      target: outcome.target,
      interval: open(null),
      outcome: outcome.outcome,
    };
  const isPlainArticle = main?.isArticle === true && main.comparison === "none" && main.as !== "occasion";
  const found = nearest(rhythm.intervals, main);
  // "mer närvaro under helgkvällar" promises more, and not each of them.
  const isOnlyMore = main === null && found?.isAssumed === true && hasWord(low, words.promises.increase);
  const interval = isOnlyMore ? null : found;
  const isShare = main !== null && main.as === "share";
  if (main === null || isShare || (isPlainArticle && interval === null)) {
    if (interval !== null) return inIntervals(timesIn(interval), null, interval);
    if (vague !== null && !isShare) return { ...plain, ...none, kind: said("Antal", vague) };
    const kind = withoutNumber(input, words);
    const isOneThing = isPlainArticle && main !== null && kind.value === "Löpande" && kind.sure === "assumed";
    if (isOneThing && main !== null)
      return { ...plain, ...none, kind: assumed("Antal", spanOf(main)), target: assumed(1, spanOf(main)) };
    const isEvent =
      isPlainArticle &&
      main !== null &&
      kind.value === "Milstolpe" &&
      days.days === null &&
      kind.sure === "assumed" &&
      !hasWord(main.noun, words.promises.onceNouns) &&
      !makesSomething(low, words);
    if (isEvent && main !== null)
      return { ...plain, ...none, kind: assumed("Antal", spanOf(main)), target: assumed(1, spanOf(main)) };
    return { ...plain, ...none, kind };
  }
  if (interval !== null) {
    // "fyra kampanjer, en per kvartal" is one in each.
    const own = quantities.rates.find(
      ({ end }) => /^\s*$/.test(low.slice(end, Math.max(end, interval.start))) && end <= interval.start,
    );
    if (own !== undefined && own.start !== main.start)
      return { ...inIntervals(own.value, own, interval), rival: interval };
    // "minst en patrull varje fredag och lördag" is one on each of them.
    const isOnEach = main.value === 1 && main.as !== "occasion" && timesIn(interval) > 1;
    return isOnEach ? inIntervals(timesIn(interval), null, interval) : inIntervals(main.value, main, interval);
  }
  if (rhythm.average !== null)
    return {
      ...plain,
      kind: said("Snitt", rhythm.average),
      target: targetOf(main),
      interval: open(null),
      lacksInterval: true,
    };
  const thisYear = findWord(low, words.time.thisYear);
  if (thisYear !== null && isSeveralYears(period))
    return {
      ...plain,
      kind: assumed("Varje", thisYear),
      target: targetOf(main),
      interval: assumed("år" as Interval, thisYear),
      thisYear,
    };
  return { ...plain, kind: said("Antal", spanOf(main)), target: targetOf(main), interval: open(null) };

  /** How many times a week the days come that are all that is said of it. */
  function timesIn({ interval: unit, start }: ReadInterval): number {
    return unit === "vecka" && rhythm.weekdaySpan?.start === start ? rhythm.timesAWeek : 1;
  }

  function targetOf(quantity: Quantity): Field<number | null> {
    const span = spanOf(quantity);
    const isSure =
      !quantity.disagrees &&
      !quantity.isRange &&
      !(quantity.isArticle && quantity.comparison === "none" && quantity.as !== "occasion");
    return isSure ? said(quantity.value, span) : assumed(quantity.value, span);
  }

  function inIntervals(value: number, quantity: Quantity | null, found: ReadInterval): Counting {
    const span = spanOf(found);
    const target = quantity === null ? assumed<number | null>(value, span) : targetOf(quantity);
    const rival =
      rhythm.intervals.find(
        (other) => other !== found && (other.interval !== found.interval || other.every !== null),
      ) ?? null;
    const shared = { ...plain, rival };
    if (found.every !== null) {
      const share = Math.round((value / found.every.count) * 100) / 100;
      return {
        ...shared,
        kind: assumed("Snitt", span),
        target: assumed(share, target.span),
        interval: assumed(found.every.unit, span),
        converted: found,
      };
    }
    const unit = found.interval;
    const sureInterval = found.isAssumed || found.isSchoolYear ? assumed(unit, span) : said(unit, span);
    if (rhythm.average !== null)
      return { ...shared, kind: said("Snitt", rhythm.average), target, interval: sureInterval };
    const isWholePeriod = unit === "år" && period !== null && !isSeveralYears(period);
    if (isWholePeriod) return { ...shared, kind: said("Antal", span), target, interval: open(null) };
    return {
      ...shared,
      kind: said("Varje", span),
      target,
      interval: period === null && unit === "år" ? assumed(unit, span) : sureInterval,
    };
  }
}
