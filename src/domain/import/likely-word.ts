// Which of the workbook's words somebody else's word was meant to be. It is offered, never taken for granted.
import { nearForm } from "../book/near-word";
import { foldOf } from "../book/words";

/** Words that tell nothing apart. */
const SMALL = new Set(["med", "och", "för", "vid", "hos", "från", "till", "the", "and", "with", "for"]);
const SHORTEST = 3;

/** The words of a name that tell it apart, as they are compared: "Sök med hund" is sök and hund. */
function partsOf(name: string): string[] {
  return foldOf(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST && !SMALL.has(part));
}

/** Whether all that the one name says is in the other: hund and sök are in "hundsök". */
function isWithin(inner: string, outer: string): boolean {
  const parts = partsOf(inner);
  const whole = foldOf(outer);
  return parts.length > 0 && parts.every((part) => whole.includes(part));
}

/**
 * The one word that differs by a slip or two, or else the one word whose parts are all in what was typed, or that holds
 * all of it; null where there is none, or several.
 *
 * @example
 * likelyWord("polisen", ["Polis", "Kommun"]) // "Polis"
 * likelyWord("Hundsök", ["Sök med hund", "Riskkväll"]) // "Sök med hund"
 */
export function likelyWord(typed: string, words: readonly string[]): string | null {
  const near = nearForm(typed, words);
  if (near !== null) return near;
  const [inside = null, ...others] = words.filter((word) => isWithin(word, typed));
  if (inside !== null && others.length === 0) return inside;
  const [around = null, ...more] = words.filter((word) => isWithin(typed, word));
  return inside === null && more.length === 0 ? around : null;
}
