// How many schedules are run: all in `npm run soak`; in `npm test` as many as leave it under five minutes.

import type { ScheduleOrder } from "./schedule";

export const ALL = 10_000;
/** A schedule keeps a processor busy for a sixth of a second: a tenth of all would take a third of the whole suite's time. */
export const SOME = 100;
export const FIRST_SEED = 1;

export function orders(first: number, count: number, how: Partial<ScheduleOrder> = {}): ScheduleOrder[] {
  return Array.from({ length: count }, (_, index) => ({ seed: first + index, hasLock: true, isFresh: false, ...how }));
}
