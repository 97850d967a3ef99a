// The signs of what stands around promises in their texts: how they are followed up, what they are not about, how things
// are, how people work, and what all of it is for.
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";
import { oncePerText } from "../text/per-text";
import { type Facts, factsOf, outOfContext } from "./sentence-facts";
import type { Sign } from "./sign";
import { TERMS } from "./signs-of-terms";

/** "Resultatet redovisas …", "går igenom löftena", "följer upp hur det går": what comes of all that is promised. */
const followsAll = ({ low, words: { notPromises } }: Facts) =>
  hasWord(low, notPromises.followUp) && hasWord(low, notPromises.wholeWork);

/** "En sammanställning publiceras …", "Uppföljning sker …". */
const tellsOutcome = ({ low, words: { notPromises } }: Facts) =>
  regex(
    "^(?:en\\s|ett\\s|\\p{L}+ )?",
    oneOf(notPromises.followUpNouns),
    "\\s(?:\\p{L}+\\s){0,4}?\\p{L}+(?:s|er|r)(?!\\p{L})",
  ).test(low);

/** "Inbrott anmäls oftare", and not "Lederna märks om senast den 1 december": a last day, or a word after the verb, is work. */
function isFact({ low, words: { notPromises, time } }: Facts): boolean {
  if (regex("(?<!\\p{L})", oneOf(time.latest), "\\s").test(low)) return false;
  // "platser som upplevs som otrygga": which they are.
  const [main = low] = low.split(/\ssom\s/);
  return findWords(main, notPromises.facts).some(({ end }) => !/^\s(?:om|upp|ut)(?:\s|[.,]|$)/u.test(low.slice(end)));
}

/** "Polisen tar emot omkring 900 anmälningar varje år": how much comes to them. */
const COMES_IN =
  /(?<!\p{L})(?:tar emot|får in|hanterar|registrerar)\s(?:omkring|cirka|ca|drygt|ungefär|runt|nästan|över)\s/u;

/** "Mål: …", "Målet är att …", "Vår vision är …". */
const isGoal = ({ low, words: { notPromises } }: Facts) =>
  regex("^(?:\\p{L}+ )?", oneOf(notPromises.goals), "(?:\\s\\p{L}+){0,3}?(?:\\s(?:är|med)(?!\\p{L})|\\s?[:-]\\s)").test(
    low,
  );

/** "Kommunen har 14 skolor", "I området arbetar 45 poliser": how many there are. */
const HAS_SO_MANY =
  /(?<!\p{L})(?:har|finns|arbetar|bor|är)\s(?:(?:det|omkring|cirka|ca|drygt|nästan)\s)?(?:\d[\d ]*|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s/u;

/** "Brotten sker främst …", "De flesta inbrotten sker …", "Ungdomar samlas …": what others do. */
const OTHERS_DO =
  /(?<!\p{L})(?:\p{L}*(?:brott|brotten|inbrott|inbrotten|stölder|stölderna|olyckor|olyckorna|bränder|bedrägerier|bråk)|skadegörelsen?|buskörningen?|våldet|nedskräpningen?|ungdomar|unga|ungdomsgäng|besökare|invånare|resenärer|personer)\s(?:som\s(?:\p{L}+\s){1,5}?)?(?:sker|begås|samlas|hänger|ökar|minskar|kör|rör|upplever|upplevs|vistas|uppehåller|tycker|vill|känner|anmäler|begår|köper|säljer|dricker)(?!\p{L})/u;

/** "Det är viktigt att …", "Därför har vi valt …": why, and not what. */
const SAYS_WHY = /^(?:det är|därför|på så sätt|bakgrunden|orsaken|skälet|anledningen|eftersom)\s/u;

/** "De bygger på lägesbilden", "Arbetet vilar på …": what all of it rests on. */
const RESTS_ON = /(?<!\p{L})(?:bygger|baseras|grundas|grundar sig|vilar|utgår)\s(?:\p{L}+\s)?(?:på|från)(?!\p{L})/u;

/** "Lämna gärna dina synpunkter", "är välkommen att", "kan vända dig": to the reader. */
const INVITES =
  /(?<!\p{L})(?:är (?:du |ni |alla )?välkom(?:men|na|met)|vänd dig|vänder du|lämna(?:r du)? (?:gärna |in )?(?:dina|ditt|din|synpunkter)|lämnas (?:via|till|i|på) |hör av (?:dig|er)|tveka inte|du kan|kan du|hittar du|gärna dina)(?!\p{L})/u;

const AGAINST: readonly Sign[] = [
  { name: "followsAll", weight: -3, holds: followsAll, reason: "process" },
  { name: "tellsOutcome", weight: -3, holds: tellsOutcome, reason: "process" },
  {
    name: "denies",
    weight: -4,
    holds: ({ low, hasModal, words }) => !hasModal && hasWord(low, words.notPromises.denials),
    reason: "process",
  },
  {
    name: "facts",
    weight: -2.5,
    holds: (facts) => !facts.commits && !facts.hasLeast && isFact(facts),
    reason: "background",
  },
  {
    name: "hasSoMany",
    weight: -4,
    holds: ({ low, commits, hasLeast, hasTimes, hasRhythm, hasDay }) =>
      !commits && !hasLeast && !hasTimes && !hasRhythm && !hasDay && HAS_SO_MANY.test(low),
    reason: "background",
  },
  {
    name: "comesIn",
    weight: -5,
    holds: ({ low, commits }) => !commits && COMES_IN.test(low),
    reason: "background",
  },
  {
    name: "othersDo",
    weight: -5,
    holds: ({ low, commits }) => !commits && OTHERS_DO.test(low.split(/\s(?:där|när)\s/)[0] ?? low),
    reason: "background",
  },
  {
    name: "method",
    weight: -3,
    holds: ({ low, hasNumber, words }) => !hasNumber && hasWord(low, words.notPromises.methods),
    reason: "process",
  },
  { name: "goal", weight: -4, holds: (facts) => !facts.hasLeast && isGoal(facts), reason: "background" },
  {
    name: "wishes",
    weight: -2.5,
    holds: ({ low, words }) => hasWord(low, words.notPromises.wishes),
    reason: "background",
  },
  { name: "later", weight: -2.5, holds: ({ low, words }) => hasWord(low, words.notPromises.later), reason: "process" },
  {
    name: "saysWhy",
    weight: -2,
    holds: ({ low, commits, hasNumber }) => !commits && !hasNumber && SAYS_WHY.test(low),
    reason: "background",
  },
  {
    name: "restsOn",
    weight: -2.5,
    holds: ({ low, commits }) => !commits && RESTS_ON.test(low),
    reason: "background",
  },
  { name: "invites", weight: -3, holds: ({ low }) => INVITES.test(low), reason: "contact" },
];

/** Which of these a sentence has by its own words, wherever it stands. */
export const signsAgainst = oncePerText((low: string, words: ReadingWords): readonly Sign[] => {
  const facts = factsOf(outOfContext(low, low, words), words);
  return [...AGAINST, ...TERMS].filter(({ holds }) => holds(facts));
});
