// The form of a word that goes with a number.

/** `one` for 1 and `many` for every other number, 0 included, as in both Swedish and English. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
