// Whether a sentence promises something, by how much its signs weigh together.
import type { ReadingWords } from "../reading-words";
import { type Facts, factsOf, type Sentence } from "./sentence-facts";
import { SIGNS, startsWith } from "./signs";
import type { LeftOutReason } from "./statement";

/** From here on a sentence promises something. */
const LEAST = 2.5;
/** From here on nobody need be asked. */
const CERTAIN = 3.25;

export interface Verdict {
  /** Null where it promises something. */
  readonly leftOut: LeftOutReason | null;
  /** Whether it may as well be none. */
  readonly isDoubtful: boolean;
}

/** Addresses, telephone numbers and what a web page is steered by. */
function isContact({ low, wordCount, commits, hasNumber, words }: Facts): boolean {
  if (/https?:|www\.|[^\s@]{1,64}@[^\s@]{1,255}\.\S/.test(low)) return true;
  if (/(?:\s»\s|\s>\s|\s\/\s.*\s\/\s)/.test(low) && !commits) return true;
  const isCall =
    /(?<!\p{L})(?:ring|ringer|mejla|kontakta|besvaras av|nummer|telefonnummer|telefon|kundservice|kontaktcenter)(?!\p{L})/u;
  if (!commits && isCall.test(low) && (/\d{3}|114 14|112/.test(low) || /^\s*(?:frågor|ring|mejla|kontakta)/.test(low)))
    return true;
  if (!commits && /(?<!\d)(?:114 ?14|112)(?!\d)/.test(low)) return true;
  return startsWith(low, words.notPromises.contact) && wordCount < 12 && !commits && !hasNumber;
}

/** The head of a table names its columns. */
const isTableHead = ({ text, isRow, hasNumber, hasRhythm, commits }: Facts) =>
  text.includes("\t") && !isRow && !hasNumber && !hasRhythm && !commits;

const leftOut = (reason: LeftOutReason): Verdict => ({ leftOut: reason, isDoubtful: false });

export function judgeSentence(sentence: Sentence, words: ReadingWords): Verdict {
  const facts = factsOf(sentence, words);
  if (isContact(facts)) return leftOut("contact");
  if (facts.wordCount < 2 && !(facts.isItem && facts.hasActivity)) return leftOut("unclear");
  if (isTableHead(facts)) return leftOut("unclear");
  const held = SIGNS.filter(({ holds }) => holds(facts));
  const score = held.reduce((sum, { weight }) => sum + weight, 0);
  if (score >= LEAST) return { leftOut: null, isDoubtful: score < CERTAIN };
  const against = held.filter(({ weight, reason }) => weight < 0 && reason !== undefined);
  const heaviest = against.reduce(
    (top, next) => (top === null || next.weight < top.weight ? next : top),
    null as null | (typeof against)[number],
  );
  return leftOut(heaviest?.reason ?? "unclear");
}
