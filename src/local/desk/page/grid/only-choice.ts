// The choice that a beginning can only be meant as, which Enter and Tab take, as in Sheets and Excel.
import { foldOf } from "../../../../domain/book/words";

/**
 * The one choice that begins with what is written; null where there are several or none, or where it is a choice itself.
 *
 * @example onlyChoice("trygg", ["Riskkväll", "Trygghetsvandring"]) // "Trygghetsvandring"
 */
export function onlyChoice(written: string, values: readonly string[]): string | null {
  const wanted = foldOf(written);
  const found = values.filter((value) => foldOf(value).startsWith(wanted));
  const [only] = found;
  return wanted === "" || only === undefined || found.length > 1 || foldOf(only) === wanted ? null : only;
}
