// How a promise is counted: its kind, number and interval, and what of that is read into it.

import type { Kind } from "../../book/commitment";
import type { Interval, Period } from "../../calendar/periods";
import { daysBetween, partsOf } from "../../calendar/plain-date";
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWord, hasWord } from "../text/find-words";
import { lastItem } from "../text/last-item";
import { type Span, spanOf } from "../text/mapped-text";
import { assumed, type Field, open, said } from "./field";
import type { ReadInterval } from "./interval";
import type { CountingInput } from "./kind-input";
import type { Quantity } from "./number-phrase";
import { type Outcome, readOutcome, readRaised } from "./outcome";
import { type Apart, standsApart } from "./own-stretch";
import { makesSomething, withoutNumber } from "./uncounted-kind";

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
  /** A second measure, or a time of the number's own, beside the interval that it was read with. */
  readonly doubt: Apart["doubt"];
}

const LONGEST_YEAR = 366;
/** Days of the week that nobody says come each week hold no larger number. */
const MOST_A_WEEK = 7;

export function isSeveralYears(period: Period | null): boolean {
  return (
    period !== null &&
    daysBetween(period.from, period.to) >= LONGEST_YEAR &&
    partsOf(period.from).year !== partsOf(period.to).year
  );
}

/** Of several intervals the one that stands nearest after the number. */
function nearest(intervals: readonly ReadInterval[], quantity: Quantity | null): ReadInterval | null {
  if (quantity === null) return intervals[0] ?? null;
  return intervals.find(({ start }) => start >= quantity.end) ?? lastItem(intervals) ?? null;
}

const isIn = (span: Span | null, whole: Span) => span !== null && span.start >= whole.start && span.end <= whole.end;

/** The kind, number and interval of one promise. */
export function readCounting(input: CountingInput, words: ReadingWords): Counting {
  const { low, quantities, rhythm, days, period } = input;
  const { main, vague } = quantities;
  const plain = { outcome: null, thisYear: null, converted: null, lacksInterval: false, rival: null, doubt: null };
  const none = { target: open<number | null>(null), interval: open<Interval | null>(null) };
  const raised = readRaised(low, words);
  if (raised !== null) {
    const [each] = rhythm.intervals;
    const unit = each?.interval ?? null;
    return each === undefined || unit === null || unit === "år"
      ? { ...plain, kind: assumed("Antal", raised.span), target: raised, interval: open(null) }
      : { ...plain, kind: assumed("Varje", raised.span), target: raised, interval: said(unit, spanOf(each)) };
  }
  const outcome = readOutcome(low, quantities, words);
  if (outcome !== null)
    return {
      ...plain,
      kind: assumed("Mätvärde" as Kind, outcome.target.span),
      target: outcome.target,
      interval: open(null),
      outcome: outcome.outcome,
    };
  const isPlainArticle =
    main?.isArticle === true && main.comparison === "none" && main.as !== "occasion" && main.as !== "rate";
  const isSeveral = main !== null && main.value > 1;
  const found = nearest(
    rhythm.intervals.filter(({ isDivision }) => !(isDivision && isSeveral)),
    main,
  );
  // "mer närvaro under helgkvällar" promises more, and not each of them.
  const isOnlyMore = main === null && found?.isAssumed === true && hasWord(low, words.promises.increase);
  // "minst 40 fredagskvällar": the days themselves are counted, and nobody says how many there are to be in a week.
  const isCountOfDays =
    found?.isAssumed === true && rhythm.weekdaySpan?.start === found.start && isIn(main?.nounSpan ?? null, found);
  // "under året minst 20 vandringar fredagar och lördagar": the number is the year's, and the days bound it.
  const isOnDays =
    found?.isAssumed === true &&
    main !== null &&
    !main.isArticle &&
    rhythm.weekdaySpan?.start === found.start &&
    (main.value > MOST_A_WEEK || findWord(low, tablesOf(words).stretches) !== null);
  // "en plan för stökiga helger": what is made once is made in no week.
  const isMadeOnce = found?.isAssumed === true && (main === null || isPlainArticle) && makesSomething(low, words);
  const apart = main === null || found === null || isPlainArticle ? null : standsApart(low, main, found, days, words);
  const interval = isOnlyMore || isCountOfDays || isOnDays || isMadeOnce || apart?.isOfOther ? null : found;
  const others = { rival: apart?.isOfOther ? found : null };
  const isShare = main !== null && main.as === "share";
  // "ett kafé varje månad där polisen deltar minst fyra gånger": the number is the clause's.
  const isAside = main?.isAside && interval !== null && interval.end < main.start;
  if (isAside) return inIntervals(timesIn(interval), null, interval);
  if (rhythm.perOccasion !== null && interval === null && (main === null || isPlainArticle || isShare))
    return { ...plain, ...none, kind: assumed("Löpande" as Kind, rhythm.perOccasion) };
  if (main === null || isShare || (isPlainArticle && interval === null)) {
    // "i april och oktober varje år" is twice a year.
    if (interval?.interval === "år" && days.listed !== null) return inIntervals(days.listed.count, null, interval);
    if (interval !== null) return inIntervals(timesIn(interval), null, interval);
    if (days.listed !== null && !isShare)
      return {
        ...plain,
        ...none,
        kind: assumed("Antal", days.listed.span),
        target: assumed(days.listed.count, days.listed.span),
      };
    if (vague !== null && !isShare) return { ...plain, ...none, kind: said("Antal", vague) };
    const kind = withoutNumber(input, words);
    // "erbjuder alla femteklassare en lektion": one for each of them, and nobody says how many they are.
    if (isPlainArticle && hasWord(low, words.promises.everybody)) return { ...plain, ...none, kind };
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
  if (rhythm.average !== null && !apart?.isOfOther)
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
      ...others,
      kind: assumed("Varje", thisYear),
      target: targetOf(main),
      interval: assumed("år" as Interval, thisYear),
      thisYear,
    };
  return { ...plain, ...others, kind: said("Antal", spanOf(main)), target: targetOf(main), interval: open(null) };

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
    const shared = { ...plain, rival, doubt: apart?.doubt ?? null };
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
