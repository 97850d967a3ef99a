// How wide words are on paper, so that a table's columns are never too narrow for the words in them.

/**
 * Thousandths of the size of the type, as Adobe Core 14 AFM gives them for Helvetica, whose widths Arial and Liberation Sans
 * share. Letters that are in no group take `OTHER`.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl'"],
  [278, " .,:;/!I[]ft|\u00a0"],
  [333, "r()-"],
  [500, "cksvxyzJ"],
  [556, "abdeghnopquåäöé0123456789L?_–"],
  [611, "FTZ"],
  [667, "ABEKPSVXYÅÄ&"],
  [722, "CDHNRUw"],
  [778, "GOQÖ"],
  [833, "mM"],
  [944, "W"],
];
const OTHER = 1000;
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** A program without Arial or a font like it takes a wider one: DejaVu Sans and Verdana are about this much wider. */
export const SUBSTITUTE = 1.2;
/** Bold letters are at most this many times as wide. */
const BOLD = 1.15;

/** Where a line may break: at a space, and after a hyphen between letters. A date in figures is never broken. */
const BREAKS = /[ \n]|(?<=\p{L}-)(?=\p{L})/u;

/**
 * Twips that the widest unbreakable part of a text takes. `size` is in half-points; `isWhole`: it breaks at no hyphen;
 * `font`: how many times as wide as Arial the letters are.
 */
export function widestWord(text: string, size: number, isBold: boolean, isWhole = false, font = SUBSTITUTE): number {
  const widths = text
    .split(isWhole ? / / : BREAKS)
    .map((word) => [...word].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? OTHER), 0));
  return (Math.max(...widths) / 1000) * size * 10 * font * (isBold ? BOLD : 1);
}
