/** The last of a list; undefined where it is empty. Rooms without a newer library can't ask for `at(-1)`. */
export function lastItem<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
