// Tables of words, looked for in a text word by word. What is made of a table is kept, since every sentence asks for the
// same tables again.
import { madeOnce } from "../../words/made-once";
import { oneOf } from "./pattern";

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
/** A language has no more words than this that come often. */
const MOST_WORDS = 20_000;

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
  /** What is known of the words of the texts so far: a language has few that come often. */
  readonly startFits: Map<string, boolean>;
  readonly endFits: Map<string, boolean>;
  readonly parts: readonly string[];
  /** What has other signs than letters in it, "t.ex.", and what a text must have in it for that to be looked for. */
  readonly odd: { readonly pattern: RegExp; readonly needed: readonly string[] } | null;
}

/** The words of a text, with and without what hyphens join. */
interface WordsIn {
  readonly runs: readonly FoundWord[];
  readonly compounds: readonly FoundWord[];
  /** What was found of each table. */
  readonly found: Map<readonly string[], readonly FoundWord[]>;
}

const texts = new Map<string, WordsIn>();

/** The longest of the parts that blanks divide an entry into: no text has the entry without it. */
function longestPart(entry: string): string {
  const parts = entry.split(/[ *]+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

const matcherOf = madeOnce((table: readonly string[]): Matcher => {
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
  return {
    words,
    phrases,
    starts: affixesOf(starts),
    ends: affixesOf(ends),
    startFits: new Map(),
    endFits: new Map(),
    parts,
    odd: odd.length === 0 ? null : { pattern, needed: [...new Set(odd.map(longestPart))] },
  };
});

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
  const made = { runs, compounds: text.includes("-") ? foundBy(text, COMPOUND) : runs, found: new Map() };
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, made);
  return made;
}

/** Adds to what is kept, and forgets all of it where it is too much. */
function keep<T>(kept: Map<string, T>, word: string, value: T): T {
  if (kept.size >= MOST_WORDS) kept.clear();
  kept.set(word, value);
  return value;
}

function startFits(word: string, { starts, startFits: known }: Matcher): boolean {
  return starts.size > 0 && (known.get(word) ?? keep(known, word, startsWithAny(word, starts)));
}

function endFits({ word }: FoundWord, { ends, parts, endFits: known }: Matcher): boolean {
  return known.get(word) ?? keep(known, word, endsWithAny(word, ends) || parts.some((part) => word.includes(part)));
}

const NONE: readonly (readonly string[])[] = [];

function lookFor(text: string, { runs, compounds }: WordsIn, matcher: Matcher): FoundWord[] {
  const { words, phrases, ends, parts, odd } = matcher;
  const found: FoundWord[] = [];
  let around = 0;
  for (const [index, run] of runs.entries()) {
    if (words.has(run.word)) found.push(run);
    for (const phrase of phrases.get(run.word) ?? NONE) {
      const last = runs[index + phrase.length - 1];
      const fits = last !== undefined && phrase.every((word, at) => runs[index + at]?.word === word);
      if (fits && /^[\p{L}\d\s]+$/u.test(text.slice(run.start, last.end)))
        found.push({ start: run.start, end: last.end, word: text.slice(run.start, last.end) });
    }
    if (startFits(run.word, matcher)) {
      while ((compounds[around]?.end ?? run.end) < run.end) around += 1;
      const end = compounds[around]?.end ?? run.end;
      found.push({ start: run.start, end, word: text.slice(run.start, end) });
    }
  }
  if (ends.size > 0 || parts.length > 0)
    for (const compound of compounds) if (endFits(compound, matcher)) found.push(compound);
  if (odd?.needed.some((part) => text.includes(part))) found.push(...foundBy(text, odd.pattern));
  return found;
}

/** Every word of the table in the text, as they were found. */
function matchesIn(text: string, table: readonly string[]): readonly FoundWord[] {
  const known = wordsIn(text);
  const kept = known.found.get(table);
  if (kept !== undefined) return kept;
  const found = lookFor(text, known, matcherOf(table));
  known.found.set(table, found);
  return found;
}

/** Whether the text, in lower case, has any of the words. */
export function hasWord(text: string, table: readonly string[]): boolean {
  return matchesIn(text, table).length > 0;
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
  return matchesIn(text, table).some(({ start, end }) => start === 0 && end === text.length);
}
