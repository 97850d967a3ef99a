// The remarks on one promise: what was read into it, and what would have to be said for it to be counted.

import { tablesOf } from "./derived-tables";
import type { OwnDays } from "./fields/days/read-days";
import type { Rhythm } from "./fields/interval";
import type { Counting } from "./fields/kind";
import type { Quantity } from "./fields/number-phrase";
import type { ReadPlaces } from "./fields/places";
import { isGoal, type Quantities } from "./fields/quantity";
import type { ReadingWords } from "./reading-words";
import type { Remark, RemarkCode } from "./remark";
import type { ResolvedParties } from "./resolve-parties";
import { findWord, isWord } from "./text/find-words";
import type { Span } from "./text/mapped-text";
import { oneOf, regex } from "./text/pattern";

export interface ReadPromise {
  readonly text: string;
  readonly low: string;
  readonly quantities: Quantities;
  readonly rhythm: Rhythm;
  readonly days: OwnDays;
  readonly counting: Counting;
  readonly parties: ResolvedParties;
  readonly places: ReadPlaces;
  readonly hasPeriod: boolean;
  /** Whether it may as well be no promise. */
  readonly isDoubtful: boolean;
  readonly isSettledLater: Span | null;
  readonly isGuessed: Span | null;
}

/** In the order people read them: what is counted, then when, who and where. Spans are places in the sentence. */
export function remarksOn(read: ReadPromise, words: ReadingWords): Remark[] {
  const { text, low, quantities, rhythm, days, counting, parties, places } = read;
  const { main, vague, others, parts, unused } = quantities;
  const remarks: Remark[] = [];
  const add = (code: RemarkCode, span: Span | null) => {
    if (remarks.some((other) => other.code === code)) return;
    const place = span === null ? null : { start: span.start, end: span.end };
    remarks.push({ code, span: place, words: place === null ? "" : text.slice(place.start, place.end) });
  };
  const addWord = (code: RemarkCode, table: readonly string[]) => {
    const found = findWord(low, table);
    if (found !== null) add(code, found);
  };
  /** The number with what it counts: "200 tillfällen". */
  const withNoun = (quantity: Quantity): Span => ({
    start: quantity.start,
    end: Math.max(quantity.end, quantity.nounSpan?.end ?? 0),
  });
  const { kind, target } = counting;
  const isNumbered = target.value !== null && kind.value !== "Milstolpe" && kind.value !== "Löpande";

  if (read.isDoubtful) add("perhapsNone", null);
  if (vague !== null && target.value === null) add("vagueNumber", vague);
  else if (target.value === null && kind.value !== "Milstolpe") add("noNumber", null);
  const isOneRead = isNumbered && target.sure === "assumed" && (main === null || main.isArticle);
  if (isOneRead && read.isSettledLater === null && days.listed === null)
    add("assumedOne", main === null ? target.span : withNoun(main));
  // "ett öppet möte i maj" is done once, and may as well be counted.
  if (kind.value === "Milstolpe" && main?.isArticle === true && main.as === "event") add("assumedOne", withNoun(main));
  if (main !== null && isNumbered && counting.outcome === null) {
    if (main.disagrees) add("numbersDisagree", main);
    if (main.isSum) add("numbersAdded", main);
    if (main.isRange) add("numberRange", withNoun(main));
    if (main.comparison === "about") add("aboutNumber", withNoun(main));
    if (main.comparison === "atMost") add("atMost", withNoun(main));
    if (main.comparison === "none" && !(main.isArticle && main.as === "event")) add("noComparison", withNoun(main));
  }
  if (days.listed !== null && isNumbered && counting.target.span?.start === days.listed.span.start)
    add("monthsCounted", days.listed.span);
  if (rhythm.perOccasion !== null && !isNumbered) add("perOccasion", rhythm.perOccasion);
  const isAside = main?.isAside && counting.target.span?.start !== main.start;
  if (isAside && main !== null && !main.isArticle) add("severalNumbers", withNoun(main));
  const [other] = others;
  if (other !== undefined) add("severalNumbers", withNoun(other));
  const [part] = parts.filter(({ as }) => as !== "share");
  if (part !== undefined) add("partOfNumber", withNoun(part));
  const share = parts.find(({ as }) => as === "share") ?? (main?.as === "share" ? main : undefined);
  if (share !== undefined && counting.outcome === null) add("share", withNoun(share));
  const fraction = findWord(low, words.quantity.fractions);
  if (fraction !== null) add("share", fraction);
  const lost = unused.find(
    (span) =>
      !rhythm.intervals.some(({ start, end }) => span.start >= start && span.end <= end) &&
      !(
        counting.target.span !== null &&
        span.start <= counting.target.span.start &&
        span.end >= counting.target.span.end
      ),
  );
  if (lost !== undefined) add("unusedNumber", lost);
  if (main?.as === "thing" && main.noun === "" && isNumbered && !isGoal(low, main)) add("partOfNumber", main);

  if (counting.thisYear !== null) add("yearInSeveralYears", counting.thisYear);
  if (counting.converted !== null) add("intervalConverted", counting.converted);
  if (counting.lacksInterval) add("averageOfWhat", rhythm.average);
  if (counting.rival !== null) add("severalIntervals", counting.rival);
  if (counting.doubt !== null) add(counting.doubt.code, counting.doubt.span);
  const each = regex(
    "(?<!\\p{L})(?:per|/)\\s?\\p{L}+(?:\\s+och\\s+(?:per\\s+)?|\\s+per\\s+|/)",
    oneOf(words.quantity.perEach),
    "(?!\\p{L})",
  ).exec(low);
  if (each !== null && isNumbered) add("severalIntervals", { start: each.index, end: each.index + each[0].length });
  if (main !== null && isNumbered && !main.isArticle && isWord(main.noun, words.quantity.people))
    add("peopleOrTimes", withNoun(main));
  const [interval] = rhythm.intervals;
  if (interval?.isSchoolYear) add("schoolYear", interval);
  if (interval?.isAssumed && counting.interval.value !== null) add("intervalAssumed", interval);
  if (isNumbered && counting.interval.value !== null && rhythm.weekdays.length > 1)
    add("severalWeekdays", rhythm.weekdaySpan);
  const mostly = rhythm.mostly ?? places.mostly;
  if (mostly !== null) add("mostly", mostly);
  if (read.isSettledLater !== null) add("intervalSettledLater", read.isSettledLater);
  const saysTime = findWord(low, tablesOf(words).stretches) !== null || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(low);
  if (kind.value === "Antal" && isNumbered && rhythm.intervals.length === 0 && days.days === null && !saysTime)
    add("noInterval", main === null ? null : withNoun(main));
  if (!read.hasPeriod) add("noPeriod", null);
  if (days.impossible !== null) add("impossibleDate", days.impossible);
  if (days.exception !== null) add("exception", days.exception);
  if (days.outside !== null) add("outsidePeriod", days.outside);
  if (days.whichYear !== null) add("whichYear", days.whichYear);
  if (days.days !== null && !days.days.isExact) add("season", days.days);

  if (!isNumbered || kind.value === "Mätvärde") {
    const increase = findWord(low, words.promises.increase);
    if (increase !== null && target.value === null) add("increase", increase);
  }
  addWord("weak", words.promises.weak);
  addWord("conditional", words.promises.conditional);
  if (!isNumbered) addWord("regular", words.promises.regular);
  addWord("everybody", words.promises.everybody);
  if (parties.isGuess) add("partyAssumed", null);
  if (parties.isEither) add("eitherParty", parties.parties.span);
  const isSeveral = places.places.value.length > 1 || /(?:motsvarande antal|samtliga|alla|de \p{L}+ övriga)/u.test(low);
  if (isSeveral && places.isEach === null && places.places.value.length > 1) add("severalPlaces", places.places.span);
  if (places.isEach !== null && isNumbered) add("severalPlaces", places.isEach);
  const second =
    /(?:,| och| samt)\s+(?:ska|skall|kommer att|att)\s|,\s(?:och|samt|men)\s(?:vi|polisen|kommunen|båda|parterna)\s/u.exec(
      low,
    );
  const isTwo =
    (other !== undefined &&
      / och | samt |[.;]/.test(
        low.slice(Math.min(other.start, main?.start ?? 0), Math.max(other.end, main?.end ?? 0)),
      )) ||
    (second !== null && second.index > 20);
  if (isTwo)
    add("twoPromises", other ?? { start: second?.index ?? 0, end: (second?.index ?? 0) + (second?.[0].length ?? 0) });
  if (read.isGuessed !== null) add("spellingGuessed", read.isGuessed);
  return remarks;
}
