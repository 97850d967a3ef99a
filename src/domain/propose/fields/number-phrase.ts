// One number with the words around it: "minst två (2) riktade insatser", "1-2 gånger", "tre per vecka".
import type { ReadingWords } from "../reading-words";
import { isWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { oneOf, regex } from "../text/pattern";
import type { Token } from "./tokens";

export type Comparison = "atLeast" | "atMost" | "about" | "none";

/** What is counted: times, things done, hours, days, a share, or something else. */
export type CountedAs = "occasion" | "event" | "hours" | "days" | "share" | "place" | "thing" | "rate";

export interface Quantity extends Span {
  readonly value: number;
  readonly comparison: Comparison;
  readonly as: CountedAs;
  /** "en" before a noun: people may or may not have meant a number. */
  readonly isArticle: boolean;
  /** The word that is counted; empty where none stands there. */
  readonly noun: string;
  readonly nounSpan: Span | null;
  /** "två (3)": the number was given twice and not alike. */
  readonly disagrees: boolean;
  /** "2-3": the lower end is taken. */
  readonly isRange: boolean;
  /** "en i Ösby och en i Sorby": put together of two. */
  readonly isSum: boolean;
  /** It stands in a clause that says more of the sentence: "där polisen deltar minst fyra gånger". */
  readonly isAside: boolean;
}

const PREPOSITIONS = new Set(
  "senast före innan årligen dagligen gemensamt tillsammans totalt i på vid till från för mot med av om under inom utanför kring per mellan hos genom utan över efter som att där så och eller samt men varav är ska skall bör görs sker riktas hålls utförs genomförs ges planeras kommer varje var".split(
    " ",
  ),
);

/** What stands between "fredags-" and "lördagskväll". */
const JOINING = new Set(["och", "eller", "samt", "respektive", ",", "/"]);

function isAdjective(word: string, words: ReadingWords): boolean {
  return words.quantity.adjectiveEndings.some((ending) => word.endsWith(ending));
}

interface Noun {
  readonly token: Token;
  readonly as: CountedAs;
}

function classOf(word: string, words: ReadingWords): CountedAs | null {
  const { quantity } = words;
  if (isWord(word, quantity.occasions)) return "occasion";
  if (isWord(word, quantity.percent)) return "share";
  if (isWord(word, quantity.hours)) return "hours";
  if (isWord(word, quantity.days)) return "days";
  if (isWord(word, quantity.placeNouns)) return "place";
  if (isWord(word, quantity.events)) return "event";
  return null;
}

/** The noun that a number counts: the known one among the words up to the next preposition or verb, else the last. */
export function nounAfter(tokens: readonly Token[], from: number, words: ReadingWords): Noun | null {
  let last: Token | null = null;
  for (let index = from; index < Math.min(tokens.length, from + 8); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.word === '"' || token.word === "'") continue;
    const isSuspended = last?.word.endsWith("-") === true;
    const joins =
      (token.word === "och" && (last === null || isSuspended || isAdjective(last.word, words))) ||
      (isSuspended && JOINING.has(token.word));
    if (joins && index > from) continue;
    if (token.number !== null || PREPOSITIONS.has(token.word)) break;
    if (!/^[\p{L}%]/u.test(token.word)) break;
    const as = classOf(token.word, words);
    if (as !== null) return { token, as };
    last = token;
  }
  return last === null ? null : { token: last, as: "thing" };
}

export function comparisonBefore(low: string, start: number, words: ReadingWords): Comparison {
  const before = low.slice(Math.max(0, start - 28), start);
  // Of "inte färre än" and "färre än", which both end here, the longer is meant.
  const ends = (table: readonly string[]) =>
    regex("(?<![\\p{L}\\d])", oneOf(table), "[\\s(:]*(?:om|på|cirka|ca)?\\s*$").exec(before)?.[0].length ?? 0;
  const { atLeast, atMost, about } = words.quantity;
  const [least, most] = [ends(atLeast), ends(atMost)];
  if (most > least) return "atMost";
  if (least > 0) return "atLeast";
  return ends(about) > 0 ? "about" : "none";
}

export function quantityAt(
  tokens: readonly Token[],
  index: number,
  low: string,
  words: ReadingWords,
): Quantity & { after: number } {
  const token = tokens[index] as Token;
  let after = index + 1;
  let end = token.end;
  let { isArticle } = token;
  let disagrees = false;
  let isRange = false;
  const [open, inner, close] = [tokens[after], tokens[after + 1], tokens[after + 2]];
  if (open?.word === "(" && inner !== undefined && inner.number !== null && close?.word === ")") {
    disagrees = inner.number !== token.number;
    isArticle = false;
    end = close.end;
    after += 3;
  }
  const [dash, upper] = [tokens[after], tokens[after + 1]];
  if (
    dash !== undefined &&
    upper !== undefined &&
    upper.number !== null &&
    (["-", "till", "eller"].includes(dash.word) || (dash.word === "och" && tokens[index - 1]?.word === "mellan")) &&
    !token.isArticle
  ) {
    isRange = true;
    end = upper.end;
    after += 2;
  }
  // "3 i snitt per vecka" is a rate as "3 per vecka" is.
  const isMean = regex("^\\s", oneOf(words.quantity.average), "\\s(?:per|varje)\\s").test(low.slice(end));
  const next = tokens[isMean ? after + 2 : after];
  // "en i varje tätort"
  const isInEach = isWord(next?.word ?? "", words.quantity.placing) && tokens[after + 1]?.word === "varje";
  const isRate = (next !== undefined && ["per", "/", "varje"].includes(next.word)) || isInEach;
  const noun = isRate ? null : nounAfter(tokens, after, words);
  const as = isRate ? "rate" : (noun?.as ?? "thing");
  // "fler än fyra" is five at least, where whole things are counted.
  const isAbove = regex("(?<!\\p{L})", oneOf(words.quantity.above), "\\s*$").test(
    low.slice(Math.max(0, token.start - 12), token.start),
  );
  const isWhole = as !== "hours" && as !== "share" && Number.isInteger(token.number);
  return {
    start: token.start,
    end,
    value: (token.number ?? 0) + (isAbove && isWhole ? 1 : 0),
    // "ett 20-tal" is about twenty.
    comparison: /^\d.*-tal/.test(token.word) ? "about" : comparisonBefore(low, token.start, words),
    as,
    isArticle,
    noun: noun?.token.word ?? "",
    nounSpan: noun === null ? null : { start: noun.token.start, end: noun.token.end },
    disagrees,
    isRange,
    isSum: false,
    isAside: false,
    after,
  };
}
