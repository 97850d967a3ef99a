// An amount with its unit in running text: "3 h" and "4,5 timmar" where a promise counts hours.
import { smallNumberOf } from "../book/number-words";
import { foldOf } from "../book/words";
import { isFormOf } from "./name-in-line";

const HOURS = new Set(["h", "tim", "timme", "timmar", "timmars", "timmarna", "hour", "hours"]);

/** A number and the word after it. One that is a part of "18-21" or stands after "à" says no whole amount. */
const AMOUNTS = /(?<![\p{L}\p{N}.,–-])(?<!(?:à|x|×)\s*)(\d+(?:[.,]\d+)?|\p{L}+)\s*(?<!\p{L})(\p{L}+)(?!\p{L})/giu;
const EACH = /^\.?\s*(?:var|vardera|per|each)(?!\p{L})/iu;

export interface UnitAmount {
  /** In figures or as the text has it: "4,5". */
  readonly number: string;
  readonly unit: string;
  /** Where it begins and ends. */
  readonly start: number;
  readonly end: number;
}

function isUnit(word: string, unit: string): boolean {
  const [said, wanted] = [foldOf(word), foldOf(unit)];
  return HOURS.has(wanted) ? HOURS.has(said) : isFormOf(said, wanted);
}

/**
 * The amount that a text says in one of the units; null where it says none, or several.
 *
 * @example unitAmountIn("patrullering vid Stortorget, 4,5 timmar", ["timmar"]) // { number: "4,5", unit: "timmar", … }
 */
export function unitAmountIn(text: string, units: readonly string[]): UnitAmount | null {
  if (units.length === 0) return null;
  const found: UnitAmount[] = [];
  const pattern = new RegExp(AMOUNTS);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, amount = "", word = ""] = match;
    const number = /^\d/.test(amount) ? amount : String(smallNumberOf(foldOf(amount)) ?? "");
    const unit = units.find((name) => isUnit(word, name));
    const end = match.index + whole.length;
    if (unit === undefined || number === "") {
      // The next amount may begin with the word that this one ended with.
      pattern.lastIndex = match.index + amount.length;
      continue;
    }
    if (EACH.test(text.slice(end))) return null;
    found.push({ number, unit, start: match.index, end });
  }
  const [only] = found;
  return found.length === 1 && only ? only : null;
}
