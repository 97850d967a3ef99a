// What is asked of a sentence before it is known whether it promises something, worked out once.

import { tablesOf } from "../derived-tables";
import { dayPattern } from "../fields/days/day";
import { isDatedLabel, namesTime } from "../fields/days/names-time";
import { readRhythm } from "../fields/interval";
import { type PartiesIn, readParties, saysWho } from "../fields/parties";
import { readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";
import { oncePerText } from "../text/per-text";
import type { SectionType } from "./headings";

export interface Sentence {
  /** In lower case. */
  readonly low: string;
  readonly text: string;
  readonly isItem: boolean;
  /** Whether it is the row of a table whose head is known. */
  readonly isRow: boolean;
  /** Whether a line such as "Polisen lovar:" introduces it. */
  readonly isUnderVow: boolean;
  /** Whether a mark beside it says who: "(Polisen)", "Kommun: …". */
  readonly isMarked: boolean;
  /** Whether it is a line of its own, without a point, among others. */
  readonly isOwnLine: boolean;
  readonly hasNumber: boolean;
  /** Whether the number is the least that will be done: "minst två". */
  readonly hasLeast: boolean;
  /** Whether a number of times is said: "två gånger". */
  readonly hasTimes: boolean;
  readonly hasRhythm: boolean;
  readonly hasVague: boolean;
  /** Whether it says by when or in which months: "senast i maj". */
  readonly hasDay: boolean;
  /** Whether a label that is nothing but when begins it: "Februari: …". */
  readonly isDated: boolean;
  /** Whether a heading or a line above says who promises: "Polisens del". */
  readonly hasHead: boolean;
  /** Whether the whole text speaks of promises. */
  readonly hasPromiseWord: boolean;
  /** What the heading above says that its section holds. */
  readonly section: SectionType;
  /** Whether a heading or a lead says in so many words that promises follow. */
  readonly isStated: boolean;
  /** Whether a list follows in the same section. */
  readonly isAboveList: boolean;
  /** Whether it stands above every promise and every heading but the title. */
  readonly isPreamble: boolean;
  /** Whether the years it names lie before the period of the text. */
  readonly isOfEarlierYear: boolean;
  /** Whether they lie after it. */
  readonly isOfLaterYear: boolean;
  /** Of its neighbours, the other items of its list or sentences of its paragraph, the share that promise; null where it has none. */
  readonly siblings: number | null;
}

/** So far from those who act their verb may stand. */
const NEAR = 40;

/** "inom 48 timmar", "inom tre dagar". */
const WITHIN = /(?<!\p{L})inom\s(?:\p{L}+|\d+)\s(?:arbets)?(?:timm|dygn|dag|veck|månad)/u;

const BY_DAY = "(?<![\\p{L}\\d])";
const WEEK = "(?<![\\p{L}\\d])(?:vecka|v\\.?)\\s?\\d{1,2}(?!\\d)";

/** "Kommun: erbjuder alla föräldrar en kurs": who, and then what. */
function isLabelled(low: string, words: ReadingWords): boolean {
  const [, label = ""] = /^\(?([^:]{3,40}):\s/.exec(low) ?? [];
  return label !== "" && label.split(" ").length < 6 && saysWho(label.replace(/\)$/, ""), words);
}

/** A sentence of which nothing is known but its words. */
export function outOfContext(low: string, text: string, words: ReadingWords): Sentence {
  const { main, vague } = readQuantities(low, words);
  const hasNumber = main !== null && (!main.isArticle || main.comparison !== "none");
  return {
    low,
    text,
    isItem: false,
    isRow: false,
    isUnderVow: false,
    isMarked: isLabelled(low, words),
    isOwnLine: false,
    hasNumber,
    hasLeast: main?.comparison === "atLeast",
    hasTimes: main !== null && (main.as === "occasion" || main.as === "rate"),
    hasRhythm: readRhythm(low, words).intervals.length > 0,
    hasDay: namesTime(low, words) || WITHIN.test(low) || regex(BY_DAY, dayPattern(words), "|", WEEK).test(low),
    isDated: isDatedLabel(low, words),
    hasPromiseWord: true,
    hasVague: vague !== null,
    hasHead: false,
    section: "promises",
    isStated: false,
    isAboveList: false,
    isPreamble: false,
    isOfEarlierYear: false,
    isOfLaterYear: false,
    siblings: null,
  };
}

/** "kommer polis och kommun att": the subject stands between. */
export const WILL = /(?<!\p{L})kommer\s(?:[\p{L}-]+,?\s){0,7}att(?!\p{L})/u;

/** "delas", "bevakas": Swedish makes the passive with an "s". */
const PASSIVE =
  /(?<!\p{L})(?:\p{L}{3,}as(?!\p{L})|\p{L}{2,}(?:[dgvklmp]|tt|yt|ör)s(?=\s(?:av|i|på|vid|till|med|under|för|om|inom|inför|efter|innan|senast|hos|längs|kring|varje|varannan|alla|minst|en|ett|två|tre|så|när|där)\s|\s(?:dagligen|årligen|omgående|direkt|regelbundet|löpande|tillsammans|gemensamt|\p{L}+vis)(?!\p{L})|[.,]|$))/u;

/** "Vi svarar på frågor", "Skolan meddelar polisen" is done; "svarar att", ", meddelar polisen" is told. */
const TELLS_OF =
  /(?<!\p{L})(?:svarar|berättar)(?=\s(?:\p{L}+\s)?(?:på|om)\s)|(?<![,"”]\s)(?<!\p{L})meddelar(?=\s(?!att|i\s)\p{L})/gu;

/** The first verb in the present or the passive, as the table knows it. */
function hasPresentVerb(low: string, words: ReadingWords): boolean {
  const rest = low.replace(/^\S+\s/, "");
  return (
    findWords(rest, words.promises.verbs).some(({ word }) => /(?:r|s)$/.test(word.split(" ")[0] ?? "")) ||
    PASSIVE.test(rest)
  );
}

/** A word that ends as verbs in the present do, beside the one who acts: "redovisar polisen". */
function actsNow(low: string, { span }: PartiesIn): boolean {
  if (span === null) return false;
  return (
    /^\s(?:\p{L}+\s)?\p{L}{2,}(?:ar|er|år|ör)(?!\p{L})/u.test(low.slice(span.end)) ||
    /(?<!\p{L})(?!(?:fler|eller|under|efter|över|inför|utanför|vår|dessutom)\s)\p{L}{2,}(?:ar|er|år|ör)\s(?:\p{L}+\s)?$/u.test(
      low.slice(0, span.start),
    )
  );
}

/** What stands beside those who act: that they will, or a verb of what they do. */
function actorOf(low: string, { acting, isBoth }: PartiesIn, words: ReadingWords): Facts["actor"] {
  if (acting.length === 0 && !isBoth) return null;
  const { modals, verbs } = words.promises;
  const will = [...modals.map((modal) => modal.split(" ")[0] ?? ""), "lovar", "åtar"];
  const few = "(?:\\p{L}+\\s){0,2}?";
  const stands = findWords(low, tablesOf(words).actors).map(({ start, end }) => {
    const [before, after] = [low.slice(0, start), low.slice(end)];
    if (regex("^\\s", few, oneOf(modals), "(?!\\p{L})").test(after)) return "will";
    if (regex("(?<!\\p{L})(?:", will.join("|"), ")\\s", few, "$").test(before.slice(-NEAR))) return "will";
    const next = findWords(after.slice(0, NEAR), verbs)[0];
    const isNext = next !== undefined && /^\s(?:\p{L}+\s)?$/u.test(after.slice(0, next.start));
    const last = findWords(before.slice(-NEAR), verbs).pop();
    const isLast = last !== undefined && /^\s(?:\p{L}+\s)?$/u.test(before.slice(-NEAR).slice(last.end));
    return isNext || isLast ? "acts" : null;
  });
  return stands.includes("will") ? "will" : stands.includes("acts") ? "acts" : null;
}

/** What the rules ask of a sentence. */
export interface Facts extends Sentence {
  readonly words: ReadingWords;
  readonly wordCount: number;
  readonly parties: PartiesIn;
  readonly hasParty: boolean;
  readonly hasActivity: boolean;
  readonly hasModal: boolean;
  /** It says that something will be done: "ska", "lovar". */
  readonly commits: boolean;
  readonly isTold: boolean;
  readonly isOutcome: boolean;
  readonly isQuoted: boolean;
  readonly hasVerb: boolean;
  readonly actor: "will" | "acts" | null;
}

/** What its own words tell, wherever it stands. */
const ownFactsOf = oncePerText((low: string, words: ReadingWords) => {
  const { notPromises, promises } = words;
  const parties = readParties(low, words);
  const hasModal = hasWord(low, promises.modals) || WILL.test(low);
  const commits = hasModal || hasWord(low, promises.vows);
  // What a clause adds is no telling: "en policy som revideras".
  const [main = low] = low.split(/(?<!\svad|\svem|\svilka),?\ssom\s/);
  return {
    words,
    wordCount: low.split(/\s+/).length,
    parties,
    hasParty: parties.acting.length > 0 || parties.isBoth,
    hasActivity: hasWord(low, promises.activities),
    hasModal,
    commits,
    isTold:
      hasWord(main.replace(TELLS_OF, ""), notPromises.telling) ||
      /(?<!\p{L})handlar\s(?:\S+\s){1,5}om(?!\p{L})/u.test(main),
    // "Varje larm följs upp av socialtjänsten" is somebody's work; "Löftena följs upp" is the text's.
    runs: hasWord(main, notPromises.runs) && !(parties.acting.length > 0 && /\sav\s/.test(main)),
    isOutcome: commits && hasWord(low, promises.outcomes),
    isQuoted:
      regex('[,!?"]"?\\s', oneOf(notPromises.quoting), "\\s").test(low) ||
      /(?<!\p{L})(?:säger|sade|berättar|kommenterar|menar|hoppas|förklarar)(?!\p{L})/u.test(low),
    actor: actorOf(low, parties, words),
    hasVerb: hasPresentVerb(low, words) || actsNow(low, parties),
  };
});

/** Everything that the rules ask of a sentence. */
export function factsOf(sentence: Sentence, words: ReadingWords): Facts {
  const { runs, ...own } = ownFactsOf(sentence.low, words);
  return { ...sentence, ...own, isTold: own.isTold || (runs && !sentence.isItem) };
}
