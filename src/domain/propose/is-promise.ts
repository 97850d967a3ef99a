// Whether a sentence promises something, or tells, explains, reports or wishes.

import { readParties } from "./fields/parties";
import type { ReadingWords } from "./reading-words";
import { lastItem } from "./text/last-item";
import type { Span } from "./text/mapped-text";
import { findWord, findWords, hasWord, oneOf, regex } from "./text/word-pattern";

/** Why a part of the text became no proposal. */
export type LeftOutReason = "background" | "result" | "process" | "contact" | "otherYear" | "unclear";

export interface Sentence {
  /** In lower case. */
  readonly low: string;
  readonly text: string;
  readonly isItem: boolean;
  readonly hasNumber: boolean;
  /** Whether the number is the least that will be done: "minst två". */
  readonly hasLeast: boolean;
  readonly hasRhythm: boolean;
  readonly hasVague: boolean;
  /** Whether a heading or a line above says who promises: "Polisens del". */
  readonly hasHead: boolean;
  /** Whether the whole text speaks of promises. */
  readonly hasPromiseWord: boolean;
}

/** Words before the subject: "I dag", "Enligt", "Av". */
const OPENING =
  "^(?:[^\\p{L}]*(?:om |det här |de här |denna |detta |våra |vårt |den |de |årets |kommunens |polisens |i |enligt |av )?)";

function startsWith(low: string, table: readonly string[]): boolean {
  return regex(`${OPENING}${oneOf(table)}(?!\\p{L})`, "u").test(low);
}

/** A past tense right after who did it: "Polisen genomförde". */
function tellsOfPast(low: string, words: ReadingWords): boolean {
  if (hasWord(low, words.notPromises.past)) return true;
  return /(?<!\p{L})(?:polisen|kommunen|vi|parterna|de|man)\s+(?:inte\s+)?\p{L}{2,}(?:ade|ades|dde|ddes|tes|te)(?!\p{L})/u.test(
    low,
  );
}

/** "delas", "bevakas": Swedish makes the passive with an "s". */
const PASSIVE = /(?<!\p{L})\p{L}{3,}as(?!\p{L})/u;

/** The first verb in the present or the passive, as the table knows it. */
function hasPresentVerb(low: string, words: ReadingWords): boolean {
  const rest = low.replace(/^\S+\s/, "");
  return (
    findWords(rest, words.promises.verbs).some(({ word }) => /(?:r|s)$/.test(word.split(" ")[0] ?? "")) ||
    PASSIVE.test(rest)
  );
}

function startsWithInfinitive(low: string, words: ReadingWords): boolean {
  const first = [words.promises.verbs, words.promises.once, words.promises.ongoing]
    .map((table) => findWord(low, table))
    .filter((found) => found !== null)
    .sort((a, b) => a.start - b.start)[0];
  return (
    first !== undefined &&
    first.start <= (low.startsWith("att ") ? 4 : 0) &&
    /a$|^(?:ske|ge|se|stå|gå|få|bli|ha)(?:\s|$)/.test(first.word.split(" ")[0] ?? "")
  );
}

/** A word that ends as verbs in the present do, beside the one who acts: "redovisar polisen". */
function actsNow(low: string, span: Span | null): boolean {
  if (span === null) return false;
  return (
    /^\s(?:\p{L}+\s)?\p{L}{2,}(?:ar|er|år|ör)(?!\p{L})/u.test(low.slice(span.end)) ||
    /(?<!\p{L})\p{L}{2,}(?:ar|er|år|ör)\s(?:\p{L}+\s)?$/u.test(low.slice(0, span.start))
  );
}

/** "promise", or why it isn't one. */
export function isPromise(sentence: Sentence, words: ReadingWords): "promise" | LeftOutReason {
  const { low, isItem, hasNumber, hasLeast, hasRhythm, hasVague, hasPromiseWord } = sentence;
  const { notPromises, promises } = words;
  const wordCount = low.split(/\s+/).length;
  const hasModal = hasWord(low, promises.modals);
  const hasVow = hasWord(low, promises.vows);
  const commits = hasModal || hasVow;
  // What a clause adds is no telling: "en policy som revideras".
  const [main = low] = low.split(/,?\ssom\s/);
  const isTold = hasWord(main, notPromises.telling) || (!isItem && hasWord(main, notPromises.runs));
  if (/https?:|www\.|\S+@\S+\.\S+/.test(low) || (startsWith(low, notPromises.contact) && wordCount < 12 && !commits))
    return "contact";
  if (wordCount < 2) return isItem && hasWord(low, promises.activities) ? "promise" : "unclear";
  if (/(?<!\p{L})(?:säger|sade|berättar|kommenterar|menar|hoppas|förklarar)(?!\p{L})/u.test(low)) return "background";
  const isAboutItself = startsWith(low, notPromises.subjects);
  if (isAboutItself && !(hasNumber && hasModal && readParties(low, words).acting.length > 0))
    return isTold || !commits ? "background" : "process";
  const isOutcome = commits && hasWord(low, promises.outcomes);
  if (isOutcome && /\d/.test(low)) return "promise";
  if (isTold && !isOutcome && !(commits && hasNumber))
    return hasModal && isItem && !/vill att|önskar att/.test(low) ? "promise" : "background";
  if (tellsOfPast(low, words) && !commits) return "result";
  if (hasWord(low, notPromises.definitions) && !commits && !hasNumber) return "background";
  if (
    /(?<!\p{L})(?:procent|%)/u.test(low) &&
    !commits &&
    !hasNumber &&
    !isItem &&
    readParties(low, words).acting.length === 0
  )
    return "background";
  // The head of a table names its columns.
  const isTableHead = sentence.text.includes("\t") && !hasNumber && !hasRhythm && !commits;
  if (isItem) return isTableHead ? "unclear" : "promise";
  if (!hasPromiseWord && !(hasLeast && commits)) return "unclear";
  const hasActivity = hasWord(low, promises.activities);
  const parties = readParties(low, words);
  const hasParty = parties.acting.length > 0 || parties.isBoth;
  if (commits && (hasParty || hasActivity || hasNumber)) return "promise";
  if (hasLeast) return "promise";
  const hasVerb = hasPresentVerb(low, words) || actsNow(low, parties.span);
  if (hasNumber && (hasVerb || (hasActivity && parties.acting.length === 0))) return "promise";
  if (hasRhythm && hasParty) return "promise";
  if (hasVerb && (hasParty || hasActivity || parties.partners.length > 0)) return "promise";
  if (hasVague || (hasRhythm && hasActivity)) return "promise";
  if (startsWithInfinitive(low, words)) return "promise";
  if (sentence.hasHead && (hasActivity || hasVerb)) return "promise";
  if (/^\p{Ll}/u.test(sentence.text) && (hasActivity || hasVerb || hasWord(low, promises.regular))) return "promise";
  if (hasWord(low, promises.once) || (hasWord(low, promises.increase) && hasVerb)) return "promise";
  return /(?:s|r)$/.test(lastItem(low.replace(/[.!]$/, "").split(/\s+/)) ?? "") && hasVerb ? "promise" : "unclear";
}
