// What is asked of a sentence before it is known whether it promises something, worked out once.
import { type PartiesIn, readParties } from "../fields/parties";
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";

export interface Sentence {
  /** In lower case. */
  readonly low: string;
  readonly text: string;
  readonly isItem: boolean;
  /** Whether it is the row of a table whose head is known. */
  readonly isRow: boolean;
  /** Whether a line such as "Polisen lovar:" introduces it. */
  readonly isUnderVow: boolean;
  readonly hasNumber: boolean;
  /** Whether the number is the least that will be done: "minst två". */
  readonly hasLeast: boolean;
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
}

/** "kommer polis och kommun att": the subject stands between. */
const WILL = /(?<!\p{L})kommer\s(?:[\p{L}-]+,?\s){0,7}att(?!\p{L})/u;

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

/** A word that ends as verbs in the present do, beside the one who acts: "redovisar polisen". */
function actsNow(low: string, { span }: PartiesIn): boolean {
  if (span === null) return false;
  return (
    /^\s(?:\p{L}+\s)?\p{L}{2,}(?:ar|er|år|ör)(?!\p{L})/u.test(low.slice(span.end)) ||
    /(?<!\p{L})\p{L}{2,}(?:ar|er|år|ör)\s(?:\p{L}+\s)?$/u.test(low.slice(0, span.start))
  );
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
}

/** Everything that the rules ask of a sentence. */
export function factsOf(sentence: Sentence, words: ReadingWords): Facts {
  const { low, isItem } = sentence;
  const { notPromises, promises } = words;
  const parties = readParties(low, words);
  const hasModal = hasWord(low, promises.modals) || WILL.test(low);
  const commits = hasModal || hasWord(low, promises.vows);
  // What a clause adds is no telling: "en policy som revideras".
  const [main = low] = low.split(/(?<!\svad|\svem|\svilka),?\ssom\s/);
  return {
    ...sentence,
    words,
    wordCount: low.split(/\s+/).length,
    parties,
    hasParty: parties.acting.length > 0 || parties.isBoth,
    hasActivity: hasWord(low, promises.activities),
    hasModal,
    commits,
    isTold:
      hasWord(main, notPromises.telling) ||
      /(?<!\p{L})handlar\s(?:\S+\s){1,5}om(?!\p{L})/u.test(main) ||
      // "Varje larm följs upp av socialtjänsten" is somebody's work; "Löftena följs upp" is the text's.
      (!isItem && hasWord(main, notPromises.runs) && !(parties.acting.length > 0 && /\sav\s/.test(main))),
    isOutcome: commits && hasWord(low, promises.outcomes),
    isQuoted:
      regex('[,!?"]"?\\s', oneOf(notPromises.quoting), "\\s").test(low) ||
      /(?<!\p{L})(?:säger|sade|berättar|kommenterar|menar|hoppas|förklarar)(?!\p{L})/u.test(low),
    hasVerb: hasPresentVerb(low, words) || actsNow(low, parties),
  };
}
