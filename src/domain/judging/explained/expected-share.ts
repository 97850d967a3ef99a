// How much of a promise should be done by a day, by the same even pace that the judge goes by: the mark on its bar.
import { toNumber } from "../../calendar/fraction";
import type { IsoWeek } from "../../calendar/iso-week";
import { contains, eligibleDays, weightOf } from "../../calendar/periods";
import { lastSundayBefore, toDayNumber } from "../../calendar/plain-date";
import { onWeekdays } from "../../calendar/weekday";
import { allDueByOf, evenPlan } from "../due-plan";
import type { Judgement } from "../judgement";
import { unitsKept } from "../kinds/every";
import { occasionsOf } from "../occasions";

/**
 * The share of the target, 0 to 1, that the even pace asks for before the judgement's day; null where no pace is asked
 * for: other kinds than Antal, Snitt and Varje, and outside the promise's period.
 *
 * @example
 * // Two in 2022, the first due on 25 June: nothing is asked for before that day, half of it the day after.
 */
export function expectedShare(judgement: Judgement, excludedWeeks: readonly IsoWeek[]): number | null {
  const { commitment, asOf, target, rows } = judgement;
  const { kind, interval, period, weekdays } = commitment;
  if (target === null || commitment.target === null || !contains(period, asOf)) return null;
  const eligible = eligibleDays(period, excludedWeeks);
  if (kind === "Antal") {
    const plan = evenPlan(commitment.target, period, onWeekdays(eligible, weekdays), allDueByOf(period), weekdays);
    return plan.dueUpTo(toDayNumber(asOf) - 1) / commitment.target;
  }
  if (kind === "Snitt" && interval !== null) {
    const weighing = interval === "dygn" ? onWeekdays(eligible, weekdays) : eligible;
    const upTo = (to: typeof asOf) => toNumber(weightOf(weighing, interval, { from: period.from, to }));
    return upTo(lastSundayBefore(asOf)) / upTo(period.to);
  }
  if (kind !== "Varje") return null;
  const asking = unitsKept({ commitment, eligible, occasions: occasionsOf(commitment, rows) }).filter(
    ({ asks }) => asks,
  );
  return asking.filter((unit) => unit.period.to < asOf).length / asking.length;
}
