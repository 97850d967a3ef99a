// How many schedules are run: all in `npm run soak`, one in 1,000 in `npm test`.

import type { ScheduleOrder } from "./schedule";

export const ALL = 10_000;
export const SOME = ALL / 1000;
export const FIRST_SEED = 1;

export function orders(first: number, count: number, how: Partial<ScheduleOrder> = {}): ScheduleOrder[] {
  return Array.from({ length: count }, (_, index) => ({ seed: first + index, hasLock: true, isFresh: false, ...how }));
}
