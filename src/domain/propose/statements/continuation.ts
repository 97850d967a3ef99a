// Whether a sentence belongs to the promise before it, and says more of it.

import { isSameWord } from "../../words/stems";
import { dayPattern } from "../fields/days/day";
import { isDatedLabel, namesTime } from "../fields/days/names-time";
import { readRhythm } from "../fields/interval";
import { readParties, saysWho } from "../fields/parties";
import { type Quantities, readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import { hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";

/** "Minst 10 besök per år." after "… ska göra besök hos ungdomar.": how many of what was just promised. */
function isAmountOf(before: string, low: string, noun: string, words: ReadingWords): boolean {
  if (noun === "" || readQuantities(before, words).main !== null) return false;
  if (hasWord(low, words.promises.modals) || readParties(low, words).acting.length > 0) return false;
  return before.split(/[^\p{L}-]+/u).some((word) => word.length > 3 && isSameWord(word, noun));
}

/** Whether a sentence has a subject and a verb of its own: "Kommunen ska …". */
function startsAnew(low: string, words: ReadingWords): boolean {
  if (isDatedLabel(low, words)) return true;
  const parties = readParties(low, words);
  // "Till den 1 oktober ska …" has a last day of its own.
  if (hasWord(low, words.promises.modals) && namesTime(low, words)) return true;
  if (parties.acting.length === 0 && !parties.isBoth) return false;
  return hasWord(low, words.promises.modals) || hasWord(low, words.promises.vows);
}

/** "Det här löftet", "Den lokala gruppen", "De flesta": an article and no pronoun. */
const NAMES_ITS_OWN =
  /^(?:(?:det|den|de) här \p{L}+|(?:den|det|de)\s\p{L}+[ae]\s\p{L}{3,}(?:en|et|na|n|t)|de flesta|den som|det är)(?!\p{L})/u;

/** "Detta sker vid skolstart." and "Målet är minst tio.": the subject is what was just said. */
function pointsBack(low: string, words: ReadingWords): boolean {
  // "Till den 1 oktober …" points at a day, and not at what was said.
  if (regex("^\\S+\\s+(?:den\\s+)?", dayPattern(words)).test(low)) return false;
  // "Det här löftet gäller …" and "Den lokala gruppen träffas …" name what they are about themselves.
  if (NAMES_ITS_OWN.test(low)) return false;
  const begins = regex("^(?:\\S+\\s+)?", oneOf(words.promises.anaphora), "(?!\\p{L})").test(low);
  return begins || /(?<!\p{L})(?:detta|denna|dessa)\s+\p{L}/u.test(low);
}

/** "Vi gör det minst två gånger varje vecka.": how often what was just said is done. */
function doesThat(low: string): boolean {
  return /^(?:\p{L}+\s)?(?:gör|görs|sker|händer)\s(?:\p{L}+\s)?(?:det|detta)(?!\p{L})|^det\s(?:gör|sker|händer)(?!\p{L})/u.test(
    low,
  );
}

/** "Lamporna ska lysa den 1 november." after "… sätta upp fler lampor.": more of what was just named. */
function namesAgain(before: string, low: string, words: ReadingWords): boolean {
  const [first = ""] = /^\p{L}{4,}(?=\s)/u.exec(low) ?? [];
  if (!/(?:en|et|na|rna)$/.test(first) || readParties(low, words).acting.length > 0) return false;
  return before.split(/[^\p{L}-]+/u).some((word) => word.length > 3 && word !== first && isSameWord(word, first));
}

/** "Röjningen görs ihop med …" after "Kommunen röjer …": the deed that was just named, as a noun. */
function namesDeed(before: string, low: string): boolean {
  const root = /^(\p{L}{3,}?)(?:ningen|eringen|ingen|andet)\s(?:görs|sker|utförs|genomförs|bedrivs)(?!\p{L})/u.exec(
    low,
  )?.[1];
  return root !== undefined && before.split(/[^\p{L}-]+/u).some((word) => word.startsWith(root));
}

/** "Ansvarig: kommunen." */
export function tellsWho(low: string, words: ReadingWords): boolean {
  return regex("^\\(?", oneOf(words.parties.responsible), "\\s*(?::|-|är)").test(low);
}

/** "Öppet hus på polisstationen (Polisen)": the bracket at its end says who, as promises in a row do. */
export function isSigned(low: string, words: ReadingWords): boolean {
  const [, bracket = ""] = /\(([^()]{2,40})\)\.?\s*$/.exec(low) ?? [];
  return bracket !== "" && saysWho(bracket, words);
}

/** "Den ska vara klar i mars.", "Det ska vara borta efter två dagar.": the thing that was just named. */
const isOfIt = (low: string) => /^(?:den|det|detta|denna)\s(?:ska|skall|är|blir|sker|görs|hålls)(?!\p{L})/u.test(low);

/** "Vi kommer minst en gång i månaden." after "Vi ska komma till skolan.": the same verb, and now how often. */
function doesAgain(before: string, low: string, words: ReadingWords): boolean {
  const verb = /^(?:vi|de)\s(\p{L}{3,})\s/u.exec(low)?.[1];
  if (verb === undefined || hasWord(verb, words.promises.modals)) return false;
  if (readQuantities(low, words).main === null) return false;
  return before.split(/[^\p{L}-]+/u).some((word) => word.length > 3 && isSameWord(word, verb));
}

interface Following {
  /** The sentence in lower case, and its numbers. */
  readonly low: string;
  readonly quantities: Quantities;
  readonly hasNumber: boolean;
  /** Whether both stand in one item of a list. */
  readonly isItem: boolean;
}

/** "Polisen ska synas mer i byarna.": what for, and no number, time or thing to do. */
function isGoal(low: string, words: ReadingWords): boolean {
  const { modals, increase, once } = words.promises;
  return (
    hasWord(low, modals) &&
    hasWord(low, increase) &&
    !hasWord(low, once) &&
    !namesTime(low, words) &&
    readRhythm(low, words).intervals.length === 0
  );
}

/** Whether a sentence without a subject of its own says how the goal before it is reached: "Minst ett besök görs …". */
function makesConcrete(before: string, { low, isItem }: Following, words: ReadingWords): boolean {
  if (!isGoal(before, words) || hasWord(low, words.promises.modals)) return false;
  const { acting, isBoth } = readParties(low, words);
  if (acting.length > 0 || isBoth) return false;
  // Among other sentences it must be about the same: that the police is seen.
  return isItem || (hasWord(before, words.terms.presence) && hasWord(low, words.terms.showsPresence));
}

/** @param before The promise right before it, in lower case. */
export function continues(before: string, following: Following, words: ReadingWords): boolean {
  const { low, quantities, hasNumber, isItem } = following;
  if (isDatedLabel(low, words)) return false;
  // "Endast kontroller som polisen själv utför räknas.": which of those just promised.
  if (/^(?:endast|bara|enbart)\s.*\sräknas(?!\p{L})/u.test(low)) return true;
  // "(Kommun)" at the end of both: each is a promise of its own.
  if (isSigned(before, words) && isSigned(low, words)) return false;
  if (regex("^(?:\\p{L}+\\s(?:här\\s)?)?", oneOf(words.headings.promiseWords), "(?!\\p{L})").test(low)) return false;
  const { main } = readQuantities(before, words);
  const isUncounted = main === null || main.isArticle;
  if (isUncounted && (doesThat(low) || isOfIt(low) || namesAgain(before, low, words) || doesAgain(before, low, words)))
    return true;
  if (hasNumber && isUncounted && makesConcrete(before, following, words)) return true;
  if (hasNumber) return isAmountOf(before, low, quantities.main?.noun ?? "", words);
  return (
    pointsBack(low, words) || namesDeed(before, low) || tellsWho(low, words) || (isItem && !startsAnew(low, words))
  );
}
