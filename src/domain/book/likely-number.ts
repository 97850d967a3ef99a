// The whole number that somebody most likely meant where a cell says it with words: "två", "ca 50", "minst 20". It is
// proposed, never read: what stands beside the number may be what the promise turns on.
import { SMALL_NUMBERS, TENS } from "./number-words";
import { readTypedNumber } from "./typed-number";
import { foldOf } from "./words";

/** Words that say how exact a number is. "högst" isn't among them, since a target is never a most. */
const ABOUT = /^(?:ca|c:a|cirka|circa|ungefär|omkring|runt|minst|drygt|knappt|nästan|över|~|≈|≥|>=?)\.? ?(?=\p{L}|\d)/u;
/** One word after the number that says what was counted: 20 st, 50 ungdomar. */
const COUNTED = / ?\p{L}[\p{L}.]*$/u;

const IN_LETTERS = new Map<string, number>([
  ...Object.entries(SMALL_NUMBERS),
  ...Object.entries(TENS).flatMap(([ten, tens]): [string, number][] => [
    [ten, tens],
    ...Object.entries(SMALL_NUMBERS).flatMap(([one, ones]): [string, number][] =>
      ones > 0 && ones < 10 ? [[ten + one, tens + ones]] : [],
    ),
  ]),
]);

const numberIn = (said: string): number | null => IN_LETTERS.get(said) ?? readTypedNumber(said).number;

/**
 * The number, 1 or more; null where the text says none, or may mean several.
 *
 * @example
 * likelyNumber("minst 20 st") // 20
 * likelyNumber("5-6") // null
 */
export function likelyNumber(text: string): number | null {
  const said = foldOf(text).replace(ABOUT, "").replace(/\+$/, "").trim();
  const number = numberIn(said) ?? (/%|procent|tusen|hundra/.test(said) ? null : numberIn(said.replace(COUNTED, "")));
  return number !== null && Number.isInteger(number) && number >= 1 ? number : null;
}
