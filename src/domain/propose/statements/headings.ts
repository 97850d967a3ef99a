// What a heading says of the lines below it: whether they promise, who does, and for which focus area.
import { madeOnce } from "../../words/made-once";
import { partiesNamed } from "../fields/parties";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { findWord, hasWord, isWord } from "../text/find-words";
import { oneOf, regex, regexAll } from "../text/pattern";
import type { LeftOutReason } from "./statement";

export type SectionType = "promises" | LeftOutReason;

/** "Vid ", "För mer ": so far into a heading the word for how to reach people may stand. */
const LONGEST_OPENING = 5;

/** The kind of section that a heading or a label opens; null where it names a subject only. */
export function sectionTypeOf(low: string, words: ReadingWords): SectionType | null {
  const { results, contact, process, denials, advice, background, promises } = words.headings;
  if (hasWord(low, denials) || hasWord(low, advice)) return "unclear";
  if (hasWord(low, results)) return "result";
  // "Kontakt med invånarna" and "Bättre kontakt" are what promises are about.
  const reach = findWord(low, contact);
  const isFirst = reach !== null && reach.start <= LONGEST_OPENING;
  if (isFirst && !/(?<!\p{L})kontakt\p{L}*\s(?:med|mellan)(?!\p{L})/u.test(low)) return "contact";
  if (hasWord(low, process)) return "process";
  if (hasWord(low, background)) return "background";
  return hasWord(low, promises) || isWord(low, words.headings.lines) ? "promises" : null;
}

/** What says nothing of a heading's area: words that every title has, months, the police, the municipality and both. */
const besideArea = madeOnce(({ headings, parties, time }: ReadingWords) => {
  const promisers = parties.known.slice(0, 2).flatMap(({ forms }) => forms.flatMap((form) => [form, `${form}s`]));
  return [headings.titles, promisers, parties.both, time.months];
});

/** What is left of a heading without parties, years and words that every title has: empty when it names no area. */
function areaIn(low: string, words: ReadingWords): string {
  // "Granlidens kommun", "lokalpolisområde Norra Skogsbygden": names of those who promise. "Tryggare kommun" is none.
  const unnamed = low
    .replace(
      regexAll("(?<!\\p{L})(?!\\p{L}+are\\s)\\p{L}[\\p{L}-]+\\s(?=", oneOf(words.municipality.after), "(?!\\p{L}))"),
      " ",
    )
    .replace(
      regexAll("(?<!\\p{L})", oneOf(words.municipality.policeArea), "(?:\\s(?!(?:och|samt)\\s)\\p{L}+){1,3}"),
      " ",
    );
  return besideArea(words)
    .reduce((text, table) => text.replace(regexAll("(?<![\\p{L}])", oneOf(table), "(?![\\p{L}])"), " "), unnamed)
    .replace(/(?:19|20)\d\d|(?<!\p{L})(?:och|samt|i|för|med|vi|våra|att|ska|kommer|de)(?!\p{L})|[^\p{L}]/gu, "");
}

export interface Heading {
  readonly type: SectionType | null;
  /** The parties it names. */
  readonly heads: readonly string[];
  /** Whether it is the title of promises: "Medborgarlöften 2023". */
  readonly isOfPromises: boolean;
  /** Whether both parties stand there as those who promise: "Polisens och kommunens löften". */
  readonly namesBoth: boolean;
  /** Whether something is left of it that can be a focus area's name. */
  readonly hasArea: boolean;
}

export function readHeading({ low, kind }: Block, words: ReadingWords): Heading {
  const type = sectionTypeOf(low, words);
  const isTitle = kind === "title" || type === "promises";
  const isOfPromises = isTitle && /löfte|löften/.test(low);
  const namesBoth = hasWord(low, words.parties.both);
  const isValidity = hasWord(low, words.time.validity) && /\d{4}/.test(low);
  const hasArea = areaIn(low, words) !== "" && !isWord(low, words.headings.lines) && !isValidity;
  // "Medborgarlöften 2027 Älvdala kommun" says where, and not that the municipality alone promises.
  const isPlace =
    kind === "title" && isOfPromises && regex("\\p{L}\\s", oneOf(words.municipality.after), "(?!\\p{L})").test(low);
  const named = namesBoth ? [words.parties.police, words.parties.municipality] : partiesNamed(low, words);
  return {
    type,
    heads: isOfPromises && (hasArea || (isPlace && named.length === 1)) ? [] : named,
    isOfPromises,
    namesBoth,
    hasArea: hasArea && !(isTitle && type !== null),
  };
}
