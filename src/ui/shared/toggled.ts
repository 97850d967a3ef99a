// Words among which several may be chosen.

/** The chosen words without the given one, or with it last where it wasn't chosen. */
export function toggled(words: readonly string[], word: string): string[] {
  return words.includes(word) ? words.filter((other) => other !== word) : [...words, word];
}
