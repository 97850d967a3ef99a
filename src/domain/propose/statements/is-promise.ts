// Whether a sentence promises something, or tells, explains, reports or wishes: the first rule that holds decides.
import type { ReadingWords } from "../reading-words";
import { findWord, hasWord } from "../text/find-words";
import { lastItem } from "../text/last-item";
import { oneOf, regex } from "../text/pattern";
import { type Facts, factsOf, type Sentence } from "./sentence-facts";
import type { LeftOutReason } from "./statement";

/** Words before the subject: "I dag", "Enligt", "Av". */
const OPENING =
  "^(?:[^\\p{L}]*(?:om |det här |de här |denna |detta |våra |vårt |den |de |årets |kommunens |polisens |i |enligt |av )?)";

function startsWith(low: string, table: readonly string[]): boolean {
  return regex(OPENING, oneOf(table), "(?!\\p{L})").test(low);
}

/** A modal and then who: so no sentence begins. */
function endsList(low: string, words: ReadingWords): boolean {
  return regex("^", oneOf(words.promises.modals), "\\s(?:vi|polisen|kommunen|parterna)(?!\\p{L})").test(low);
}

/** A past tense right after who did it: "Polisen genomförde", and not "de riktade insatserna". */
function tellsOfPast(low: string, words: ReadingWords): boolean {
  if (hasWord(low, words.notPromises.past)) return true;
  if (/(?<!\p{L})\p{L}{2,}(?:ade|dde)\s+(?:vi|polisen|kommunen|man)(?!\p{L})/u.test(low)) return true;
  return /(?<!\p{L})(?:polisen|kommunen|vi|parterna|de|man)\s+(?:inte\s+)?\p{L}{2,}(?:ade|ades|dde|ddes|tes|te)(?!\p{L})(?!\s\p{L}+na(?!\p{L}))/u.test(
    low,
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

interface Rule {
  readonly verdict: "promise" | LeftOutReason;
  readonly holds: (facts: Facts) => boolean;
}

const RULES: readonly Rule[] = [
  { verdict: "contact", holds: isContact },
  { verdict: "promise", holds: ({ wordCount, isItem, hasActivity }) => wordCount < 2 && isItem && hasActivity },
  { verdict: "unclear", holds: ({ wordCount }) => wordCount < 2 },
  // A question, and a greeting: "Ha en fin helg!"
  { verdict: "background", holds: ({ low }) => low.endsWith("?") },
  {
    verdict: "background",
    holds: ({ low, commits, hasNumber, isItem, hasParty }) =>
      low.endsWith("!") && !commits && !hasNumber && !isItem && !hasParty,
  },
  {
    verdict: "promise",
    // "– Vi kommer att …, säger hon": somebody speaks for the parties.
    holds: ({ low, isQuoted, parties, hasModal, hasPromiseWord, words }) =>
      isQuoted &&
      hasPromiseWord &&
      hasModal &&
      (/^[^\p{L}]*(?:vi|polisen|kommunen)\s/u.test(low) || parties.acting.length > 1) &&
      !hasWord(low, words.notPromises.definitions),
  },
  { verdict: "background", holds: ({ isQuoted }) => isQuoted },
  // The end of a sentence that a list stands in the middle of: "… ska vi bidra till en trygg plats."
  {
    verdict: "background",
    holds: ({ text, low, hasNumber, hasRhythm, hasDay, isItem, words }) =>
      !hasNumber && !hasRhythm && !hasDay && !isItem && /^\p{Ll}/u.test(text) && endsList(low, words),
  },
  // "Februari: …" and "Senast den 31 maj: …" stand before what is to be done by then.
  {
    verdict: "promise",
    holds: ({ low, isDated, hasPromiseWord }) =>
      isDated && hasPromiseWord && !/(?<!\p{L})\p{L}{2,}(?:ade|ades|dde|ddes)(?!\p{L})/u.test(low),
  },
  // "Kommunstyrelsen beslutar att godkänna medborgarlöftet": a decision on the text.
  {
    verdict: "process",
    holds: ({ low, words }) => hasWord(low, words.notPromises.decisions) && hasWord(low, words.headings.promiseWords),
  },
  { verdict: "background", holds: (facts) => isAboutText(facts) && (facts.isTold || !facts.commits) },
  { verdict: "process", holds: isAboutText },
  { verdict: "promise", holds: ({ low, isOutcome }) => isOutcome && /\d/.test(low) },
  {
    verdict: "promise",
    holds: ({ low, isTold, isItem, hasModal, parties, commits, hasNumber }) =>
      isTold &&
      !(commits && hasNumber) &&
      isItem &&
      (hasModal || (/(?:vill|önskar) att/.test(low) && parties.isBoth)) &&
      (parties.isBoth || !/(?:vill|önskar) att/.test(low)),
  },
  {
    verdict: "background",
    // "40 kontroller på era önskade platser" in a list tells nothing: it counts what is done.
    holds: ({ isTold, isOutcome, commits, hasNumber, isItem, hasActivity }) =>
      isTold && !isOutcome && !(hasNumber && (commits || (isItem && hasActivity))),
  },
  // News tell of what was agreed: "Polisen skulle, enligt överenskommelsen, … minst 15 gånger."
  {
    verdict: "promise",
    holds: ({ low, hasLeast, words }) =>
      hasLeast && hasWord(low, words.promises.reported) && hasWord(low, words.headings.promiseWords),
  },
  // "Polisen och kommunen har kommit överens om vad vi ska göra": it tells of the text, and not of what is done.
  {
    verdict: "background",
    holds: ({ low, hasNumber, hasRhythm, isItem, words }) =>
      !hasNumber && !hasRhythm && !isItem && hasWord(low, words.parties.agreed),
  },
  {
    verdict: "result",
    holds: ({ low, commits, hasModal, words }) =>
      (!commits || (!hasModal && startsWith(low, words.notPromises.before))) && tellsOfPast(low, words),
  },
  {
    verdict: "background",
    holds: ({ low, commits, hasNumber, words }) =>
      !commits && !hasNumber && hasWord(low, words.notPromises.definitions),
  },
  {
    verdict: "background",
    holds: ({ low, commits, hasNumber, isItem, parties }) =>
      /(?<!\p{L})(?:procent|%)/u.test(low) && !commits && !hasNumber && !isItem && parties.acting.length === 0,
  },
  // The head of a table names its columns.
  {
    verdict: "unclear",
    holds: ({ text, isRow, hasNumber, hasRhythm, commits }) =>
      text.includes("\t") && !isRow && !hasNumber && !hasRhythm && !commits,
  },
  { verdict: "promise", holds: ({ isItem, isUnderVow, wordCount }) => isItem || (isUnderVow && wordCount > 2) },
  { verdict: "unclear", holds: ({ hasPromiseWord, hasLeast, commits }) => !hasPromiseWord && !(hasLeast && commits) },
  {
    verdict: "promise",
    holds: ({ low, commits, hasParty, hasActivity, hasNumber, hasHead, hasDay, words }) =>
      commits &&
      (hasParty ||
        hasActivity ||
        hasNumber ||
        hasHead ||
        hasDay ||
        // "ska bevaka torget": whoever stands above.
        regex("^", oneOf(words.promises.modals), "\\s").test(low)),
  },
  { verdict: "promise", holds: ({ hasLeast }) => hasLeast },
  {
    verdict: "promise",
    holds: ({ hasNumber, hasVerb, hasActivity, parties }) =>
      hasNumber && (hasVerb || (hasActivity && parties.acting.length === 0)),
  },
  { verdict: "promise", holds: ({ hasRhythm, hasParty }) => hasRhythm && hasParty },
  {
    verdict: "promise",
    holds: ({ hasVerb, hasParty, hasActivity, parties }) =>
      hasVerb && (hasParty || hasActivity || parties.partners.length > 0),
  },
  { verdict: "promise", holds: ({ hasVague, hasRhythm, hasActivity }) => hasVague || (hasRhythm && hasActivity) },
  { verdict: "promise", holds: ({ low, words }) => startsWithInfinitive(low, words) },
  { verdict: "promise", holds: ({ hasHead, hasActivity, hasVerb }) => hasHead && (hasActivity || hasVerb) },
  {
    verdict: "promise",
    holds: ({ text, low, hasActivity, hasVerb, words }) =>
      /^\p{Ll}/u.test(text) && (hasActivity || hasVerb || hasWord(low, words.promises.regular)),
  },
  {
    verdict: "promise",
    holds: ({ low, hasVerb, words }) =>
      hasWord(low, words.promises.once) || (hasWord(low, words.promises.increase) && hasVerb),
  },
  {
    verdict: "promise",
    holds: ({ low, hasVerb }) => hasVerb && /(?:s|r)$/.test(lastItem(low.replace(/[.!]$/, "").split(/\s+/)) ?? ""),
  },
];

/** Addresses, telephone numbers and what a web page is steered by. */
function isContact({ low, wordCount, commits, hasNumber, words }: Facts): boolean {
  if (/https?:|www\.|[^\s@]{1,64}@[^\s@]{1,255}\.\S/.test(low)) return true;
  if (/(?:\s»\s|\s>\s|\s\/\s.*\s\/\s)/.test(low) && !commits) return true;
  const isCall =
    /(?<!\p{L})(?:ring|ringer|mejla|kontakta|besvaras av|nummer|telefonnummer|telefon|kundservice|kontaktcenter)(?!\p{L})/u;
  if (!commits && isCall.test(low) && (/\d{3}|114 14|112/.test(low) || /^\s*(?:frågor|ring|mejla|kontakta)/.test(low)))
    return true;
  return startsWith(low, words.notPromises.contact) && wordCount < 12 && !commits && !hasNumber;
}

/** "Löftet gäller …", "Enkäten visar …": it speaks of the text and its making, and not of what is done. */
function isAboutText({ low, isItem, hasNumber, hasRhythm, hasModal, parties, words }: Facts): boolean {
  if (!startsWith(low, words.notPromises.subjects)) return false;
  if (isItem && (hasNumber || hasRhythm)) return false;
  return !(hasModal && (hasNumber || hasRhythm) && parties.acting.length > 0);
}

/** "promise", or why it isn't one. */
export function isPromise(sentence: Sentence, words: ReadingWords): "promise" | LeftOutReason {
  const facts = factsOf(sentence, words);
  return RULES.find(({ holds }) => holds(facts))?.verdict ?? "unclear";
}
