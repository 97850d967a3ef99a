// Which numbers an entry may have as its amount.
import { AMOUNT_LIMIT } from "./limits";

/** What an amount in a unit of its own is a multiple of: it has at most two decimals. */
const SMALLEST_PART = 1 / 100;

/** @param hasUnit Whether a promise counts in a unit such as hours. Occasions are whole numbers. */
export function isAllowedAmount(amount: number, hasUnit: boolean): boolean {
  const isExact = hasUnit ? Number(amount.toFixed(2)) === amount : Number.isInteger(amount);
  return isExact && amount >= SMALLEST_PART && amount <= AMOUNT_LIMIT;
}
