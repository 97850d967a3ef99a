// Snitt: at least r per unit on average, read literally as the total divided by the length of the period.

import type { Commitment } from "../../book/commitment";
import {
  ceiling,
  type Fraction,
  fraction,
  fromDecimal,
  isLess,
  isZero,
  minus,
  times,
  toNumber,
} from "../../calendar/fraction";
import { type Interval, lengthOf, unitContaining, weightOf } from "../../calendar/periods";
import { addDays, type DayNumber, earlier, lastSundayBefore, type PlainDate } from "../../calendar/plain-date";
import { onWeekdays } from "../../calendar/weekday";
import { amountOf, exactSum } from "../occasions";
import {
  type Incomplete,
  isRunning,
  type Measurement,
  type PromiseView,
  type Standing,
  standingOf,
  statusAfterEnd,
} from "./kind";

/** Occasions: while less is asked it is too early to judge. See docs/rules.md#snitt. */
export const LEAST_ASKED_TO_JUDGE = 1;
/** Occasions: a lag no larger is a risk, however slow the rate. See docs/rules.md#snitt. */
export const LAG_ALWAYS_ALLOWED = 1;
/** Days of a week's worth, the other lag that is but a risk. See docs/rules.md#snitt. */
export const DAYS_OF_LAG_ALLOWED = 7;
/** Days after the last Sunday before T: up to there bookings may make up for a lag. See docs/rules.md#snitt. */
export const DAYS_TO_CATCH_UP = 14;
/** Units: with less left a needed rate says nothing that can be followed. See docs/rules.md#snitt. */
export const LEAST_LEFT_FOR_A_RATE = 1;

/** What an average asks for: r per unit, W, the whole period in units, and the target N = ⌈r·W⌉. */
export interface AverageTarget {
  readonly rate: number;
  readonly interval: Interval;
  readonly weight: Fraction;
  readonly target: number;
}

/** The days that weigh: of an average per day only those on the promise's days of the week. */
export function weighingDays({ interval, weekdays }: Commitment, eligible: readonly DayNumber[]): readonly DayNumber[] {
  return interval === "dygn" ? onWeekdays(eligible, weekdays) : eligible;
}

/** What a week asks for at most: r times its days that weigh, in units. */
function weeksWorthOf({ weekdays }: Commitment, rate: number, interval: Interval, asOf: PlainDate): Fraction {
  const days = interval === "dygn" && weekdays.length > 0 ? weekdays.length : DAYS_OF_LAG_ALLOWED;
  return times(fromDecimal(rate), fraction(days, lengthOf(unitContaining(interval, asOf))));
}

/**
 * What an average asks for; null while the rule lacks a number or a unit.
 * @example
 * // 3 a week in 2022: W = 365/7 = 52.14 and N = ⌈3 · 365/7⌉ = 157.
 * targetOfAverage(threeAWeek, eligibleDays(year2022, []))?.target; // 157
 */
export function targetOfAverage(commitment: Commitment, eligible: readonly DayNumber[]): AverageTarget | null {
  const { target: rate, interval, period } = commitment;
  if (rate === null || interval === null) return null;
  const weight = weightOf(weighingDays(commitment, eligible), interval, period);
  return { rate, interval, weight, target: ceiling(times(fromDecimal(rate), weight)) };
}

/**
 * Measures a promise of an average.
 * @example
 * // 3 a week in 2022, 73 contacts by Thursday 30 June: 25.3 weeks up to Sunday 26 June asked for 75.9.
 * measureAverage(view); // { status: "atRisk", counted: 73, target: 157, rateNeeded: 84 / (184 / 7), … }
 */
export function measureAverage(view: PromiseView): Measurement | Incomplete {
  const { commitment, asOf, counted } = view;
  const { target: rate, interval, period } = commitment;
  if (rate === null) return { incomplete: "targetMissing" };
  if (interval === null) return { incomplete: "intervalMissing" };
  const eligible = weighingDays(commitment, view.eligible);
  const weightUpTo = (to: PlainDate) => weightOf(eligible, interval, { from: period.from, to });
  const askedUpTo = (to: PlainDate) => times(fromDecimal(rate), weightUpTo(to));
  const weight = weightUpTo(period.to);
  if (isZero(weight)) return { incomplete: "nothingAsked" };
  const target = ceiling(times(fromDecimal(rate), weight));
  const progress = Math.min(1, counted / target);

  const whileRunning = (): Standing => {
    const asked = askedUpTo(lastSundayBefore(asOf));
    const held = fromDecimal(counted);
    if (isLess(asked, fraction(LEAST_ASKED_TO_JUDGE))) return { status: "notMeasurable", reason: "tooEarly" };
    if (!isLess(held, asked)) return { status: "onTrack" };
    const lag = minus(asked, held);
    const weeksWorth = weeksWorthOf(commitment, rate, interval, asOf);
    if (!isLess(fraction(LAG_ALWAYS_ALLOWED), lag) || !isLess(weeksWorth, lag)) return { status: "atRisk" };
    const nextSunday = earlier(addDays(lastSundayBefore(asOf), DAYS_TO_CATCH_UP), period.to);
    const soon = counted + amountOf(view.occasions.booked.filter((row) => row.date <= nextSunday));
    return { status: isLess(fromDecimal(exactSum(soon)), askedUpTo(nextSunday)) ? "behind" : "atRisk" };
  };

  const standing = standingOf(view, { isMet: counted >= target, whenOver: statusAfterEnd(progress), whileRunning });
  const soFar = weightUpTo(earlier(asOf, period.to));
  const left = weightOf(eligible, interval, { from: addDays(asOf, 1), to: period.to });
  const isShort = counted < target && isRunning(period, asOf);
  return {
    ...standing,
    counted,
    target,
    progress,
    ...(!isZero(soFar) && { averageToDate: counted / toNumber(soFar) }),
    ...(isShort &&
      !isLess(left, fraction(LEAST_LEFT_FOR_A_RATE)) && { rateNeeded: (target - counted) / toNumber(left) }),
    ...(isShort && { need: { amount: exactSum(target - counted), by: period.to } }),
  };
}
