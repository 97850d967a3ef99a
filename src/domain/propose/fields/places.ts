// Where and for whom: places by name, kinds of places, and groups of people.

import { stemsOf } from "../../words/stems";
import type { ReadingWords } from "../reading-words";
import { findWord, findWords, hasWord } from "../text/find-words";
import { lastItem } from "../text/last-item";
import type { Span } from "../text/mapped-text";
import { oneOf, regex, regexAll } from "../text/pattern";
import { assumed, type Field, open, said } from "./field";

export interface ReadPlaces {
  /** By name: "Råslätt". */
  readonly places: Field<readonly string[]>;
  readonly placeTypes: Field<readonly string[]>;
  /** The number holds at each place. */
  readonly isEach: Span | null;
  /** "med särskilt fokus på Storgatan": where most of it is done, which bounds nothing. */
  readonly mostly: Span | null;
}

/** What a place is: "Granby fritidsgård" is one, and not all that lies in Granby. */
const BUILDING =
  "(?:(?:för|grund|hög|sim|gymnasie)?skola|gymnasium|(?:fritids|ungdoms)gård|bibliotek|torg|park|badhus|badplats|(?:sim|is|sport|idrotts)hall|idrottsplats|(?:buss|järnvägs|tåg)?station|resecentrum|köpcentrum|familjecentral|hamn)(?!\\p{L})";
const NAME = `(?:(?:Norra|Södra|Östra|Västra|Nedre|Övre)\\s(?:sidan|delen|stranden|området)(?!\\p{L})|\\p{Lu}[\\p{L}-]+)(?:\\s\\p{Lu}[\\p{L}-]+)*(?:\\s${BUILDING})?`;
const LIST = `${NAME}(?:(?:,\\s+|\\s+(?:och|samt|respektive)\\s+|,\\s+samt\\s+|\\/)(?:i\\s+|på\\s+)?${NAME})*`;
const BEFORE =
  "(?:[Bb]esöka|[Bb]esöker|[Bb]esöks|[Pp]å|[Ii]|[Vv]id|[Kk]ring|[Uu]tanför|[Ff]ör|[Rr]unt|[Ii]nom)\\s+(?:(?:centrala|yttre|inre|norra|södra|östra|västra)\\s+|tätorterna\\s+|tätorten\\s+|byarna\\s+|områdena\\s+|bostadsområdena\\s+|stadsdelarna\\s+|stadsdelen\\s+|bostadsområdet\\s+|orterna\\s+)?";

/** "varje grundskola – Ekskolan, Alskolan": names after a dash or a colon are those of the kind of place just named. */
const NAMED = "\\s+(?:\\p{L}+\\s+){0,2}?(\\p{L}[\\p{L}-]*)(?:\\s*:|\\s*\\(|\\s+[–—-])\\s*(?:på\\s+|i\\s+)?";

/** "på Storgatan och vägen förbi Lillskolan": a place that has no name of its own beside one that has. */
const BESIDE_NAME = regex(
  "^(?:,|\\s(?:och|samt))\\s((?:väg|gat|stig|torg|park|områd|gångbana|tunnel|hamn|station|bro|back|strand|skog|ban|led)\\p{L}{0,6}(?:n|t|na)(?:\\s(?:förbi|vid|mot|till|längs|runt|kring|bakom|utanför)\\s",
  NAME,
  ")?)(?!\\p{L})",
);

/** Nouns of places that are no kind of Platstyp. */
const PLACE_NOUN =
  /(?:område|områden|områdena|ort|orter|orterna|plats|platser|platserna|stadsdel|stadsdelar|stadsdelarna|byn|byar|byarna)$/u;

/** "centrala Mjölby" is a part of the municipality Mjölby. */
const PART = /(?:centrala|yttre|inre|norra|södra|östra|västra)\s+$/iu;

