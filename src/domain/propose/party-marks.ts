// The marks beside a promise that say who answers for it: "Polis: …", "(Polis)", "Ansvarig: kommunen".
import { madeOnce } from "../words/made-once";
import { tablesOf } from "./derived-tables";
import { partiesNamed, readParties } from "./fields/parties";
import type { ReadingWords } from "./reading-words";
import { hasWord } from "./text/find-words";
import type { Span } from "./text/mapped-text";
import { oneOf, regex } from "./text/pattern";

/** What says who answers for a promise. */
export interface Source {
  readonly names: readonly string[];
  readonly span: Span | null;
  readonly isSaid: boolean;
}

/** A pattern for one party or several, "polis och kommun"; `before`: what may stand before each. */
function listOf(words: ReadingWords, before: string): string {
  const party = `${before}${oneOf(tablesOf(words).partyForms)}`;
  return `(?:den\\s+)?${party}(?:(?:,|\\s*/|\\s*&|\\s+och|\\s+samt)\\s*${party})*`;
}

/** The pattern for most sentences, and for those in which a municipality may have its name before it: "Ekby kommun". */
const partyLists = madeOnce((words: ReadingWords) => ({
  plain: listOf(words, ""),
  named: listOf(words, `(?:\\p{L}[\\p{L}-]+\\s(?=${oneOf(words.municipality.after)}(?!\\p{L})))?`),
}));

/** "Polis: …", "(Polis)" and "Ansvarig: kommunen". */
export function markedIn(low: string, words: ReadingWords): Source | null {
  const { plain, named } = partyLists(words);
  const list = hasWord(low, words.municipality.after) ? named : plain;
  const patterns = [
    [regex("^\\(?(", list, ")\\)?\\s*:"), /:/],
    [regex("^\\((", list, ")\\)"), /^\(/],
    [regex("\\((?:ansvarig[a]?:?\\s*)?(", list, ")\\)\\.?\\s*$"), /\)\.?\s*$/],
    [
      regex(
        "(?<!\\p{L})",
        oneOf(words.parties.responsible),
        "(?:\\s+för\\s+[^:.]{1,40})?\\s*(?::|-|är)\\s*(",
        list,
        ")",
      ),
      regex("(?<!\\p{L})", oneOf(words.parties.responsible)),
    ],
    // The last that it can be begins behind the last point or dash.
    [regex("(?:[.;]\\s*|\\s-\\s+)(", list, ")\\.?\\s*$"), /[.;]\s*[^\s.;]|\s-\s/],
  ] as const;
  for (const [pattern, needed] of patterns) {
    if (!needed.test(low)) continue;
    const match = pattern.exec(low);
    if (match?.[1] === undefined) continue;
    const names = partiesNamed(match[1], words);
    const start = match.index + match[0].indexOf(match[1]);
    if (names.length > 0) return { names, span: { start, end: start + match[1].length }, isSaid: true };
  }
  return null;
}

/** "Kommun och polis möts. Ansvarig: kommunen": those who do it, beside the one that the mark says answers for it. */
export function besideMark(low: string, mark: Source, words: ReadingWords): readonly string[] {
  const { acting } = readParties(mark.span === null ? low : low.slice(0, mark.span.start), words);
  return mark.names.every((name) => acting.includes(name)) ? acting : [];
}
