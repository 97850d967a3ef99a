// Words without their endings, so that "insatserna" finds "insats" in Listor.
import { stemmer } from "@orama/stemmers/swedish";
import { oncePerValue } from "./once-per-value";

/** Stemmed until nothing falls off: once alone, "insatserna" keeps an "s" that "insats" loses. */
const stemOfLow = oncePerValue((low: string) => {
  let stem = low;
  for (let next = stemmer(stem); next !== stem && next.length >= 2; next = stemmer(stem)) stem = next;
  return stem;
});

/** The stem of a word. */
export function stemOf(word: string): string {
  return stemOfLow(word.toLowerCase());
}

/** The stems of the words of a text; words of one or two letters tell nothing. */
export function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).filter((word) => word.length > 2).map(stemOf);
}

/** Whether two words are forms of one: same stem, or one that only an ending of a short word keeps apart. */
export function isSameWord(a: string, b: string): boolean {
  const [first, second] = [stemOf(a), stemOf(b)];
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return (
    short.length >= 3 &&
    long.startsWith(short) &&
    /^(?:n|an|en|t|et|a|ar|na|arna|or|er)$/.test(long.slice(short.length))
  );
}
