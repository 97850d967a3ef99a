// Random numbers that can be repeated: the same seed gives the same numbers.

export interface Random {
  /** From 0 up to but not 1. */
  next(): number;
  chance(share: number): boolean;
  /** A whole number below `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Milliseconds, exponentially distributed with this mean, so that any of those who wait may be next. */
  delay(mean: number): number;
}

export function newRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    chance: (share) => next() < share,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    delay: (mean) => -Math.log(1 - next()) * mean,
  };
}
