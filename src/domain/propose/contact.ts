// Where people may turn, as a text says it: a mailbox or a telephone that is a function's, and never a person's.
import { findPersonalData } from "../checks/personal-data";
import { type Field, open, said } from "./fields/field";

/** In lower case. Those of mailboxes are spelt as addresses are, without rings and dots. */
export interface ContactWords {
  /** What a part of a function's mailbox begins with: "trygghet". */
  readonly mailboxes: readonly string[];
  /** Whole parts that are too short to begin one: "info". */
  readonly shortMailboxes: readonly string[];
  /** What a word for a telephone that many answer begins with: "växel". */
  readonly telephones: readonly string[];
  /** What may begin with a capital beside it without being a name: "ring". */
  readonly noNames: readonly string[];
}

const folded = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** The words of the names that are no person's, with the genitive. */
const wordsOfNames = (names: readonly string[]) =>
  names
    .flatMap((name) => folded(name).split(/[^\p{L}]+/u))
    .filter((word) => word !== "")
    .flatMap((word) => [word, `${word}s`]);

/** "trygghet@", "kommunens.vaxel@", and neither "karin@" nor "karin.trygg@": each part must be known. */
function isFunctions(address: string, known: readonly string[], words: ContactWords): boolean {
  const parts = folded(address.split("@")[0] ?? "").split(/[._-]+/);
  const isWord = (part: string) =>
    words.shortMailboxes.includes(part) || words.mailboxes.some((word) => part.startsWith(word));
  return parts.some(isWord) && parts.every((part) => isWord(part) || known.includes(part));
}

/** A line that says whose telephone it is, and has no word that could be a person's name. */
function isOfMany(line: string, known: readonly string[], words: ContactWords): boolean {
  const begins = (word: string, stems: readonly string[]) => stems.some((stem) => word.startsWith(stem));
  const low = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const capitals = (line.match(/\p{Lu}\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  return (
    low.some((word) => begins(word, words.telephones)) &&
    capitals.every(
      (word) => known.includes(folded(word)) || begins(word, words.telephones) || words.noNames.includes(word),
    )
  );
}

const MOBILE = /^(?:07|(?:\+|00)467|(?:\+|00)46[\s-]?(?:\(0\)\s?)?7)/;

/**
 * The first mailbox of a function; where the text has none, the first telephone of one.
 *
 * @param names The municipality's and the police area's, which are no person's.
 *
 * @example
 * readContact("Frågor? kontakt@granliden.example", [], words).value // "kontakt@granliden.example"
 * readContact("Karin Exempelsson, 0999-123 45", [], words).value // ""
 */
export function readContact(source: string, names: readonly string[], words: ContactWords): Field<string> {
  const known = wordsOfNames(names);
  const found = findPersonalData(source);
  const lineAt = (start: number) => {
    const end = source.indexOf("\n", start);
    return source.slice(source.lastIndexOf("\n", start) + 1, end === -1 ? source.length : end);
  };
  const mail = found.find(
    ({ kind, text }) => kind === "email" && /^[^\s@]+@[^\s@]+$/.test(text) && isFunctions(text, known, words),
  );
  const telephone = found.find(
    ({ kind, text, start }) => kind === "phone" && !MOBILE.test(text) && isOfMany(lineAt(start), known, words),
  );
  const one = mail ?? telephone;
  return one === undefined ? open("") : said(one.text, { start: one.start, end: one.start + one.text.length });
}
