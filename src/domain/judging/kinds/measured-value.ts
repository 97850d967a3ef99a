// Mätvärde: an outcome that is measured, and is to reach a value. The rows are its evidence, and decide nothing.
import type { Indicator } from "../../book/book";
import type { Commitment, Comparison } from "../../book/commitment";
import { foldOf } from "../../book/words";
import { type Fraction, fraction, fromDecimal, isLess, minus, over, toNumber } from "../../calendar/fraction";
import { earlier, type PlainDate } from "../../calendar/plain-date";
import {
  type Incomplete,
  isOver,
  type Measurement,
  PARTLY_KEPT_FROM,
  type PromiseView,
  standingOf,
  statusAfterEnd,
} from "./kind";

/** The value of the latest day; of several on that day the one furthest down the tab. */
function latestOf(values: readonly Indicator[]): number | undefined {
  return values.reduce<Indicator | undefined>(
    (latest, value) => (latest === undefined || value.date >= latest.date ? value : latest),
    undefined,
  )?.value;
}

function meets(value: number, target: number, comparison: Comparison | null): boolean {
  return comparison === "Högst" ? value <= target : value >= target;
}

/** The readings of the promise's measure that its period has had, up to and including the as-of date. */
export function readingsOf(
  { measure, period }: Pick<Commitment, "measure" | "period">,
  indicators: readonly Indicator[],
  asOf: PlainDate,
): Indicator[] {
  const name = foldOf(measure);
  const lastDay = earlier(period.to, asOf);
  return indicators.filter((row) => foldOf(row.measure) === name && period.from <= row.date && row.date <= lastDay);
}

/** The share of the way from the baseline to the target that the value has come, 0 to 1. */
function shareOfWay(baseline: number, value: number, target: number): number {
  const [from, at, to] = [fromDecimal(baseline), fromDecimal(value), fromDecimal(target)];
  const share: Fraction = over(minus(at, from), minus(to, from));
  if (isLess(share, fraction(0))) return 0;
  return isLess(fraction(1), share) ? 1 : toNumber(share);
}

/**
 * Measures a promise of an outcome by its latest value, against the latest one before the period.
 * @example
 * // At least 70 % by December, 60 % last autumn and 65 % in June.
 * measureValue(view); // { status: "atRisk", counted: 65, target: 70, progress: 0.5, baseline: 60 }
 */
export function measureValue(view: PromiseView): Measurement | Incomplete {
  const { commitment, asOf, measured } = view;
  const { target, comparison, period } = commitment;
  const name = foldOf(commitment.measure);
  if (name === "" || !measured.measures.some((measure) => foldOf(measure) === name)) {
    return { incomplete: "measureMissing" };
  }
  if (target === null) return { incomplete: "targetMissing" };
  const known = measured.indicators.filter(({ measure, date }) => foldOf(measure) === name && date <= asOf);
  const value = latestOf(readingsOf(commitment, known, asOf));
  const baseline = latestOf(known.filter(({ date }) => date < period.from));
  const isMet = value !== undefined && meets(value, target, comparison);
  const hasWayToGo = value !== undefined && baseline !== undefined && !meets(baseline, target, comparison);
  const progress = isMet ? 1 : hasWayToGo ? shareOfWay(baseline, value, target) : 0;
  const standing =
    value === undefined && asOf >= period.from
      ? ({ status: "notMeasurable", reason: "noValue" } as const)
      : standingOf(view, {
          isMet: isMet && isOver(period, asOf),
          whenOver: statusAfterEnd(progress),
          whileRunning: () => {
            if (isMet) return { status: "onTrack" };
            return { status: progress >= PARTLY_KEPT_FROM ? "atRisk" : "behind" };
          },
        });
  return {
    ...standing,
    counted: value ?? 0,
    target,
    progress,
    ...(baseline !== undefined && { baseline }),
  };
}
