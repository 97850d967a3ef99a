// Swedish numbers in letters, in their parts.

export const SMALL_NUMBERS = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
} as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(SMALL_NUMBERS));

/** The number from 0 to 19 that a word in small letters says; null for any other word. */
export function smallNumberOf(word: string): number | null {
  return NUMBERS.get(word) ?? null;
}

export const TENS = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
} as const;
