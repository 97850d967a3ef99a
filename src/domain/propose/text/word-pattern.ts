// Tables of words, looked for in a text word by word, and as parts of regular expressions. What is made of a table is
// kept, since every sentence asks for the same tables again.

export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const LETTER = "[\\p{L}\\d]";
const RUN = /[\p{L}\d]+/gu;
const COMPOUND = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;
/** Sentences are asked for many tables in a row, and then no more. */
const MOST_TEXTS = 400;

/** Beginnings or endings of words, by how many letters they have. */
type Affixes = ReadonlyMap<number, ReadonlySet<string>>;

function affixesOf(words: readonly string[]): Affixes {
  const byLength = new Map<number, Set<string>>();
  for (const word of words) byLength.set(word.length, (byLength.get(word.length) ?? new Set()).add(word));
  return byLength;
}

function startsWithAny(word: string, affixes: Affixes): boolean {
  for (const [length, starts] of affixes) if (length <= word.length && starts.has(word.slice(0, length))) return true;
  return false;
}

function endsWithAny(word: string, affixes: Affixes): boolean {
  for (const [length, ends] of affixes) if (length <= word.length && ends.has(word.slice(-length))) return true;
  return false;
}

interface Matcher {
  readonly words: ReadonlySet<string>;
  /** Of several words, by their first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly starts: Affixes;
  readonly ends: Affixes;
  readonly parts: readonly string[];
  /** What has other signs than letters in it, "t.ex.", and what a text must have in it for that to be looked for. */
  readonly odd: { readonly pattern: RegExp; readonly needed: readonly string[] } | null;
}

/** The words of a text, with and without what hyphens join. */
interface WordsIn {
  readonly runs: readonly FoundWord[];
  readonly compounds: readonly FoundWord[];
}

const sources = new Map<readonly string[], string>();
const matchers = new Map<readonly string[], Matcher>();
const texts = new Map<string, WordsIn>();

function sourceOf(word: string): string {
  const start = word.startsWith("*") ? "[\\p{L}-]*" : "";
  const end = word.endsWith("*") ? "[\\p{L}-]*" : "";
  const core = word.replace(/^\*|\*$/g, "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return start + core.replace(/ /g, "[\\s]+") + end;
}

/** A group that matches any of the words, the longest first, as a part of a pattern. */
export function oneOf(words: readonly string[]): string {
  const known = sources.get(words);
  if (known !== undefined) return known;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const source = words.length === 0 ? "(?!)" : `(?:${longestFirst.map(sourceOf).join("|")})`;
  sources.set(words, source);
  return source;
}

/** What the values of a template make: a pattern after the last of them. */
interface Kept {
  pattern: RegExp | null;
  readonly next: Map<string, Kept>;
}

/** A tag for templates whose pattern is compiled once for the same values, without putting its source together again. */
function keptPattern(flags: string): (parts: TemplateStringsArray, ...values: readonly string[]) => RegExp {
  const kept = new WeakMap<TemplateStringsArray, Kept>();
  return (parts, ...values) => {
    let at = kept.get(parts);
    if (at === undefined) {
      at = { pattern: null, next: new Map() };
      kept.set(parts, at);
    }
    for (const value of values) {
      const known: Kept = at.next.get(value) ?? { pattern: null, next: new Map() };
      at.next.set(value, known);
      at = known;
    }
    at.pattern ??= new RegExp(
      parts.reduce((source, part, index) => `${source}${values[index - 1] ?? ""}${part}`),
      flags,
    );
    return at.pattern;
  };
}

/** A pattern with `u`; a value in it is a part of its source. Write signs as in a string: two backslashes for one. */
export const regex = keptPattern("u");

/** The same for every match, which `matchAll` and `replace` ask for. */
export const regexAll = keptPattern("gu");

/** What is put together of a set of words, once for each. */
export function madeOnce<W extends object, T>(make: (words: W) => T): (words: W) => T {
  const made = new WeakMap<W, { readonly value: T }>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined) return known.value;
    const value = make(words);
    made.set(words, { value });
    return value;
  };
}

