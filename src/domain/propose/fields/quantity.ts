// How many: the number that a promise hangs on, told from all other numbers in its sentence.

import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord, isWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { oneOf, regex, regexAll } from "../text/pattern";
import { oncePerText } from "../text/per-text";
import { withoutDecoys } from "./decoys";
import { comparisonBefore, nounAfter, type Quantity, quantityAt } from "./number-phrase";
import { type Token, tokensOf } from "./tokens";

export interface Quantities {
  readonly main: Quantity | null;
  /** "en per kvartal": numbers with an interval of their own. */
  readonly rates: readonly Quantity[];
  /** Others in the sentence that could be promises of their own. */
  readonly others: readonly Quantity[];
  /** "varav minst en": a part of the number. */
  readonly parts: readonly Quantity[];
  /** "flera", "ett antal": more than one, and no number. */
  readonly vague: Span | null;
  /** Numbers that nothing was made of. */
  readonly unused: readonly Span[];
}

/** After a second number: "en i Sorby", "två under hösten". */
const ELSEWHERE = new Set(["i", "på", "vid", "under", "för", "hos", "utanför"]);
/** So many words may stand between two numbers that are added. */
const MOST_BETWEEN = 10;

/** "vid ett tillfälle" is a number of times. */
const AT_TIMES = new Set(["vid", "under"]);
/** "med en lägesbild" adds to what is done, and is not done once. */
const NOT_DOING = new Set(["i", "med", "som", "till", "från", "efter", "av", "ur", "på", "för"]);

interface Found extends Quantity {
  readonly score: number;
  readonly isPart: boolean;
}

const STRONG = 4;
const ENOUGH = 2;

/** Stands before a number that its column in a table tells to be how many. */
export const GOAL_MARK = "=";
const GOAL_BEFORE = /=\s*(?:\p{L}+\s)?$/u;
export const isGoal = (low: string, { start }: Span) => GOAL_BEFORE.test(low.slice(Math.max(0, start - 20), start));

/** "bjuda in till en kväll", "kalla till ett möte": whoever does so holds it. */
const INVITES =
  /(?<!\p{L})(?:bjud(?:a|er|s|as|it)?(?:\s\p{L}+){0,6}?\sin(?:\s\p{L}+){0,4}?|in?bjud\p{L}*(?:\s\p{L}+){0,4}?|kalla[rs]?(?:\s\p{L}+){0,4}?)\still\s$/u;

function scoreOf(
  quantity: Quantity,
  before: Token | undefined,
  { isOfThem, isInvited }: { readonly isOfThem: boolean; readonly isInvited: boolean },
  words: ReadingWords,
): number {
  const { as, comparison, isArticle } = quantity;
  const hasComparison = comparison !== "none";
  const previous = before?.word ?? "";
  if (previous === GOAL_MARK) return STRONG;
  if (as === "share") return hasComparison ? 2 : 1;
  if (isOfThem) return hasComparison ? 3 : 0;
  if (!hasComparison && !quantity.isRange && isWord(previous, words.quantity.definite)) return 0;
  if (isArticle && !hasComparison) {
    if (as === "rate") return 2;
    if (as === "occasion") return AT_TIMES.has(previous) ? 3 : 2;
    if (as !== "event") return 0;
    return NOT_DOING.has(previous) && !isInvited ? 0 : 1;
  }
  if (as === "place" && !hasComparison) return isWord(previous, words.quantity.placing) ? 0 : 2;
  if (as === "thing" && !hasComparison) return isWord(previous, words.quantity.placing) || quantity.noun === "" ? 0 : 2;
  const base = as === "occasion" || as === "rate" ? 5 : as === "thing" ? 3 : 4;
  return base + (hasComparison ? 2 : 0);
}

