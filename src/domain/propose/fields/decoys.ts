// Numbers that count nothing: years, school years, roads, hours of the day, ages, laws and money.
import { madeOnce } from "../../words/made-once";
import type { ReadingWords } from "../reading-words";
import { B, E, oneOf } from "../text/pattern";

const BLANK = "_";

const masksOf = madeOnce((words: ReadingWords): readonly RegExp[] => {
  const { before, after } = words.decoys;
  const months = oneOf(words.time.months);
  const small = Object.keys(words.numbers.small).filter((word) => !/^ett?$|^en$/.test(word));
  const number = `(?:\\d+(?:[ .,]\\d+){0,4}|${oneOf(small)})`;
  const range = `${number}(?:\\s*(?:-|--|och|till|/)\\s*${number})?`;
  const sources = [
    // Laws, before the year in their numbers is struck out.
    "\\d{4}:\\d+",
    // Days and years.
    "\\d{4}-\\d{1,2}-\\d{1,2}",
    "(?:19|20)\\d{2}[01]\\d[0-3]\\d",
    `(?:den\\s+)?\\d{1,2}(?::?[ae])?(?:\\s*-\\s*\\d{1,2})?\\s+${months}(?:\\s+\\d{4})?`,
    "\\d{1,2}/\\d{1,2}(?:[- ]\\d{4})?",
    "(?<!(?:minst|högst|cirka|ca)\\s)(?:19|20)\\d{2}(?:\\s*[-/]{1,2}\\s*(?:19|20)?\\d{2})?(?!\\s*(?:st|stycken|gånger|tillfällen))",
    // Hours of the day.
    "(?:kl\\.?|klockan)\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s*-\\s*\\d{1,2}(?:[.:]\\d{2})?)?",
    "\\d{1,2}[.:]\\d{2}(?:\\s*-\\s*\\d{1,2}[.:]\\d{2})?",
    // "håller öppet till 23", "fredagar 20-02".
    "(?:öppet|öppna|öppen|öppethållande|öppettider)(?:\\s\\p{L}+){0,2}\\s(?:till|från|mellan)\\s+\\d{1,2}(?:\\s*(?:-|och|till)\\s*\\d{1,2})?",
    "\\d{1,2}\\s*(?:-|till)\\s*0\\d",
    "24/7",
    // Roads, laws, telephones and emergency numbers.
    "e\\s?\\d{1,3}",
    "0\\d{1,3}-\\d[\\d ]+",
    "114\\s?14|112|11414",
    // A number that is a part of a word: "20-minuters".
    "\\d+-(?!tal(?:et)?(?!\\p{L}))\\p{L}{3,}",
    // A number that names something: "årskurs 7-9".
    `${oneOf(before)}\\s*\\d+(?:\\s*(?:,|-|/|och|till|samt)\\s*\\d+(?!\\d|\\s*${oneOf(words.quantity.occasions)}${E}))*`,
    // "hälften", "två tredjedelar".
    oneOf(words.quantity.fractions),
    // "terminens två första veckor"
    `${range}\\s+(?:första|sista|senaste|kommande)\\s+(?:dag|veck|månad|år|termin|timm)\\p{L}*`,
    // A number that measures something: "18 år".
    `${range}\\s*${oneOf(after)}`,
  ];
  return sources.map((source) => new RegExp(`${B}(?:${source})${E}`, "gu"));
});

/** The text, in lower case, with such numbers struck out; every other sign keeps its place. */
export function withoutDecoys(low: string, words: ReadingWords): string {
  return masksOf(words).reduce(
    (text, pattern) => text.replace(pattern, (match) => match.replace(/[^\s]/g, BLANK)),
    low,
  );
}
