// Who answers for a promise and who must take part, by the part each word plays in its sentence.

import type { ReadingWords } from "../reading-words";
import { findWords, hasWord } from "../text/find-words";
import { lastItem } from "../text/last-item";
import type { Span } from "../text/mapped-text";
import { oneOf, regex } from "../text/pattern";
import { oncePerText } from "../text/per-text";
import { knownForms } from "./party-forms";
import { joinsParties, type Mention, mentionsIn, roleOf } from "./party-mentions";

export interface PartiesIn {
  /** Those that do it, as in Listor, in the order they stand. */
  readonly acting: readonly string[];
  /** Those that it is done with. */
  readonly partners: readonly string[];
  readonly span: Span | null;
  /** "polis eller socialtjänst". */
  readonly isEither: boolean;
  /** "gemensamt", "vi", "parterna": both, without a name. */
  readonly isBoth: boolean;
  /** The group they are: SSPF. */
  readonly isGroup: boolean;
}

/** A subject stands no further from the next than this, and a sentence of many pages is read in time. */
const FURTHEST = 400;

/**
 * Of those that seem to act, the ones that do. A subject stands before its verb or just after it; a party that
 * follows as an object ("Polisen informerar skolan") only receives.
 */
function withoutObjects(low: string, mentions: readonly Mention[], words: ReadingWords): Mention[] {
  const byAgent = mentions.filter(
    ({ role, start }) =>
      role === "acting" &&
      regex(oneOf(words.parties.by), "\\s[^,.;]*$").test(low.slice(Math.max(0, start - 40), start)),
  );
  const acting = mentions.filter(({ role }) => role === "acting");
  const [first] = acting;
  if (first === undefined) return [];
  const subject: Mention[] = [];
  for (const mention of acting) {
    const last = lastItem(subject);
    const between = last === undefined ? "" : low.slice(Math.max(last.end, mention.start - FURTHEST), mention.start);
    // "polisen, Ekby kommun och bostadsbolaget": the municipality has its name before it.
    const isNamed =
      /^,\s\p{L}+\s$/u.test(between) && words.municipality.after.includes(low.slice(mention.start, mention.end));
    const isJoined = last === undefined || isNamed || joinsParties(between);
    const isNewClause = /[;.]|,\s*(?:och|samt)|\b(?:samt|och)\s+(?:att\s+)?$/u.test(between) && !isJoined;
    // "Skolan ska låta polisen möta föräldrarna"
    const isLet = regex("(?<!\\p{L})", oneOf(words.parties.lets), "\\s$").test(between);
    if (isJoined || isNewClause || isLet || byAgent.includes(mention)) subject.push(mention);
  }
  return subject;
}

/** "vid de båda skolorna", "på bägge sidor": two things, and nobody who does it. */
function isOfTwoThings(low: string, start: number, word: string): boolean {
  return (
    /^(?:båda|bägge)$/.test(word) &&
    /(?<!\p{L})(?:de|dessa|i|på|vid|för|till|hos|från|inom)\s$/u.test(low.slice(Math.max(0, start - 8), start))
  );
}

/** The parties that a sentence, in lower case, names, and how. */
export const readParties = oncePerText((low: string, words: ReadingWords): PartiesIn => {
  const mentions = mentionsIn(low, words);
  const acting = withoutObjects(low, mentions, words);
  const partners = mentions.filter(({ role }) => role === "partner");
  const group = words.parties.groups.find(({ forms }) => hasWord(low, forms));
  // "tillsammans med skolan" says with whom, "vi på kommunen" who: neither says that both do it.
  const both =
    findWords(low, words.parties.both).find(
      ({ start, end, word }) =>
        !/^\s(?:med|på|inom|från)(?!\p{L})/u.test(low.slice(end, end + 8)) && !isOfTwoThings(low, start, word),
    ) ?? null;
  const spans = [...acting, ...partners];
  const span =
    spans.length > 0
      ? { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
      : both;
  const names = [...new Set([...acting.map(({ name }) => name), ...(group?.members ?? [])])];
  return {
    acting: names,
    partners: [...new Set(partners.map(({ name }) => name))].filter((name) => !names.includes(name)),
    span: span === null ? null : { start: span.start, end: span.end },
    isEither: acting.some(
      (mention, index) =>
        index > 0 && /(?<!\/)\beller\b|och\/eller/.test(low.slice(acting[index - 1]?.end ?? 0, mention.start)),
    ),
    isBoth: both !== null,
    isGroup: group !== undefined,
  };
});

/** Whether the words, in lower case, name somebody who does it: a party, or both without a name. */
export function saysWho(low: string, words: ReadingWords): boolean {
  const { acting, isBoth } = readParties(low, words);
  return acting.length > 0 || isBoth;
}

/** The parties that a heading, a lead or a mark such as "(Polis)" names; none where it names none. */
export function partiesNamed(low: string, words: ReadingWords): readonly string[] {
  const { all, genitives, nameOf } = knownForms(words);
  const isPolice = hasWord(low, words.parties.policeAdjectives);
  const names = [...(isPolice ? [words.parties.police] : []), ...namedIn()];
  return [...new Set(names)].filter((name) => name !== "");

  function namedIn(): string[] {
    return [...findWords(low, all), ...findWords(low, genitives)]
      .sort((a, b) => a.start - b.start)
      .filter(({ start }) => roleOf(low, start, words) !== "none")
      .map(({ word }) => nameOf(word) || nameOf(word.replace(/s$/, "")));
  }
}
