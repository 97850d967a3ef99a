// Numbers as people write them in Swedish, in digits and in words.

/** The words that numbers are made of. */
export interface NumberWords {
  /** From 0 to 19. */
  readonly small: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** What so many are called together: a dozen is 12. */
  readonly sets: Readonly<Record<string, number>>;
  readonly hundred: string;
  readonly thousand: string;
}

/** "tjugofem" is 25 and "hundrafemtiotvå" 152; null for other words. */
export function numberOfWord(word: string, words: NumberWords): number | null {
  const { small, tens, hundred, thousand } = words;
  if (word in small) return small[word] ?? null;
  for (const [unit, size] of [
    [thousand, 1000],
    [hundred, 100],
  ] as const) {
    const at = word.indexOf(unit);
    if (at === -1) continue;
    const many = at === 0 ? 1 : numberOfWord(word.slice(0, at), words);
    const rest = word.slice(at + unit.length).replace(/^och/, "");
    const more = rest === "" ? 0 : numberOfWord(rest, words);
    return many === null || more === null || more >= size ? null : many * size + more;
  }
  for (const [ten, value] of Object.entries(tens)) {
    if (word === ten) return value;
    const rest = word.startsWith(ten) ? small[word.slice(ten.length)] : undefined;
    if (rest !== undefined && rest > 0 && rest < 10) return value + rest;
  }
  return null;
}

export function isNumberWord(word: string, words: NumberWords): boolean {
  return numberOfWord(word, words) !== null;
}

/** "1 200", "1.200" and "1200" are 1200; "2,5" is 2.5; null for what is no number. */
export function numberOfDigits(text: string): number | null {
  if (/^\d{1,3}(?:[ .]\d{3})+$/.test(text)) return Number(text.replace(/[ .]/g, ""));
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
