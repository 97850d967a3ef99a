// The words, numbers and signs of a sentence, in their order.

import type { ReadingWords } from "../reading-words";
import { lastItem } from "../text/last-item";
import { numberOfDigits, numberOfWord } from "../text/numerals";

export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What it counts to; null where it is no number. */
  readonly number: number | null;
  /** "en" and "ett", which are mostly no numbers. */
  readonly isArticle: boolean;
}

const TOKEN =
  /\d+-tal(?:et)?(?!\p{L})|\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+(?:,\d+)?|\p{L}(?:[\p{L}\d]|:(?=[\p{L}\d]))*(?:-\p{L}+)*-?|[^\s]/gu;

/** "två tusen" and "5 tusen" are one number. */
function withWholeNumbers(tokens: readonly Token[], { numbers }: Pick<ReadingWords, "numbers">): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = lastItem(whole);
    const isUnit = token.word === numbers.thousand || token.word === numbers.hundred || token.word in numbers.sets;
    if (isUnit && last !== undefined && last.number !== null && last.number < 1000 && token.number !== null)
      whole[whole.length - 1] = {
        ...last,
        word: `${last.word} ${token.word}`,
        end: token.end,
        number: last.number * token.number,
        isArticle: false,
      };
    else whole.push(token);
  }
  return whole;
}

/** The tokens of a text in lower case. */
export function tokensOf(low: string, words: Pick<ReadingWords, "numbers">): Token[] {
  const tokens = [...low.matchAll(TOKEN)].flatMap(rangeApart).map(({ word, start }) => {
    const number =
      words.numbers.sets[word] ??
      (/^\d/.test(word) ? numberOfDigits(word.replace(/-tal(?:et)?$/, "")) : numberOfWord(word, words.numbers));
    const isArticle = number === 1 && !/^\d/.test(word);
    return { word, start, end: start + word.length, number, isArticle };
  });
  return withWholeNumbers(tokens, words);

  /** "två-tre" is two numbers with a hyphen between them. */
  function rangeApart({ 0: word, index }: RegExpExecArray): { word: string; start: number }[] {
    const at = word.indexOf("-");
    if (at <= 0) return [{ word, start: index }];
    const [first, second] = [word.slice(0, at), word.slice(at + 1)];
    const isRange = [first, second].every((part) => numberOfWord(part, words.numbers) !== null);
    if (!isRange) return [{ word, start: index }];
    return [
      { word: first, start: index },
      { word: "-", start: index + at },
      { word: second, start: index + at + 1 },
    ];
  }
}
