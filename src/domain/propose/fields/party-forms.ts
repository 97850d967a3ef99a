// The words that name a party, and the people and offices that are it: "kommunens alkoholhandläggare".
import { madeOnce } from "../../words/made-once";
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWords, isWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";

interface KnownParties {
  readonly all: readonly string[];
  readonly genitives: readonly string[];
  /** The party that a word of the text means; empty where it means none. */
  readonly nameOf: (word: string) => string;
}

export const knownForms = madeOnce((words: ReadingWords): KnownParties => {
  const { known } = words.parties;
  const names = new Map(known.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));
  const nameOf = (word: string): string => {
    const name = names.get(word) ?? known.find(({ forms }) => isWord(word, forms))?.name ?? "";
    names.set(word, name);
    return name;
  };
  const all = tablesOf(words).partyForms;
  const genitives = all.filter((form) => !/[s*]$/.test(form)).map((form) => `${form}s`);
  return { all, genitives, nameOf };
});

/** The one who works for the party before: right behind it, or behind an adjective. */
function roleAfter(rest: string, { roles, notRoles }: ReadingWords["parties"]): string | null {
  for (const pattern of [/^\s(\p{L}[\p{L}-]*)/u, /^\s\p{L}+[ae]\s(\p{L}[\p{L}-]*)/u]) {
    const [whole, noun = ""] = pattern.exec(rest) ?? [];
    if (whole !== undefined && isWord(noun, roles) && !isWord(noun, notRoles)) return whole;
  }
  return null;
}

/** "kommunens alkoholhandläggare": a party by the people who work for it. */
export function peopleOf(low: string, words: ReadingWords): (Span & { readonly name: string })[] {
  const { genitives, nameOf } = knownForms(words);
  const people: (Span & { readonly name: string })[] = [];
  let next: Span | null = null;
  for (const { start, end, word } of findWords(low, genitives).reverse()) {
    const role = roleAfter(low.slice(end), words.parties);
    // "kommunens och polisens ledning": the second has the word for both.
    const isShared: boolean = role === null && next !== null && /^(?:,| och| samt)\s$/.test(low.slice(end, next.start));
    next = role === null && !isShared ? null : { start, end: end + (role?.length ?? 0) };
    if (next !== null) people.unshift({ ...next, name: nameOf(word.slice(0, -1)) });
  }
  return people;
}