/** Where subordinate clauses stand: what they say is of less weight. */
function subordinates(low: string, words: ReadingWords): Span[] {
  return findWords(low, words.promises.subordinate).map(({ start }) => {
    const stop = low.slice(start).search(/[;.:(]|,\s/);
    return { start, end: stop === -1 ? low.length : start + stop };
  });
}

const isIn = (spans: readonly Span[], at: number) => spans.some(({ start, end }) => at >= start && at < end);

/** "en vandring i Ösby och en i Sorby" are two: the second number stands without a noun of its own. */
function addedTo(quantity: Quantity, tokens: readonly Token[], after: number, words: ReadingWords) {
  if (quantity.as === "occasion") return timesAddedTo(quantity, tokens, after, words);
  if (quantity.as !== "event" && quantity.as !== "thing") return null;
  for (let index = after; index < Math.min(tokens.length - 2, after + MOST_BETWEEN); index += 1) {
    const [join, number, place] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (join === undefined || /[.;:(]/.test(join.word)) return null;
    // "fyra möten, två på våren och två på hösten" says where the four are, and adds none.
    if (join.number !== null && index > after) return null;
    if (join.word !== "och" && join.word !== "samt") continue;
    if (number === undefined || number.number === null || !ELSEWHERE.has(place?.word ?? "")) continue;
    return { value: quantity.value + number.number, end: number.end, after: index + 1 };
  }
  return null;
}

/** "en gång i november och en gång i februari" is twice: the times of months or seasons, which add up. */
function timesAddedTo(
  quantity: Quantity,
  tokens: readonly Token[],
  after: number,
  { time, quantity: { occasions } }: ReadingWords,
) {
  const isPart = (token: Token | undefined) =>
    token !== undefined &&
    (time.months.includes(token.word) || time.seasons.some(({ forms }) => forms.includes(token.word)));
  const [place, first, join, number, noun, otherPlace, second] = tokens.slice(after + 1, after + 8);
  const isJoined = join?.word === "och" || join?.word === "samt";
  if (!isJoined || number?.number == null || !isWord(noun?.word ?? "", occasions)) return null;
  const areTimes =
    [place, otherPlace].every((token) => ELSEWHERE.has(token?.word ?? "")) && isPart(first) && isPart(second);
  return areTimes ? { value: quantity.value + number.number, end: noun?.end ?? 0, after: after + 5 } : null;
}

/** "Dialoger genomförs på tre platser": once at each of them, where nothing else is counted. */
function placesIn(tokens: readonly Token[], low: string, words: ReadingWords): Quantity | null {
  if (!hasWord(low, words.promises.done)) return null;
  for (const [index, token] of tokens.entries()) {
    if (token.number === null || token.number < 2) continue;
    const { after: _after, ...quantity } = quantityAt(tokens, index, low, words);
    if (quantity.as === "place" && isWord(tokens[index - 1]?.word ?? "", words.quantity.placing)) return quantity;
  }
  return null;
}

/**
 * Where "varav" or "minst tio av passen" begins, after which a sentence speaks of a part of its number; its end where it
 * doesn't. Without a number before it, "minst tio av passen" is the promise's own number. */
export function partsFrom(low: string, words: ReadingWords): number {
  const found = findWords(low, words.quantity.partOf);
  const number = `(?<![\\p{L}\\d])(?:\\d+|${oneOf(tablesOf(words).numberWords)})(?![\\p{L}\\d])`;
  const first = regex(number).exec(low)?.index ?? low.length;
  const ofThem = [
    ...low.matchAll(regexAll("(?<!\\p{L})", oneOf(words.quantity.atLeast), "\\s+", number, "\\s+av\\s")),
  ].find(({ index }) => index > first);
  return Math.min(found[0]?.start ?? low.length, ofThem?.index ?? low.length);
}

/** "en gemensam trafikvecka i maj och en i september": a second without a noun makes the first a number. */
function goesOnToAnother(rest: string): boolean {
  return /^\s\p{L}+(?:\s\p{L}+){0,4}\s(?:och|samt)\s(?:en|ett)\s(?:i|på|vid|under)\s/u.test(rest);
}

/** Every number of a sentence, in lower case, and which of them is the promise's own. */
export const readQuantities = oncePerText((low: string, words: ReadingWords): Quantities => {
  const masked = withoutDecoys(low, words);
  const hushed = findWords(masked, words.quantity.noNumber).reduce(
    (text, { start, end }) =>
      comparisonBefore(masked, start, words) === "none" && !goesOnToAnother(masked.slice(end))
        ? text.slice(0, start) + "_".repeat(end - start) + text.slice(end)
        : text,
    masked,
  );
  const tokens = tokensOf(hushed, words);
  const secondary = subordinates(low, words);
  const partStart = partsFrom(low, words);
  const found: Found[] = [];
  const unused: Span[] = [];
  const rates: Quantity[] = [];
  let bracketsRead = 0;
  let lastBracket = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.number === null || token.number === 0) continue;
    const { after, ...quantity } = quantityAt(tokens, index, hushed, words);
    if (quantity.as === "rate") rates.push(quantity);
    const isOfThem = tokens[after]?.word === "av";
    const before = quantity.comparison === "none" ? tokens[index - 1] : tokens[index - 2];
    for (; bracketsRead <= token.start; bracketsRead += 1)
      if (low[bracketsRead] === "(" || low[bracketsRead] === ")") lastBracket = low[bracketsRead] ?? "";
    const isInBrackets = lastBracket === "(";
    const isInvited = INVITES.test(low.slice(Math.max(0, token.start - 60), token.start));
    // "en tätare dialog" is more of what there is, and no number of it.
    const isMore =
      quantity.isArticle &&
      quantity.comparison === "none" &&
      isWord(tokens[after]?.word ?? "", words.promises.increase);
    const plain = isMore ? 0 : scoreOf(quantity, before, { isOfThem, isInvited }, words);
    const isAside = isIn(secondary, token.start);
    // "(ca 85 personer)" tells how many there are of those just named.
    const isSize = isInBrackets && quantity.as === "place";
    const score = isSize ? 0 : plain - (isAside ? 2 : 0) - (isInBrackets ? 3 : 0);
    const isPart = token.start > partStart;
    if (score >= ENOUGH || (quantity.isArticle && plain >= 1 && !isSize))
      found.push({ ...quantity, score, isPart, isAside });
    else if (!token.isArticle) unused.push({ start: quantity.start, end: quantity.end });
    index = after - 1;
    const more = addedTo(quantity, tokens, after, words);
    if (more !== null) {
      const last = found[found.length - 1];
      if (last !== undefined && last.start === quantity.start)
        found[found.length - 1] = { ...last, value: more.value, end: more.end, isSum: true, isArticle: false };
      index = more.after;
    }
  }
  const whole = found.filter(({ isPart, as }) => !isPart && as !== "share");
  const numbers = whole.filter(
    ({ isArticle, comparison, as }) => !isArticle || comparison !== "none" || as === "occasion",
  );
  const choice = numbers.length > 0 ? numbers : whole;
  const best = choice.reduce<Found | null>((top, next) => (top === null || next.score > top.score ? next : top), null);
  const atPlaces = best === null ? placesIn(tokens, hushed, words) : null;
  const shares = found.filter(({ as }) => as === "share");
  const main = best ?? atPlaces ?? shares[0] ?? null;
  return {
    main,
    rates,
    others: numbers.filter(
      (other) => other !== main && other.score >= STRONG && !(other.value === main?.value && other.as === "occasion"),
    ),
    parts: found.filter((part) => (part.isPart || part.as === "share") && part !== main),
    vague: vagueIn(low, words),
    unused,
  };
});

/** "flera insatser", "ett antal kontroller": a vague word before something that is done. */
function vagueIn(low: string, words: ReadingWords): Span | null {
  for (const { start, end } of findWords(low, words.quantity.vague)) {
    const following = low.slice(end, end + 60);
    const noun = nounAfter(tokensOf(following, words), 0, words);
    if (
      noun !== null &&
      (noun.as === "event" || noun.as === "occasion" || hasWord(noun.token.word, words.promises.activities))
    )
      return { start, end: end + noun.token.end };
  }
  return null;
}
