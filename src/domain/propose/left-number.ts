// The number that a promise's own words still say once its target is another.
import { tokensOf } from "./fields/tokens";
import type { ReadingWords } from "./reading-words";

/** "den 24 maj" says a day, and "24/5" too. */
const DAY_BEFORE = ["den", "/", "-"];
const DAY_AFTER = /^(?:[/-]$|:|(?:jan|feb|mars|april|maj|juni|juli|aug|sep|okt|nov|dec)\p{L}*$)/u;

/**
 * The target that there was, where the text says it and not the one that there is now; else null. "en" and "ett" are
 * no numbers here, since they mostly are none.
 *
 * @param targets Before and now; null where there is none.
 *
 * @example
 * leftNumber("Vi gör minst 24 kontroller", [24, 8], numbers) // 24
 * leftNumber("Vi gör minst 8 kontroller", [24, 8], numbers) // null
 */
export function leftNumber(
  text: string,
  [before, now]: readonly [number | null, number | null],
  words: Pick<ReadingWords, "numbers">,
): number | null {
  if (before === null || now === null || before === now) return null;
  const tokens = tokensOf(text.toLowerCase(), words);
  const said = tokens.flatMap(({ number, isArticle }, at) => {
    const isDay = DAY_BEFORE.includes(tokens[at - 1]?.word ?? "") || DAY_AFTER.test(tokens[at + 1]?.word ?? "");
    return number === null || isArticle || isDay ? [] : [number];
  });
  return said.includes(before) && !said.includes(now) ? before : null;
}
