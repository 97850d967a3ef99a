// Each place where a sentence names a party, and the part it plays there: who acts, with whom, or neither.
import type { ReadingWords } from "../reading-words";
import { type FoundWord, findWords, hasWord, isWord } from "../text/find-words";
import { lastItem } from "../text/last-item";
import type { Span } from "../text/mapped-text";
import { oneOf, regex } from "../text/pattern";
import { knownForms, peopleOf } from "./party-forms";

export interface Mention extends Span {
  readonly name: string;
  role: "acting" | "partner" | "none";
}

/** A genitive or the first part of a compound names no party: "polisens inriktning", "skol- och". */
function isName(low: string, { end }: Span): boolean {
  return !/^-\p{L}/u.test(low.slice(end));
}

/** Words between "och" and a party: "de lokala", "berörda", "kommunens". */
const BESIDE =
  "(?:(?:den|de|det|kommunens|stadens|ortens|både|några|flera|alla|samtliga|andra|övriga|berörda|lokala|ideella|aktuella|privata|kommunala|frivilliga|större|olika|respektive)\\s+|(?<=(?:den|de|det)\\s)\\p{L}+[ae]\\s+)*";
const JOINS = regex(
  '^(?:\\si\\s\\p{L}+(?:\\s\\p{L}+)?)?[\\s,/&+("]*(?:och/eller|och|samt|eller|respektive)?\\s*',
  BESIDE,
  "$",
);

/** Whether nothing but a comma or "och" stands between two parties: they play one part together. */
export const joinsParties = (between: string) => JOINS.test(between);

/** A clause that begins within so many signs begins its sentence. */
const FIRST_WORDS = 4;

/** "hålls öppet hus där polis och kommun svarar på frågor": what is held has those who do it in its clause. */
function saysWhoHolds(low: string, { start, end, word }: FoundWord, words: ReadingWords): boolean {
  if (word !== "där") return false;
  const { all } = knownForms(words);
  const named = findWords(low, all);
  if (!named.some((found) => found.start > end && /^\s(?:både\s|även\s)?$/u.test(low.slice(end, found.start))))
    return false;
  const before = low.slice(0, start).trimEnd();
  const isHeld = findWords(before, words.promises.activities).some((held) => held.end === before.length);
  return (
    (isHeld || before.endsWith("öppet hus")) &&
    !named.some((found) => found.end <= start && roleOf(low, found.start, words) === "acting")
  );
}

/** Where clauses and additions that name others begin: "som delas av polis", "för att", "till exempel". */
function outside(low: string, words: ReadingWords): Span[] {
  const { subordinate, examples } = words.promises;
  const clauses = findWords(low, subordinate).map((clause) => {
    const { start, word } = clause;
    if (saysWhoHolds(low, clause, words)) return { start, end: start };
    if (word === "som" && /(?:,\s*)?som partner/.test(low.slice(start - 1, start + 12))) return { start, end: start };
    // "Föreningar som vill får en kurs av polisen": the sentence goes on with its own verb.
    const aside = /^som(?:\s\p{L}+){1,4}?(?=\s(?:får|erbjuds|bjuds|ska|skall|kommer)\s)/u.exec(low.slice(start));
    if (aside !== null) return { start, end: start + aside[0].length };
    // A clause that begins the sentence ends where its own verb stands: "För att möta detta kommer polisen …".
    const isFirst = start < FIRST_WORDS;
    const verb = isFirst ? low.slice(start).search(/\s(?:kommer|ska|skall|bör)\s/) : -1;
    const stop = verb === -1 ? low.slice(start).search(/[;:.]|,\s(?!.{0,30}\boch\b)|$/) : verb;
    return { start, end: start + stop };
  });
  // "I löftet står bland annat att polisen ska …" gives no example of parties.
  const isBeforeClause = (end: number) => /^\satt(?!\p{L})/u.test(low.slice(end));
  const shown = findWords(low, examples)
    .filter(({ end }) => !isBeforeClause(end))
    .map(({ start }) => {
      const stop = low.slice(start).search(/[;.]|\)|,\s(?:ska|skall|kommer|bör)\s|$/);
      return { start, end: start + stop };
    });
  // "Detta kan ske i samverkan med …" asks nothing of anybody.
  const allowed = [...low.matchAll(/[^.!?]+/g)]
    .filter(([sentence]) => /(?<!\p{L})kan(?!\p{L})/u.test(sentence))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...clauses, ...shown, ...allowed];
}

