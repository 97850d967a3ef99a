// The type of place that a place itself tells: "skolgården i Kangos" is at a school.
import { foldOf } from "../book/words";

/** What makes another form of the type's name, or names a part of such a place. A street is named after it alone. */
const ENDING = /^[aeo]?n?s?$|^(?:en|et|ar|er|or|arna|erna|orna)s?$/;
const PART =
  /^s?(?:gård|område|lokal|byggnad|plan|hus|matsal|korridor|entré|parkering|torg|port|miljö|kafé|bibliotek)(?:en|et|t|n|ar|arna|er|erna|s)*$/;
const SHORTEST_STEM = 3;

/** Whether a word is the type, in some form, or a part of it. */
function isAt(word: string, type: string): boolean {
  const stem = type.replace(/[aeo]$/, "");
  const rest = word.slice(stem.length);
  return stem.length >= SHORTEST_STEM && word.startsWith(stem) && (ENDING.test(rest) || PART.test(rest));
}

/**
 * The one type of place that the place names or is a part of, as the list spells it; null where it names none, or several.
 *
 * @example placeTypeIn("Skolgården", ["Skola", "Centrum"]) // "Skola"
 */
export function placeTypeIn(place: string, types: readonly string[]): string | null {
  const told = foldOf(place);
  if (told === "") return null;
  const words = told.split(/[^\p{L}]+/u);
  const found = types.filter((type) => {
    const name = foldOf(type);
    return name.includes(" ") ? told.includes(name) : words.some((word) => isAt(word, name));
  });
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}