/** Names of what is no place: parties, groups, methods and those in capitals. */
function isPlaceName(name: string, words: ReadingWords): boolean {
  if (name.length < 3 || name === name.toUpperCase() || /^\p{Lu}{2,}-/u.test(name)) return false;
  const low = name.toLowerCase();
  return (
    !words.parties.known.some(({ forms }) => forms.includes(low)) &&
    !words.places.media.includes(low) &&
    !hasWord(low, words.time.months) &&
    !hasWord(low, words.promises.activities)
  );
}

function namesOf(list: string, words: ReadingWords): string[] {
  return list
    .split(/,\s+(?:samt\s+)?|\s+(?:och|samt|respektive)\s+|\//u)
    .map((name) => name.replace(/^(?:i|på)\s+/u, ""))
    .filter((name) => isPlaceName(name, words));
}

interface NamedPlaces {
  readonly names: readonly string[];
  readonly span: Span;
}

/** The places that stand after "varje", "alla" or a number of a kind of place; null where none do. */
function namedPlaces(text: string, low: string, words: ReadingWords): NamedPlaces | null {
  const heads = low.matchAll(regexAll("(?<!\\p{L})(?:", oneOf(words.places.everyPlace), "|de|våra|kommunens)", NAMED));
  for (const { 0: head, 1: noun = "", index } of heads) {
    if (!words.places.types.some(({ forms }) => hasWord(noun, forms)) && !PLACE_NOUN.test(noun)) continue;
    const start = index + head.length;
    const [list = ""] = regex("^", LIST).exec(text.slice(start)) ?? [];
    const names = list === "" ? [] : namesOf(list, words);
    if (names.length > 0) return { names, span: { start, end: start + list.length } };
  }
  return null;
}

/** The words from "främst" or "med fokus på" to the end of their clause. */
function mostlyIn(low: string, words: ReadingWords): Span[] {
  // "särskilt riktade insatser i Ekby" says what kind of work it is: only a place follows at once.
  const pattern = regexAll(
    "(?<!\\p{L})",
    oneOf(words.places.mostly),
    "\\s(?:ligger\\s|läggs\\s)?",
    oneOf(words.places.prepositions),
    "\\s[^.;:()]+",
  );
  return [...low.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}

/** @param municipality Its own name is no place unless it stands with others. */
export function readPlaces(text: string, low: string, municipality: string, words: ReadingWords): ReadPlaces {
  const names: string[] = [];
  let span = null as Span | null;
  const named: Span[] = [];
  const foremost = mostlyIn(low, words);
  const kinds = words.places.types.flatMap(({ forms }) => forms);
  let mostly = foremost.find(({ start, end }) => hasWord(low.slice(start, end), kinds)) ?? null;
  const isShouted = text === text.toUpperCase();
  if (!isShouted) {
    for (const match of text.matchAll(regexAll("(?<!\\p{L})", BEFORE, "(", LIST, ")"))) {
      const list = match[1] ?? "";
      const start = match.index + match[0].length - list.length;
      // "i Lillåns centrum": the municipality's name in the genitive is no place in it.
      const found = namesOf(list, words).filter((name) => name.toLowerCase() !== `${municipality.toLowerCase()}s`);
      if (found.length === 0) continue;
      const around = foremost.find((one) => start >= one.start && start < one.end);
      if (around !== undefined) {
        mostly = around;
        continue;
      }
      const part = found.length === 1 ? (PART.exec(text.slice(0, start))?.[0].trim() ?? "") : "";
      const isOwn = found[0]?.toLowerCase() === municipality.toLowerCase();
      named.push({ start, end: start + list.length });
      names.push(...(part !== "" && isOwn ? [`${part} ${found[0]}`] : found));
      const [whole = "", unnamed] = BESIDE_NAME.exec(text.slice(start + list.length)) ?? [];
      if (unnamed !== undefined) names.push(unnamed);
      span = { start: span?.start ?? start, end: start + list.length + whole.length };
    }
  }
  const listed = isShouted || names.length > 0 ? null : namedPlaces(text, low, words);
  if (listed !== null) {
    names.push(...listed.names);
    span = listed.span;
  }
  const distinct = [...new Set(names)];
  const each = findWord(low, words.quantity.each) ?? findAtEach(low, words);
  // "på Råslätt och motsvarande antal i de övriga": one name of several bounds nothing.
  const isOneOfSeveral = distinct.length === 1 && each !== null;
  const own =
    isOneOfSeveral || (distinct.length === 1 && distinct[0]?.toLowerCase() === municipality.toLowerCase())
      ? []
      : distinct;
  return {
    places: own.length > 0 && span !== null ? said(own, span) : open([]),
    placeTypes: readPlaceTypes(low, [...foremost, ...(own.length > 0 ? named : [])], words),
    isEach: each,
    mostly,
  };
}

/** "minst tre gånger var": "var" at the end of its clause; "två gånger var tredje vecka" is how often. */
function findAtEach(low: string, words: ReadingWords): Span | null {
  const match = regex(
    "(?<!\\p{L})",
    oneOf(words.quantity.occasions),
    "\\s+(var)\\s*(?:[.,;)]|$|\\s",
    oneOf(words.time.during),
    "\\s)",
  ).exec(low);
  if (match === null) return null;
  const start = match.index + match[0].indexOf(match[1] ?? "", match[0].length - 5);
  return { start, end: start + 3 };
}

/** "skolorna" and "grundskolan" are called Skola; "landsbygden" is no By, though it is counted there where people choose so. */
const isCalled = (word: string, name: string) =>
  word.split("-").some((part) => stemsOf(part).some((stem) => stem.endsWith(stemsOf(name)[0] ?? name)));

/** Kinds of places after a preposition; those that are only examples, or the end of a name, bound nothing. */
function readPlaceTypes(low: string, named: readonly Span[], words: ReadingWords): Field<readonly string[]> {
  const shown = findWord(low, words.promises.examples);
  const end = shown === null ? low.length : shown.start;
  const before = regex(
    "(?<!\\p{L})(?:",
    oneOf(words.places.prepositions),
    "|",
    oneOf(words.places.chosen),
    ":?)\\s[^.;]*$",
  );
  const found = words.places.types.flatMap(({ name, forms }) =>
    findWords(low.slice(0, end), forms)
      .filter(
        ({ start, word }) =>
          isCalled(word, name) &&
          !named.some((one) => start >= one.start && start < one.end) &&
          before.test(low.slice(Math.max(0, start - 60), start)) &&
          /(?:^|\s)(?:på|i|vid|utanför|kring|runt|inom)\s(?:\p{L}+\s){0,3}$|(?:platser:|,|och|eller)\s(?:\p{L}+\s)?$/u.test(
            low.slice(0, start),
          ),
      )
      .map((place) => ({ ...place, name })),
  );
  const [first] = found.sort((a, b) => a.start - b.start);
  if (first === undefined) return open([]);
  return assumed([...new Set(found.map(({ name }) => name))], {
    start: first.start,
    end: lastItem(found)?.end ?? first.end,
  });
}

/** The groups of people that a promise is for. */
export function readAudiences(low: string, words: ReadingWords): Field<readonly string[]> {
  const preposition = regex(
    "(?<!\\p{L})",
    oneOf(words.audiences.prepositions),
    "\\s+(?:alla\\s+|samtliga\\s+|varje\\s+|\\p{L}+s\\s+|yngre\\s+|både\\s+|såväl\\s+)?$",
  );
  const joined = /(?:,|och|samt|eller|såväl som|som)\s+$/u;
  const found: { name: string; start: number; end: number }[] = [];
  const all = words.audiences.groups
    .flatMap(({ name, forms }) => findWords(low, forms).map((word) => ({ ...word, name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const group of all) {
    const last = lastItem(found);
    if (last !== undefined && group.start < last.end) continue;
    const before = low.slice(Math.max(0, group.start - 40), group.start);
    const isJoined = last !== undefined && group.start - last.end < 16 && joined.test(before);
    if (preposition.test(before) || isJoined) found.push(group);
  }
  const [first] = found;
  if (first === undefined) return open([]);
  return assumed([...new Set(found.map(({ name }) => name))], {
    start: first.start,
    end: lastItem(found)?.end ?? first.end,
  });
}
