// The signs of what stands around a sentence: its list, its heading, its neighbours, and what its words mean there.
import { hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";
import { tellsOfPast } from "./past";
import type { Facts } from "./sentence-facts";
import type { Sign } from "./sign";
import { startsWithInfinitive } from "./signs";

/** "Omkring fem miljoner resenärer passerar stationen varje år": nobody of those who promise, and nothing of what they do. */
const isNothingDone = ({
  isItem,
  isOwnLine,
  commits,
  hasVerb,
  hasActivity,
  hasParty,
  isMarked,
  hasHead,
  low,
  words,
}: Facts) =>
  !(isItem || isOwnLine || commits || hasVerb || hasActivity || hasParty || isMarked || hasHead) &&
  !hasWord(low, words.promises.once) &&
  !startsWithInfinitive(low, words);

const SURVEY = /(?:enkät|undersökning|mätning|svarade|svarande|respondent|tillfrågad|dialog)/u;

/** "Lås cykeln", "Prata med dina barn": what the reader is asked to do. */
function isAdvice({ low, actor, commits, hasHead, words }: Facts): boolean {
  if (actor !== null || commits) return false;
  if (regex("^[^\\p{L}]*", oneOf(words.notPromises.advice), "\\s").test(low)) return true;
  return !hasHead && YOURS.test(low) && startsWithInfinitive(low, words);
}
const YOURS = /(?<!\p{L})(?:du|dig|din|ditt|dina|er|era|ert)(?!\p{L})/u;

/** "Fler poliser ute, bättre belysning.": a sentence without a verb, alone in running text, sums up what others say. */
const sumsUp = ({ text, isItem, isMarked, hasHead, siblings, commits, hasVerb, hasNumber, hasRhythm, hasDay }: Facts) =>
  /[.!]$/.test(text) &&
  !(isItem || isMarked || hasHead || commits || hasVerb || hasNumber || hasRhythm || hasDay) &&
  (siblings === null || siblings < 0.5);

export const SIGNS_AROUND: readonly Sign[] = [
  { name: "marked", weight: 2, holds: ({ isMarked }) => isMarked },
  { name: "item", weight: 2.25, holds: ({ isItem }) => isItem },
  { name: "underVow", weight: 1, isAround: true, holds: ({ isUnderVow }) => isUnderVow },
  { name: "head", weight: 0.75, isAround: true, holds: ({ hasHead }) => hasHead },
  {
    name: "stated",
    weight: 1.25,
    isAround: true,
    holds: ({ isStated, section }) => isStated && section === "promises",
  },
  { name: "line", weight: 1, holds: ({ isOwnLine }) => isOwnLine },
  { name: "siblings", weight: 2, isAround: true, holds: ({ siblings }) => siblings !== null && siblings >= 0.5 },
  { name: "nothingDone", weight: -1.5, holds: isNothingDone, reason: "background" },
  { name: "sumsUp", weight: -1, holds: sumsUp, reason: "background" },
  { name: "laterYear", weight: -1.5, holds: ({ isOfLaterYear }) => isOfLaterYear, reason: "process" },
  { name: "earlierYear", weight: -2.5, holds: ({ isOfEarlierYear }) => isOfEarlierYear, reason: "result" },
  { name: "smallLetter", weight: 0.5, holds: ({ text }) => /^\p{Ll}/u.test(text) },
  { name: "noPromiseText", weight: -0.5, holds: ({ hasPromiseWord }) => !hasPromiseWord },
  {
    name: "aboveList",
    weight: -3,
    holds: ({ isAboveList, hasLeast }) => isAboveList && !hasLeast,
    reason: "background",
  },
  { name: "preamble", weight: -1.25, holds: ({ isPreamble }) => isPreamble, reason: "background" },
  { name: "told", weight: -2, holds: ({ isTold }) => isTold, reason: "background" },
  { name: "survey", weight: -3, holds: ({ low, isTold }) => isTold && SURVEY.test(low), reason: "background" },
  {
    name: "past",
    weight: -3.5,
    holds: ({ low, isUnderVow, words }) => tellsOfPast(low, words, isUnderVow),
    reason: "result",
  },
  { name: "advice", weight: -5, holds: isAdvice, reason: "background" },
  { name: "background", weight: -1, holds: ({ section }) => section === "background", reason: "background" },
  { name: "process", weight: -3, holds: ({ section }) => section === "process", reason: "process" },
  { name: "denied", weight: -6, holds: ({ section }) => section === "unclear", reason: "process" },
  { name: "result", weight: -3, holds: ({ section }) => section === "result", reason: "result" },
  { name: "contact", weight: -3, holds: ({ section }) => section === "contact", reason: "contact" },
];
