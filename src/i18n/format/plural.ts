// Which form of a word goes with a number.
/** The word for one, or the word for any other number, 0 included: Swedish and English agree. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
