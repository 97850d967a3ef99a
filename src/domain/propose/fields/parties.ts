// Who answers for a promise and who must take part, by the part each word plays in its sentence.

import type { ReadingWords } from "../reading-words";
import { lastItem } from "../text/last-item";
import type { Span } from "../text/mapped-text";
import { findWords, hasWord, isWord, oneOf, regex } from "../text/word-pattern";

export interface PartiesIn {
  /** Those that do it, as in Listor, in the order they stand. */
  readonly acting: readonly string[];
  /** Those that it is done with. */
  readonly partners: readonly string[];
  readonly span: Span | null;
  /** "polis eller socialtjänst". */
  readonly isEither: boolean;
  /** "gemensamt", "vi", "parterna": both, without a name. */
  readonly isBoth: boolean;
  /** The group they are: SSPF. */
  readonly isGroup: boolean;
}

interface Mention extends Span {
  readonly name: string;
  role: "acting" | "partner" | "none";
}

interface KnownParties {
  readonly all: readonly string[];
  readonly genitives: readonly string[];
  /** The party that a word of the text means; empty where it means none. */
  readonly nameOf: (word: string) => string;
}

const formsOf = new WeakMap<ReadingWords, KnownParties>();

function knownForms(words: ReadingWords): KnownParties {
  const made = formsOf.get(words);
  if (made !== undefined) return made;
  const { known } = words.parties;
  const names = new Map(known.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));
  const nameOf = (word: string): string => {
    const name = names.get(word) ?? known.find(({ forms }) => isWord(word, forms))?.name ?? "";
    names.set(word, name);
    return name;
  };
  const all = known.flatMap(({ forms }) => forms);
  const genitives = all.filter((form) => !/[s*]$/.test(form)).map((form) => `${form}s`);
  const entry = { all, genitives, nameOf };
  formsOf.set(words, entry);
  return entry;
}

/** "kommunens alkoholhandläggare": a party by the people who work for it. */
function peopleOf(low: string, words: ReadingWords): (Span & { readonly name: string })[] {
  const { genitives, nameOf } = knownForms(words);
  return findWords(low, genitives).flatMap(({ start, end, word }) => {
    const next = /^\s(?:\p{L}+(?:a|e)\s)?(\p{L}[\p{L}-]*)/u.exec(low.slice(end));
    if (next === null || !isWord(next[1] ?? "", words.parties.roles)) return [];
    return [{ start, end: end + next[0].length, name: nameOf(word.slice(0, -1)) }];
  });
}

/** A genitive or the first part of a compound names no party: "polisens inriktning", "skol- och". */
function isName(low: string, { end }: Span): boolean {
  return !/^-\p{L}/u.test(low.slice(end));
}

/** A clause that begins within so many signs begins its sentence. */
const FIRST_WORDS = 4;