/** The longest of the parts that blanks divide an entry into: no text has the entry without it. */
function longestPart(entry: string): string {
  const parts = entry.replace(/^\*|\*$/g, "").split(" ");
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function matcherOf(table: readonly string[]): Matcher {
  const known = matchers.get(table);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const phrases = new Map<string, (readonly string[])[]>();
  const starts: string[] = [];
  const ends: string[] = [];
  const parts: string[] = [];
  const odd: string[] = [];
  for (const entry of table) {
    const core = entry.replace(/^\*|\*$/g, "");
    const isPlain = /^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.test(core);
    if (!isPlain && /^[\p{L}\d ]+$/u.test(entry) && !entry.includes("*")) {
      const phrase = entry.split(" ");
      const first = phrase[0] ?? "";
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    } else if (!isPlain || (core.includes("-") && entry === core)) odd.push(entry);
    else if (entry === core) words.add(entry);
    else if (entry.startsWith("*") && entry.endsWith("*")) parts.push(core);
    else if (entry.startsWith("*")) ends.push(core);
    else starts.push(core);
  }
  const pattern = new RegExp(`(?<!${LETTER})${oneOf(odd)}(?!${LETTER})`, "gu");
  const made = {
    words,
    phrases,
    starts: affixesOf(starts),
    ends: affixesOf(ends),
    parts,
    odd: odd.length === 0 ? null : { pattern, needed: [...new Set(odd.map(longestPart))] },
  };
  matchers.set(table, made);
  return made;
}

const foundBy = (text: string, pattern: RegExp): FoundWord[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));

function wordsIn(text: string): WordsIn {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const runs = foundBy(text, RUN);
  const made = { runs, compounds: text.includes("-") ? foundBy(text, COMPOUND) : runs };
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, made);
  return made;
}

function* matchesIn(text: string, table: readonly string[]): Generator<FoundWord> {
  const { words, phrases, starts, ends, parts, odd } = matcherOf(table);
  const { runs, compounds } = wordsIn(text);
  let around = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] as FoundWord;
    if (words.has(run.word)) yield run;
    for (const phrase of phrases.get(run.word) ?? []) {
      const last = runs[index + phrase.length - 1];
      const fits = last !== undefined && phrase.every((word, at) => runs[index + at]?.word === word);
      if (fits && /^[\p{L}\d\s]+$/u.test(text.slice(run.start, last.end)))
        yield { start: run.start, end: last.end, word: text.slice(run.start, last.end) };
    }
    if (startsWithAny(run.word, starts)) {
      while ((compounds[around]?.end ?? run.end) < run.end) around += 1;
      const end = compounds[around]?.end ?? run.end;
      yield { start: run.start, end, word: text.slice(run.start, end) };
    }
  }
  if (ends.size > 0 || parts.length > 0)
    for (const compound of compounds) {
      if (endsWithAny(compound.word, ends) || parts.some((part) => compound.word.includes(part))) yield compound;
    }
  if (odd?.needed.some((part) => text.includes(part))) yield* foundBy(text, odd.pattern);
}

/** Whether the text, in lower case, has any of the words. */
export function hasWord(text: string, table: readonly string[]): boolean {
  return !(matchesIn(text, table).next().done ?? false);
}

/** Every one of the words in the text, in lower case, in their order; of two that overlap the earlier and longer. */
export function findWords(text: string, table: readonly string[]): FoundWord[] {
  const all = [...matchesIn(text, table)].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundWord[] = [];
  let end = -1;
  for (const match of all) {
    if (match.start < end) continue;
    found.push(match);
    end = match.end;
  }
  return found;
}

/** The first of the words in the text, in lower case; null where there is none. */
export function findWord(text: string, table: readonly string[]): FoundWord | null {
  return findWords(text, table)[0] ?? null;
}

/** Whether the whole text is one of the words. */
export function isWord(text: string, table: readonly string[]): boolean {
  for (const { start, end } of matchesIn(text, table)) if (start === 0 && end === text.length) return true;
  return false;
}
