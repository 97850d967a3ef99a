// Whether a sentence promises something, by how much its signs weigh together.
import type { ReadingWords } from "../reading-words";
import { type Facts, factsOf, type Sentence } from "./sentence-facts";
import type { Sign } from "./sign";
import { signsOf, startsWith } from "./signs";
import { signsAgainst } from "./signs-against";
import { SIGNS_AROUND } from "./signs-around";
import type { LeftOutReason } from "./statement";

/** From here on a sentence promises something. */
const LEAST = 2.5;
/** From here on nobody need be asked. */
const CERTAIN = 3.25;
/** In running text what stands around a sentence adds no more: its own words must promise something too. */
const MOST_AROUND = 2.25;
/** Nor does what seems to tell of promises take more from an item in their list. */
const MOST_AGAINST_ITEM = -2;
/** From here on a sentence tells so clearly what stands around promises that it goes on from none. */
const TELLS_AROUND = -3;

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
  if (
    !commits &&
    isCall.test(low) &&
    (/\d{3}|114 14|112/.test(low) ||
      /^\s*(?:vid (?:\p{L}+\s)?frågor|för (?:mer |ytterligare )?information|frågor|ring|mejla|kontakta)/u.test(low))
  )
    return true;
  if (!commits && /(?<!\d)(?:114 ?14|112)(?!\d)/.test(low)) return true;
  if (/^(?:foto|text|källa|diarienummer|dnr)(?!\p{L})/u.test(low) && !commits) return true;
  // "Kontakt med föreningarna om ordningen" is what somebody does.
  if (/^kontakt(?:er|en)?\s(?:med|mellan)\s/u.test(low)) return false;
  return startsWith(low, words.notPromises.contact) && wordCount < 12 && !commits && !hasNumber;
}

/** The head of a table names its columns. */
const isTableHead = ({ text, isRow, hasNumber, hasRhythm, commits }: Facts) =>
  text.includes("\t") && !isRow && !hasNumber && !hasRhythm && !commits;

const leftOut = (reason: LeftOutReason): Verdict => ({ leftOut: reason, isDoubtful: false });

const sumOf = (signs: readonly Sign[]) => signs.reduce((sum, { weight }) => sum + weight, 0);

/** Whether a sentence is so clearly about what stands around promises that it says no more of the one before it. */
export function tellsAround(low: string, words: ReadingWords): boolean {
  return sumOf(signsAgainst(low, words)) <= TELLS_AROUND;
}

export function judgeSentence(sentence: Sentence, words: ReadingWords): Verdict {
  const facts = factsOf(sentence, words);
  if (isContact(facts)) return leftOut("contact");
  if (facts.wordCount < 2 && !(facts.isItem && facts.hasActivity)) return leftOut("unclear");
  if (isTableHead(facts)) return leftOut("unclear");
  const held = [...signsOf(facts.low, words), ...SIGNS_AROUND.filter(({ holds }) => holds(facts))];
  const telling = signsAgainst(facts.low, words);
  const around = sumOf(held.filter(({ isAround }) => isAround === true));
  const against = sumOf(telling);
  const own = sumOf(held.filter(({ isAround }) => isAround !== true));
  const isRunning = !facts.isItem && /[.!]$/.test(facts.text);
  const score =
    own +
    (isRunning ? Math.min(around, MOST_AROUND) : around) +
    (facts.isItem ? Math.max(against, MOST_AGAINST_ITEM) : against);
  if (score >= LEAST) return { leftOut: null, isDoubtful: score < CERTAIN };
  const reasons = [...telling, ...held].filter(({ weight, reason }) => weight < 0 && reason !== undefined);
  const heaviest = reasons.reduce(
    (top, next) => (top === null || next.weight < top.weight ? next : top),
    null as null | (typeof reasons)[number],
  );
  return leftOut(heaviest?.reason ?? "unclear");
}
