// How many schedules are run: all in `npm run soak`, and in `npm test` as many as people can wait for.

export const ALL = 10_000;
/** Each takes about a quarter of a second. */
export const SHORT_RUN = 20;
export const FIRST_SEED = 1;

export function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
