// The signs by which a sentence is known to promise something by its own words, each with its weight: no sign decides by
// itself, so that a promise in words that nobody has seen before is still found by the rest of it.
import type { ReadingWords } from "../reading-words";
import { findWord, hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";
import { oncePerText } from "../text/per-text";
import { type Facts, factsOf, outOfContext, WILL } from "./sentence-facts";
import type { Sign } from "./sign";

/** Words before the subject: "I dag", "Enligt", "Av". */
const OPENING =
  "^(?:[^\\p{L}]*(?:om |det här |de här |denna |detta |våra |vårt |den |de |årets |kommunens |polisens |i |enligt |av )?)";

export function startsWith(low: string, table: readonly string[]): boolean {
  // "Så arbetar vi: löftena …": a label is no part of its sentence.
  const sentence = low.replace(/^\p{L}[\p{L} ]{2,30}:\s/u, "");
  return regex(OPENING, oneOf(table), "(?!\\p{L})").test(sentence);
}

/** Words before the promise that is told of: "Det här", "Årets gemensamma". */
const WHICH = "(?:(?:det|här|detta|de|årets|vårt|våra|ett|nya|första|andra|tredje|gemensamma)\\s){0,3}";

/** "Enligt löftet ska polisen …", "Löftet innebär att polisen ska …": it says what was promised, and so promises it. */
function quotesPromise(low: string, words: ReadingWords): boolean {
  const { modals } = words.promises;
  const promise = oneOf(words.headings.promiseWords);
  const begins = regex("^(?:enligt|i)\\s(?:\\p{L}+\\s){0,2}?", promise, "(?!\\p{L})").test(low);
  if (begins) return hasWord(low, modals) || WILL.test(low);
  const meaning = "\\s(?:[\\p{L}\\d]+\\s){1,4}?att\\s(?:[\\p{L}-]+\\s){1,4}?";
  return regex("^", WHICH, promise, meaning, "(?:", oneOf(modals), "|kommer\\satt)(?!\\p{L})").test(low);
}

/** It speaks of the text and its making, and not of what is done: "Löftet gäller …", "Enkäten visar …". */
const isAboutText = ({ low, words }: Facts) =>
  startsWith(low, words.notPromises.subjects) && !quotesPromise(low, words);

export function startsWithInfinitive(low: string, words: ReadingWords): boolean {
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

/** A modal and then who: so no sentence begins. */
function endsList(low: string, words: ReadingWords): boolean {
  const { modals } = words.promises;
  return (
    regex("^", oneOf(modals), "\\s(?:vi|polisen|kommunen|parterna)(?!\\p{L})").test(low) ||
    regex("(?:^|\\s)", oneOf(modals), "(?:\\s", oneOf(words.parties.both), ")?\\.?$").test(low)
  );
}

/** A name of something and no more: "Barn och unga". */
const isBare = ({
  low,
  commits,
  hasVerb,
  hasActivity,
  hasNumber,
  hasVague,
  hasRhythm,
  hasDay,
  isDated,
  words,
}: Facts) =>
  !(
    commits ||
    hasVerb ||
    hasActivity ||
    hasNumber ||
    hasVague ||
    hasRhythm ||
    hasDay ||
    isDated ||
    IS_THERE.test(low) ||
    findWord(low, words.promises.onceDeeds)?.start === 0
  ) &&
  ![words.promises.once, words.promises.ongoing, words.promises.increase, words.promises.regular].some((table) =>
    hasWord(low, table),
  );

/** "Torget ska vara en plats …", "Du ska veta …": how it is to be, and nobody does anything. */
function isAim({ low, actor, parties, hasNumber, hasRhythm, hasDay, isOutcome, words }: Facts): boolean {
  if (actor !== null || parties.acting.length > 0 || hasNumber || hasRhythm || hasDay || (isOutcome && /\d/.test(low)))
    return false;
  // "Stigen ska vara byggd": that it is to be done.
  if (hasWord(low, words.promises.finished)) return false;
  return regex(
    "(?<!\\p{L})",
    oneOf(words.promises.modals),
    "\\s(?:\\p{L}+\\s){0,2}?(?:vara|bli|känna|trivas|veta|kunna|få|ha)(?!\\p{L})",
  ).test(low);
}

const TO_READER = /^(?:du|ni)\s|(?<!\p{L})(?:kan|får) (?:du|ni)\s/u;

/** "Röjning längs stigen", "Byte av lampor": what is done, as a noun. */
const DEED =
  /^(?:\p{L}+(?:d|a|e|t)\s)?\p{L}{3,}(?:ning|ningar|ling|lingar|ering|eringar|inköp|bygge|översyn|ande|anden|ation|ationer|byte)\s(?:av|i|på|vid|längs|för|till|mot|med|om|under|kring|inom|utmed|hos)\s/u;

/** "Nedan följer …", "gör vi följande": the promises themselves stand elsewhere. */
const ANNOUNCES =
  /följande[.:]?$|(?:lovar|utlovar|åtar sig|enats om|överens om|gör|göra|ger)\s(?:\p{L}+\s){0,2}?följande\s(?:efter|inför|under|utifrån|för|till|i)\s|^(?:här (?:är|följer|kan|hittar)|nedan|nedanstående|listan|tabellen)(?!\p{L})/u;

/** "lagas senast den 1 september": work that has a last day. */
const DUE = /(?<!\p{L})(?:senast|före|innan)\s/u;

/** "… där barn är inblandade" says no more than its sentence. */
const mainClause = (low: string) => low.split(/,?\s(?:där|när|eftersom|medan)\s/)[0] ?? low;

const IS_OR_HAS = /(?<!\p{L})(?:är|finns|har|var|beror|heter)(?!\p{L})/u;
/** "är vi ute", "finns ordningsvakter på plats": who is to be where. */
const IS_THERE =
  /(?<!\p{L})(?:är|finns|står|syns|rör oss)\s(?:\p{L}+\s){0,3}?(?:ute|på plats|närvarande|synliga?|tillgängliga?|öppet|öppen)(?!\p{L})/u;

/** Speaks to the reader, and asks something of them. */
const ADDRESS =
  /^(?:[^\p{L}]*)(?:tyck|ring|skriv|läs|mejla|hör|kontakta|besök|följ|ladda|klicka|gilla|dela (?:sidan|gärna|med|på|via)|säg|kom|tipsa)\s/u;

/** "Så följer vi upp": the name of a section. */
const NAMES_SECTION = /^så \p{L}+r (?:vi|du|ni)(?!\p{L})[^.]{0,40}$/u;

/** "I dag finns 14 områden": how it stands. */
const STANDS_NOW = /^(?:i dag|idag|nu|just nu|för närvarande|i nuläget)\s\p{L}+r?s?\s/u;

/** "Varje år kommer polisen och kommunen överens om …", "Vi ger nya löften": how promises come about. */
const MAKES_PROMISES =
  /(?<!\p{L})(?:kommer\s(?:\p{L}+\s){0,7}?överens|(?:ger|avger|gör|skriver|lämnar|formulerar|antar|tecknar|tar fram|presenterar)\s(?:\p{L}+\s){0,7}?\p{L}*löften?(?!\s(?:om\s)?att))(?!\p{L})|^(?:\p{L}+\s){0,3}(?:\p{L}*löften?\s(?:tas fram|tecknas|skrivs|antas|undertecknas|revideras)|tas\s(?:\p{L}+\s){0,2}\p{L}*löften?\sfram)(?!\p{L})/u;

const SIGNS: readonly Sign[] = [
  { name: "modal", weight: 1, holds: ({ hasModal }) => hasModal },
  { name: "vow", weight: 1, holds: ({ low, words }) => hasWord(low, words.promises.vows) },
  { name: "infinitive", weight: 1, holds: ({ low, words }) => startsWithInfinitive(low, words) },
  {
    name: "modalFirst",
    weight: 0.25,
    holds: ({ low, words }) => regex("^", oneOf(words.promises.modals), "\\s").test(low),
  },
  { name: "actorWill", weight: 1.25, holds: ({ actor }) => actor === "will" },
  { name: "actorActs", weight: 1, holds: ({ actor }) => actor === "acts" },
  { name: "verb", weight: 0.5, holds: ({ hasVerb }) => hasVerb },
  { name: "party", weight: 0.5, holds: ({ hasParty }) => hasParty },
  { name: "partner", weight: 0.75, holds: ({ parties }) => parties.partners.length > 0 },
  { name: "activity", weight: 1, holds: ({ hasActivity }) => hasActivity },
  { name: "number", weight: 0.75, holds: ({ hasNumber }) => hasNumber },
  { name: "least", weight: 0.75, holds: ({ hasLeast }) => hasLeast },
  { name: "times", weight: 1, holds: ({ hasTimes }) => hasTimes },
  { name: "deed", weight: 1, holds: ({ low }) => DEED.test(low) },
  { name: "vague", weight: 0.75, holds: ({ hasVague }) => hasVague },
  { name: "rhythm", weight: 1.25, holds: ({ hasRhythm }) => hasRhythm },
  { name: "day", weight: 0.5, holds: ({ hasDay }) => hasDay },
  { name: "due", weight: 0.75, holds: ({ low, hasVerb, hasDay }) => hasVerb && hasDay && DUE.test(low) },
  { name: "dated", weight: 1, holds: ({ isDated }) => isDated },
  { name: "once", weight: 1.5, holds: ({ low, words }) => hasWord(low, words.promises.once) },
  {
    name: "isThere",
    weight: 1.5,
    holds: ({ low, actor, parties }) => (actor !== null || parties.isBoth) && IS_THERE.test(low),
  },
  { name: "increase", weight: 0.5, holds: ({ low, words }) => hasWord(low, words.promises.increase) },
  { name: "regular", weight: 1, holds: ({ low, words }) => hasWord(low, words.promises.regular) },
  { name: "outcome", weight: 1, holds: ({ low, isOutcome }) => isOutcome && /\d/.test(low) },
  {
    name: "reported",
    weight: 4,
    holds: ({ low, hasLeast, words }) =>
      hasLeast && hasWord(low, words.promises.reported) && hasWord(low, words.headings.promiseWords),
  },
  { name: "you", weight: -3, holds: ({ low }) => TO_READER.test(low), reason: "background" },
  { name: "aim", weight: -1.5, holds: isAim, reason: "background" },
  { name: "short", weight: -2.25, holds: ({ wordCount }) => wordCount < 3 },
  { name: "bare", weight: -2, holds: isBare },
  { name: "announces", weight: -3, holds: ({ low }) => ANNOUNCES.test(low), reason: "background" },
  { name: "before", weight: -2, holds: ({ low, words }) => hasWord(low, words.notPromises.before), reason: "result" },
  { name: "aboutText", weight: -2, holds: isAboutText, reason: "process" },
  { name: "quotesPromise", weight: 1.5, holds: ({ low, words }) => quotesPromise(low, words) },
  { name: "agreed", weight: -0.5, holds: ({ low, words }) => hasWord(low, words.parties.agreed), reason: "background" },
  {
    name: "definition",
    weight: -1,
    holds: ({ low, words }) => hasWord(low, words.notPromises.definitions),
    reason: "background",
  },
  {
    name: "isOrHas",
    weight: -1.25,
    holds: ({ low, commits, hasNumber, hasRhythm, hasDay, isDated }) =>
      !commits &&
      !hasNumber &&
      !hasRhythm &&
      !hasDay &&
      !isDated &&
      IS_OR_HAS.test(mainClause(low)) &&
      !IS_THERE.test(low),
    reason: "background",
  },
  { name: "percent", weight: -0.5, holds: ({ low }) => /(?<!\p{L})(?:procent|%)/u.test(low), reason: "background" },
  { name: "quoted", weight: -1, holds: ({ isQuoted }) => isQuoted, reason: "background" },
  {
    name: "weQuoted",
    weight: 1.5,
    holds: ({ low, isQuoted, hasModal }) => isQuoted && hasModal && /^[^\p{L}]*(?:vi|polisen|kommunen)\s/u.test(low),
  },
  { name: "exclaims", weight: -1, holds: ({ low }) => low.endsWith("!"), reason: "background" },
  { name: "asks", weight: -5, holds: ({ low }) => low.endsWith("?"), reason: "background" },
  { name: "address", weight: -2, holds: ({ low }) => ADDRESS.test(low), reason: "contact" },
  { name: "namesSection", weight: -5, holds: ({ low }) => NAMES_SECTION.test(low), reason: "process" },
  {
    name: "standsNow",
    weight: -2,
    holds: ({ low, commits }) => !commits && STANDS_NOW.test(low),
    reason: "background",
  },
  { name: "makesPromises", weight: -5, holds: ({ low }) => MAKES_PROMISES.test(low), reason: "process" },
  {
    name: "decision",
    weight: -2,
    holds: ({ low, words }) => hasWord(low, words.notPromises.decisions),
    reason: "process",
  },
  {
    name: "promiseWord",
    weight: -1.5,
    holds: ({ low, words }) =>
      hasWord(low, words.headings.promiseWords) && !hasWord(low, words.promises.vows) && !quotesPromise(low, words),
    reason: "background",
  },
  { name: "endsList", weight: -4, holds: ({ low, words }) => endsList(low, words), reason: "background" },
];

/** Which of these a sentence has, wherever it stands. */
export const signsOf = oncePerText((low: string, words: ReadingWords): readonly Sign[] => {
  const facts = factsOf(outOfContext(low, low, words), words);
  return SIGNS.filter(({ holds }) => holds(facts));
});
