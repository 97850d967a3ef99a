// Adds up what many schedules came to, and names the first that broke a promise.

import type { ScheduleResult } from "./schedule";

const COUNTED = [
  "lost",
  "duplicated",
  "overwritten",
  "strange",
  "acknowledged",
  "corrections",
  "pageCalls",
  "unanswered",
  "retries",
  "killed",
  "busy",
  "conflicts",
  "serviceCalls",
] as const satisfies readonly (keyof ScheduleResult)[];

export interface Figures extends Readonly<Record<(typeof COUNTED)[number], number>> {
  readonly schedules: number;
  /** Schedules that broke a promise. */
  readonly failed: number;
}

const isBroken = ({ lost, duplicated, overwritten, strange, surprises }: ScheduleResult): boolean =>
  lost + duplicated + overwritten + strange + surprises.length > 0;

/** The first schedules that broke a promise, with what was broken. */
export function broken(results: readonly ScheduleResult[]): object[] {
  return results
    .filter(isBroken)
    .slice(0, 5)
    .map(({ seed, lost, duplicated, overwritten, strange, surprises }) => ({
      seed,
      lost,
      duplicated,
      overwritten,
      strange,
      surprises: surprises.slice(0, 3),
    }));
}

export function figuresOf(results: readonly ScheduleResult[]): Figures {
  const sums = Object.fromEntries(
    COUNTED.map((name) => [name, results.reduce((sum, result) => sum + result[name], 0)]),
  ) as Record<(typeof COUNTED)[number], number>;
  return { schedules: results.length, failed: results.filter(isBroken).length, ...sums };
}
