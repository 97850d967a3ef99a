// One promise through the periods it has been given in: its outcomes in a row, with what had changed in between.
import { smallNumberOf } from "../book/number-words";
import type { PeriodOutcome } from "../book/period-outcome";
import { foldOf } from "../book/words";
import { breaksSeries, type RuleChange, ruleChanges } from "./rule-change";

export interface SeriesPoint {
  readonly outcome: PeriodOutcome;
  /** What is not as it was at the point before; empty at the first. */
  readonly changes: readonly RuleChange[];
  /** Whether its figures are of the same thing as those of the point before; true at the first. */
  readonly isComparable: boolean;
}

/** From the oldest period to the promise as it is now. */
export type Series = readonly SeriesPoint[];

/** Words that tell what a promise is about: no figures, and nothing of one or two letters. */
function tellingWords(text: string): Set<string> {
  const words = foldOf(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => smallNumberOf(word) === null));
}

/** At least half of the words of either text stand in both. */
function isWordedAlike(a: string, b: string): boolean {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all > 0 && shared >= all / 2;
}

function sharesType(a: PeriodOutcome, b: PeriodOutcome): boolean {
  const types = new Set(a.rule?.activityTypes.map(foldOf));
  return b.rule?.activityTypes.some((type) => types.has(foldOf(type))) === true;
}

const isCountedAlike = (a: PeriodOutcome, b: PeriodOutcome) => !ruleChanges(a, b).some(breaksSeries);

/**
 * How surely two periods' promises are one: 3 by the same words counted the same way, 2 by the same words alone; by its
 * ID only where it is worded alike or counts the same kind of activity the same way, 1; 0 where they are two.
 */
function kinship(later: PeriodOutcome, earlier: PeriodOutcome): number {
  if (foldOf(later.text) === foldOf(earlier.text)) return isCountedAlike(earlier, later) ? 3 : 2;
  if (foldOf(later.commitment) !== foldOf(earlier.commitment)) return 0;
  const isOne =
    isWordedAlike(later.text, earlier.text) || (isCountedAlike(earlier, later) && sharesType(later, earlier));
  return isOne ? 1 : 0;
}

/** The promise in the nearest period before this one's in which it was given; undefined where there is none. */
function before(
  later: PeriodOutcome,
  earlier: readonly PeriodOutcome[],
  others: ReadonlySet<string>,
): PeriodOutcome | undefined {
  let [best, found, kin]: [string, PeriodOutcome | undefined, number] = ["", undefined, 0];
  for (const one of earlier) {
    if (one.period.to >= later.period.from || one.period.to < best) continue;
    const near = kinship(later, one);
    // Words that another promise has today are that one's past.
    if (near === 0 || (near === 1 && others.has(foldOf(one.text)))) continue;
    if (one.period.to > best || near > kin) [best, found, kin] = [one.period.to, one, near];
  }
  return found;
}

function seriesFrom(now: PeriodOutcome, earlier: readonly PeriodOutcome[], others: ReadonlySet<string>): Series {
  const outcomes = [now];
  for (let one = before(now, earlier, others); one !== undefined; one = before(one, earlier, others)) {
    outcomes.unshift(one);
  }
  return outcomes.map((outcome, at) => {
    const previous = outcomes[at - 1];
    const changes = previous ? ruleChanges(previous, outcome) : [];
    return { outcome, changes, isComparable: !changes.some(breaksSeries) };
  });
}

/**
 * The series of each promise, in the same order; one point where a promise has no past.
 *
 * @param now What has come of the promises of one workbook.
 * @param earlier What came of promises in other periods, of the same municipality: rows of *Tidigare perioder*, or
 *   judgements of older workbooks. Of two that tell of one promise and period the first is taken, so that what is judged
 *   from a log stands before what is only told.
 */
export function seriesOfEach(now: readonly PeriodOutcome[], earlier: readonly PeriodOutcome[]): Series[] {
  const texts = now.map(({ text }) => foldOf(text));
  return now.map((outcome, at) => seriesFrom(outcome, earlier, new Set(texts.filter((_, other) => other !== at))));
}
