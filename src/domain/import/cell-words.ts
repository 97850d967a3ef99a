// The cells of somebody else's list that say one of a few words, or a number.
import { ACTIVITY_STATES, type ActivityState, YES_NO, type YesNo } from "../book/activity";
import { isAllowedAmount } from "../book/allowed-amount";
import { smallNumberOf } from "../book/number-words";
import { readTypedNumber } from "../book/typed-number";
import { foldOf } from "../book/words";
import type { Meanings } from "./meanings";
import { unitAmountIn } from "./unit-amount";

/** The word as the list spells it, or what it means there; null where the list has neither. */
export function spelled(word: string, list: readonly string[], meanings?: Meanings): string | null {
  const wanted = foldOf(word);
  const own = list.find((entry) => foldOf(entry) === wanted);
  if (own !== undefined) return own;
  const means = meanings?.get(wanted);
  return means === undefined ? null : spelled(means, list);
}

const WORDS_OF_STATE: readonly (readonly [ActivityState, RegExp])[] = [
  ["Inställd", /^(inställ|cancel)/i],
  ["Planerad", /^(planera|booked|planned|bokad)/i],
  ["Genomförd", /^(genomför|utför|klar|held|done)/i],
];

export function stateOf(cell: string): ActivityState | null {
  if (cell === "") return "Genomförd";
  const word = spelled(cell, ACTIVITY_STATES);
  return ACTIVITY_STATES.find((state) => state === word) ?? WORDS_OF_STATE.find(([, re]) => re.test(cell))?.[0] ?? null;
}

export function answerOf(cell: string): YesNo | null {
  const word = spelled(cell, YES_NO);
  return YES_NO.find((answer) => answer === word) ?? null;
}

/**
 * The amount of a row, 1 where its cell is empty and it counts occasions; or what is wrong with it.
 *
 * @param units What the amount is where it isn't occasions: nobody can guess how many hours something took.
 */
export function amountOf(
  cell: string,
  units: readonly string[] = [],
): number | "amountMissing" | "amountInvalid" | "amountAmbiguous" {
  if (cell === "") return units.length > 0 ? "amountMissing" : 1;
  const figures = unitAmountIn(cell, units)?.number ?? cell.replace(/\s*(st|gånger)\.?$/i, "");
  const inLetters = smallNumberOf(foldOf(figures));
  const typed = inLetters === null ? readTypedNumber(figures) : { number: inLetters };
  if (typed.number === null) return typed.why === "thousandOrDecimals" ? "amountAmbiguous" : "amountInvalid";
  return isAllowedAmount(typed.number, units.length > 0) ? typed.number : "amountInvalid";
}