const isIn = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => at >= start && at < end);

/** The role that the words before a party give it. */
export function roleOf(low: string, start: number, words: ReadingWords): Mention["role"] | "same" | "together" {
  const before = low.slice(Math.max(0, start - 34), start);
  const ends = (table: readonly string[]) =>
    regex(
      "(?<![\\p{L}\\d])",
      oneOf(table),
      "\\s+(?:(?:t\\.ex\\.|någon från|(?:representanter|företrädare|personal|medarbetare|kollegor|ledare|medlemmar|volontärer|vuxna|deltagare) (?:från|för))\\s+)*",
      BESIDE,
      "$",
    ).test(before);
  if (/(?:^|\s)vi\s(?:på|inom|från)\s+$/u.test(before)) return "acting";
  if (/(?:^|[\s(])någon från\s+$|(?:representanter|personal|medarbetare) (?:från|för|inom)\s+$/u.test(before))
    return "acting";
  // "samverkansgruppen för polis och skola" has them for its members.
  if (/(?:gruppen|rådet|nätverket|forumet)\s(?:för|mellan|med)\s+$/u.test(before)) return "acting";
  if (/(?:,|\/|&|\+)\s*$/u.test(before) || ends(words.parties.and) || ends(words.parties.or)) return "same";
  // "ta med näringslivet" is something that is done to them.
  if (ends(words.parties.together)) return "together";
  if (ends(words.parties.with)) return /(?<!\p{L})tar? med\s+$/u.test(before) ? "none" : "partner";
  if (ends(words.parties.by)) return ends(words.parties.ofNotBy) ? "none" : "acting";
  if (ends(words.parties.between)) return "acting";
  if (ends(words.parties.notActing)) return "none";
  return "acting";
}

/** "med Pajala kommun" and "i Pajala kommun": the name stands between the preposition and what it is. */
function nameStart(low: string, start: number, end: number): number {
  if (!/^(?:kommun|stad)$/.test(low.slice(start, end))) return start;
  const name = /(?:^|\s)(?:med|av|i|till|från|inom|för|mellan|och|samt|&)\s+((?:\p{L}[\p{L}-]+\s+){1,2})$/u.exec(
    low.slice(0, start),
  );
  return name === null ? start : start - (name[1]?.length ?? 0);
}

/** "Medborgarna bjuds in": what follows is done to them. */
function isPassive(low: string, end: number): boolean {
  return /^\s\p{L}{2,}s(?!\p{L})/u.test(low.slice(end));
}

/** "Fritidsgården får besök": what follows is given to them. */
const receivesNext = (low: string, end: number) =>
  /^\s(?:som\s(?:\p{L}+\s){1,4}?)?(?:får|erbjuds|mottar)\s/u.test(low.slice(end));

/** The words that stand right before a party that something is done with. */
const AIDED = /(?:hjälp|stöd) av\s+\P{P}*$/u;

/** "en städdag med föreningarna" is done by both; "möten med handlarna" are held for those who come. */
function isDoneWith(low: string, start: number, words: ReadingWords): boolean {
  const clause = lastItem(low.slice(0, start).split(/[.;:]\s/)) ?? "";
  if (AIDED.test(clause.slice(-LONGEST_LABEL))) return true;
  const talk = lastItem(findWords(clause, words.parties.talks));
  const deeds = findWords(clause, words.promises.activities).filter(({ word }) => !isWord(word, words.decoys.before));
  const deed = lastItem(deeds);
  return talk === undefined || (deed !== undefined && deed.start > talk.start);
}

/** The longest label before a sentence, "Senast i maj:", and the longest of the words for who does it. */
const LONGEST_LABEL = 44;
const LONGEST_BY = 20;

/** "kommer näringslivet", "deltar föreningarna": they take part, though they mostly receive. */
function takesPart(low: string, start: number, end: number, { takesPart: verbs }: ReadingWords["parties"]): boolean {
  return (
    regex("(?<!\\p{L})", oneOf(verbs), "\\s(?:även\\s|också\\s)?", BESIDE, "$").test(
      low.slice(Math.max(0, start - 40), start),
    ) || regex("^\\s", oneOf(verbs), "(?!\\p{L})(?!\\satt\\s)").test(low.slice(end))
  );
}

const OPEN = /^\p{L}+\s(?:\p{L}+\s){0,2}öpp(?:et|en|na)(?!\p{L})/u;

/** Whether a party that mostly receives acts here: where its sentence begins, or after "av". */
function isForemost(low: string, start: number, words: ReadingWords): boolean {
  // "kontroller av butiker" are done to them, and "anordnas av butiker" by them.
  const done = /(\p{L}[\p{L}-]*)\sav\s+$/u.exec(low.slice(Math.max(0, start - LONGEST_LABEL), start))?.[1];
  if (done !== undefined && hasWord(done, words.promises.activities)) return false;
  if (regex("(?<!\\p{L})", oneOf(words.parties.by), "\\s+$").test(low.slice(Math.max(0, start - LONGEST_BY), start)))
    return true;
  // "under lovet håller fritidsgården öppet": a house that is open.
  const isOpen = /(?:håller|har)\s(?:\p{L}+\s)?$/u.test(low.slice(Math.max(0, start - LONGEST_BY), start));
  if (isOpen && OPEN.test(low.slice(start))) return true;
  if (start > LONGEST_LABEL) return false;
  return (
    low
      .slice(0, start)
      .replace(/^[^:]{3,40}:\s*$/u, "")
      .trim() === ""
  );
}

export function mentionsIn(low: string, words: ReadingWords): Mention[] {
  const { all, nameOf } = knownForms(words);
  const hidden = outside(low, words);
  const outsiders = new Set(words.parties.known.filter(({ isOutside }) => isOutside).map(({ name }) => name));
  const crowds = new Set(words.parties.known.filter(({ isCrowd }) => isCrowd).map(({ name }) => name));
  const mentions: Mention[] = [];
  let isTogether = false;
  const people = peopleOf(low, words);
  const named = findWords(low, all)
    .filter((found) => isName(low, found) && !people.some(({ start, end }) => found.start < end && start < found.end))
    .map(({ start, end, word }) => ({ start, end, word, name: nameOf(word) }));
  const both = [...named, ...people.map((one) => ({ ...one, word: "" }))].sort((a, b) => a.start - b.start);
  for (const { start, end, word, name } of both) {
    const from = nameStart(low, start, end);
    const plain = roleOf(low, from, words);
    const isForemostHere = isForemost(low, start, words) && !isPassive(low, end) && !receivesNext(low, end);
    const isPlace = words.parties.ambiguous.includes(word) && plain === "acting";
    const isDoneFor = () => crowds.has(name) || words.parties.premises.includes(word) || !isDoneWith(low, from, words);
    const receives =
      (isPlace && !isForemostHere) ||
      (outsiders.has(name) && ((plain === "partner" && isDoneFor()) || (plain === "acting" && !isForemostHere)));
    const isPartner = receives && start > 0 && !crowds.has(name) && takesPart(low, start, end, words.parties);
    const role = isPartner ? "partner" : receives ? "none" : plain === "together" ? "partner" : plain;
    const last = lastItem(mentions);
    // "polis, skola och socialtjänst" plays one part together.
    const isNear = last !== undefined && joinsParties(low.slice(last.end, from));
    const alone = outsiders.has(name) || words.parties.ambiguous.includes(word) ? "none" : "acting";
    // "möten med polis och föreningar" asks for the police alone, as "möten med föreningar" asks for nobody.
    const shared =
      last?.role === "partner" && outsiders.has(name) && !isTogether && isDoneFor() ? "none" : (last?.role ?? alone);
    const own = role !== "same" ? role : isNear ? shared : alone;
    if (plain !== "same") isTogether = plain === "together";
    mentions.push({ start: from, end, name, role: isIn(hidden, start) ? "none" : own });
  }
  return mentions;
}
