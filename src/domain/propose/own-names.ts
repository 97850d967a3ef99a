// Housing companies by the names that a text has for them: "Fageråshem", "Svenska Bostäder", "Kvarnselebo" of Kvarnsele.
import type { ReadingWords } from "./reading-words";
import { oneOf, regexAll } from "./text/pattern";

/** A capital within the name keeps "ungdomshem" and "bostäder" out. */
const NAMED = "(?<![\\p{L}\\d])(\\p{Lu}\\p{Ll}[\\p{L}-]*(?:\\s\\p{Lu}\\p{Ll}[\\p{L}-]*)?)(?![\\p{L}-])";

/** The names in a text that end as those of housing companies do, in lower case. */
function companiesIn(text: string, words: ReadingWords): string[] {
  const { endings, lastWords, withPlace, never } = words.parties.companies;
  const municipal = regexAll("(?<!\\p{L})(\\p{Lu}\\p{Ll}+?)s?\\s", oneOf(words.municipality.after), "(?!\\p{L})");
  const places = [...new Set([...text.matchAll(municipal)].map(([, name = ""]) => name.toLowerCase()))].flatMap(
    (name) => [name, `${name}s`],
  );
  const found = new Set<string>();
  for (const name of new Set([...text.matchAll(regexAll(NAMED))].map(([, one = ""]) => one))) {
    const low = name.toLowerCase();
    const [first = "", last] = low.split(/\s/);
    const isOfPlace = (word: string) => places.some((place) => withPlace.some((ending) => word === place + ending));
    const isCompany = (word: string) =>
      isOfPlace(word) ||
      (endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 3) &&
        !never.some((ending) => word.endsWith(ending)));
    if (last !== undefined && lastWords.includes(last)) found.add(low);
    else for (const word of [first, last ?? ""]) if (isCompany(word)) found.add(word);
  }
  return [...found];
}

/** The words with such names among the housing companies; the same words where the text has none. */
export function withCompanies(text: string, words: ReadingWords): ReadingWords {
  const names = companiesIn(text, words);
  if (names.length === 0) return words;
  const { housing } = words.parties;
  const known = words.parties.known.map((party) =>
    party.name === housing ? { ...party, forms: [...party.forms, ...names] } : party,
  );
  return { ...words, parties: { ...words.parties, known } };
}
