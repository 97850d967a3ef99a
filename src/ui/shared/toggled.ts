// A choice among several, where each press turns one on or off.

/** The words without the one that was pressed, or with it last. */
export function toggled(words: readonly string[], word: string): string[] {
  return words.includes(word) ? words.filter((other) => other !== word) : [...words, word];
}
