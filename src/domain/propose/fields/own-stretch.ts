// Two measures in one sentence: "varje månad finnas på torget och möta invånarna minst 20 timmar under året". The number
// has a time of its own, or stands in another clause than the interval.

import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWord, findWords, isWord } from "../text/find-words";
import { lastItem } from "../text/last-item";
import type { Span } from "../text/mapped-text";
import { oneOf, regex } from "../text/pattern";
import type { OwnDays } from "./days/read-days";

/** How the interval of a sentence stands to its number. */
export interface Apart {
  /** The number holds for a time of its own, "under året", and the interval is another clause's. */
  readonly isOfOther: boolean;
  /** What people are to be asked about, where the number takes the interval all the same; null where nothing is. */
  readonly doubt: { readonly code: "severalIntervals" | "twoPromises"; readonly span: Span } | null;
}

const TOGETHER: Apart = { isOfOther: false, doubt: null };

/**
 * A point, and a comma or "och" before a verb or a time, begin another clause; so does a comma before the number itself:
 * ", minst", ", totalt minst".
 */
const JOINT = /(?:[,;.]|\s(?:och|samt|men|dessutom))\s+/gu;

/** Where the last clause of a stretch of text begins; null where it is all one. */
function clauseIn(low: string, from: number, to: number, words: ReadingWords): Span | null {
  const { atLeast } = words.quantity;
  const joints = [...low.slice(from, to).matchAll(JOINT)].map(({ index, 0: joint }) => ({
    start: from + index,
    end: from + index + joint.length,
    isComma: joint.startsWith(","),
    isEnd: /^[;.]/.test(joint),
  }));
  const toNumber = regex("^(?:", oneOf(words.time.wholePeriod), "\\s)?(?:", oneOf(atLeast), "\\s)?$");
  const begins = joints.filter(({ end, isComma, isEnd }) => {
    const rest = low.slice(end, to);
    const first = /^\p{L}+/u.exec(rest)?.[0] ?? "";
    const isVerb = [tablesOf(words).doings, words.promises.ongoing, words.promises.modals].some((table) =>
      isWord(first, table),
    );
    const isTime = findWord(rest, tablesOf(words).stretches)?.start === 0;
    return isEnd || isVerb || isTime || first === "att" || ((isComma || rest !== "") && toNumber.test(rest));
  });
  const last = lastItem(begins);
  return last === undefined ? null : { start: last.start, end: last.end };
}

/** "minst 20 timmar under året", "totalt sex": the time that the number says itself; null where it says none. */
function ownStretch(low: string, main: Span, { days }: OwnDays, words: ReadingWords): Span | null {
  const before = regex(
    "(?<!\\p{L})",
    oneOf(words.time.wholePeriod),
    "\\s(?:",
    oneOf(words.quantity.atLeast),
    "\\s)?$",
  ).exec(low.slice(0, main.start));
  if (before !== null) return { start: before.index, end: main.start };
  // "Under året görs minst 24 besök": in the number's own clause, before it.
  const last = lastItem(findWords(low.slice(0, main.start), tablesOf(words).stretches));
  const opens = last === undefined ? null : clauseIn(low, 0, main.start, words);
  if (last !== undefined && opens !== null && opens.end <= last.start) return last;
  const isOwn = ({ start }: Span) =>
    start >= main.end && clauseIn(low, main.end, start, words) === null && !/[.;:]/.test(low.slice(main.end, start));
  const spans: readonly Span[] = [...findWords(low, tablesOf(words).stretches), ...(days === null ? [] : [days])];
  return spans.find(isOwn) ?? null;
}

/** Whether the interval, by itself a part of the same sentence, is the number's. */
export function standsApart(low: string, main: Span, interval: Span, days: OwnDays, words: ReadingWords): Apart {
  const isBefore = interval.end <= main.start;
  const clause = isBefore
    ? clauseIn(low, interval.end, main.start, words)
    : clauseIn(low, main.end, interval.start, words);
  const own = ownStretch(low, main, days, words);
  if (own !== null && own.start !== interval.start && clause !== null) return { isOfOther: true, doubt: null };
  if (clause !== null) return { isOfOther: false, doubt: { code: "twoPromises", span: clause } };
  const isYears = own !== null && findWords(low.slice(own.start, own.end), tablesOf(words).stretches).length > 0;
  return isBefore && isYears ? { isOfOther: false, doubt: { code: "severalIntervals", span: own } } : TOGETHER;
}