/** Where clauses and additions that name others begin: "som delas av polis", "för att", "till exempel". */
function outside(low: string, words: ReadingWords): Span[] {
  const { subordinate, examples } = words.promises;
  const clauses = findWords(low, subordinate).map(({ start, word }) => {
    if (word === "som" && /(?:,\s*)?som partner/.test(low.slice(start - 1, start + 12))) return { start, end: start };
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
  const allowed = [...low.matchAll(/[^.!?]*(?<!\p{L})kan(?!\p{L})[^.!?]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...clauses, ...shown, ...allowed];
}

const isIn = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => at >= start && at < end);

/** The role that the words before a party give it. */
function roleOf(low: string, start: number, words: ReadingWords): Mention["role"] | "same" | "together" {
  const before = low.slice(Math.max(0, start - 34), start);
  const ends = (table: readonly string[], more = "") =>
    regex(
      `(?<![\\p{L}\\d])${oneOf(table)}\\s+(?:${more}(?:den|det|de|lokala|respektive|övriga|berörda|andra|både|t\\.ex\\.|någon från|representanter från|representanter för|personal från|kommunens)\\s+)*$`,
      "u",
    ).test(before);
  if (/(?:^|[\s(])någon från\s+$|(?:representanter|personal|medarbetare) (?:från|för|inom)\s+$/u.test(before))
    return "acting";
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

/** Whether a party that mostly receives acts here. */
function isForemost(low: string, start: number, words: ReadingWords): boolean {
  const before = low.slice(0, start);
  return (
    before
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "").length === 0 ||
    regex(`(?<!\\p{L})${oneOf(words.parties.by)}\\s+$`, "u").test(before)
  );
}

function mentionsIn(low: string, words: ReadingWords): Mention[] {
  const { all, nameOf } = knownForms(words);
  const hidden = outside(low, words);
  const outsiders = new Set(words.parties.known.filter(({ isOutside }) => isOutside).map(({ name }) => name));
  const mentions: Mention[] = [];
  const people = peopleOf(low, words);
  const named = findWords(low, all)
    .filter((found) => isName(low, found) && !people.some(({ start, end }) => found.start < end && start < found.end))
    .map(({ start, end, word }) => ({ start, end, word, name: nameOf(word) }));
  const both = [...named, ...people.map((one) => ({ ...one, word: "" }))].sort((a, b) => a.start - b.start);
  for (const { start, end, word, name } of both) {
    const from = nameStart(low, start, end);
    const plain = roleOf(low, from, words);
    const isForemostHere = isForemost(low, start, words) && !isPassive(low, end);
    const isPlace = words.parties.ambiguous.includes(word) && plain === "acting";
    const receives =
      (isPlace && !isForemostHere) ||
      (outsiders.has(name) && (plain === "partner" || (plain === "acting" && !isForemostHere)));
    const role = receives ? "none" : plain === "together" ? "partner" : plain;
    const last = lastItem(mentions);
    // "polis, skola och socialtjänst" plays one part together.
    const isNear =
      last !== undefined &&
      /^(?:\si\s\p{L}+(?:\s\p{L}+)?)?[\s,/&+]*(?:och|samt|eller|och\/eller|respektive)?[\s]*(?:den|de|det|kommunens|övriga|lokala)?[\s]*$/u.test(
        low.slice(last.end, from),
      );
    const alone = outsiders.has(name) || words.parties.ambiguous.includes(word) ? "none" : "acting";
    const own = role !== "same" ? role : isNear && last !== undefined ? last.role : alone;
    mentions.push({ start: from, end, name, role: isIn(hidden, start) ? "none" : own });
  }
  return mentions;
}

/**
 * Of those that seem to act, the ones that do. A subject stands before its verb or just after it; a party that
 * follows as an object ("Polisen informerar skolan") only receives.
 */
function withoutObjects(low: string, mentions: readonly Mention[], words: ReadingWords): Mention[] {
  const byAgent = mentions.filter(
    ({ role, start }) =>
      role === "acting" &&
      regex(`${oneOf(words.parties.by)}\\s[^,.;]*$`, "u").test(low.slice(Math.max(0, start - 40), start)),
  );
  const acting = mentions.filter(({ role }) => role === "acting");
  const [first] = acting;
  if (first === undefined) return [];
  const subject: Mention[] = [];
  for (const mention of acting) {
    const last = lastItem(subject);
    const between = last === undefined ? "" : low.slice(last.end, mention.start);
    const isJoined =
      last === undefined ||
      /^(?:\si\s\p{L}+(?:\s\p{L}+)?)?[\s,/&+("]*(?:och|samt|eller|och\/eller|respektive|den|de|det|\s)*$/u.test(
        between,
      );
    const isNewClause = /[;.]|,\s*(?:och|samt)|\b(?:samt|och)\s+(?:att\s+)?$/u.test(between) && !isJoined;
    if (isJoined || isNewClause || byAgent.includes(mention)) subject.push(mention);
  }
  return subject;
}

/** The parties that a sentence, in lower case, names, and how. */
export function readParties(low: string, words: ReadingWords): PartiesIn {
  const mentions = mentionsIn(low, words);
  const acting = withoutObjects(low, mentions, words);
  const partners = mentions.filter(({ role }) => role === "partner");
  const group = words.parties.groups.find(({ forms }) => hasWord(low, forms));
  // "tillsammans med skolan" says with whom, and not that both do it.
  const both = findWords(low, words.parties.both).find(({ end }) => !/^\smed(?!\p{L})/u.test(low.slice(end))) ?? null;
  const spans = [...acting, ...partners];
  const span =
    spans.length > 0
      ? { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
      : both;
  const names = [...new Set([...acting.map(({ name }) => name), ...(group?.members ?? [])])];
  return {
    acting: names,
    partners: [...new Set(partners.map(({ name }) => name))].filter((name) => !names.includes(name)),
    span: span === null ? null : { start: span.start, end: span.end },
    isEither: acting.some(
      (mention, index) =>
        index > 0 && /(?<!\/)\beller\b|och\/eller/.test(low.slice(acting[index - 1]?.end ?? 0, mention.start)),
    ),
    isBoth: both !== null && !/^gemensamma?$/.test(both.word) ? true : both !== null,
    isGroup: group !== undefined,
  };
}

/** The parties that a heading, a lead or a mark such as "(Polis)" names; none where it names none. */
export function partiesNamed(low: string, words: ReadingWords): readonly string[] {
  const { all, genitives, nameOf } = knownForms(words);
  const isPolice = hasWord(low, words.parties.policeAdjectives);
  const names = [...(isPolice ? [words.parties.police] : []), ...namedIn()];
  return [...new Set(names)].filter((name) => name !== "");

  function namedIn(): string[] {
    return [...findWords(low, all), ...findWords(low, genitives)]
      .sort((a, b) => a.start - b.start)
      .filter(({ start }) => roleOf(low, start, words) !== "none")
      .map(({ word }) => nameOf(word) || nameOf(word.replace(/s$/, "")));
  }
}
