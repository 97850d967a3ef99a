// Who answers for each promise, by the nearest that says so: the sentence, a mark, the heading, what is done, the title.

import { isSameWord } from "../words/stems";
import { tablesOf } from "./derived-tables";
import { assumed, type Field, open, said } from "./fields/field";
import { partiesNamed, readParties } from "./fields/parties";
import { partsFrom } from "./fields/quantity";
import { besideMark, markedIn, type Source } from "./party-marks";
import type { ReadingWords } from "./reading-words";
import type { Statement } from "./statements/statement";
import { findWords, hasWord } from "./text/find-words";
import { oneOf, regex, regexAll } from "./text/pattern";

export interface ResolvedParties {
  /** Everyone who answers for it or must take part. */
  readonly parties: Field<readonly string[]>;
  readonly owner: Field<string>;
  readonly requiredParties: Field<readonly string[]>;
  /** "polis eller socialtjänst": any of them. */
  readonly isEither: boolean;
  /** Nothing says who: both are assumed. */
  readonly isGuess: boolean;
}

/** A promise that has been read, and its parties. */
export type Earlier = readonly [Statement, readonly string[]];

const SHORTEST_TOPIC = 9;

/** Promises further back than this are about something else, and long texts are read in time. */
const MEMORY = 30;

function topicsOf(low: string, words: ReadingWords): string[] {
  const found = findWords(low, words.promises.activities).map(({ word }) => word);
  return found.filter((word) => word.length >= SHORTEST_TOPIC && !/insats|aktiviteter|åtgärd/.test(word));
}

/** The parties of an earlier promise about the same thing: "lägesbild", "aktivitetsdag". */
function sameTopic(low: string, earlier: readonly Earlier[], words: ReadingWords): readonly string[] | null {
  const topics = topicsOf(low, words);
  if (topics.length === 0) return null;
  const same = [...earlier.slice(-MEMORY)].reverse().find(([statement]) => {
    const theirs = topicsOf(statement.low, words);
    return topics.some((topic) => theirs.some((other) => isSameWord(topic, other)));
  });
  return same?.[1] ?? null;
}

/** Police first, then the municipality, then the others as they stand. */
function inOrder(names: readonly string[], words: ReadingWords): string[] {
  const first = [words.parties.police, words.parties.municipality];
  return [...first.filter((name) => names.includes(name)), ...new Set(names.filter((name) => !first.includes(name)))];
}

/** "Polis och kommun". */
export function ownerText(names: readonly string[], and: string): string {
  const texts = names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return texts.length < 2 ? (texts[0] ?? "") : `${texts.slice(0, -1).join(", ")} ${and} ${texts[texts.length - 1]}`;
}

interface Around {
  readonly promisers: readonly string[];
  readonly earlier: readonly Earlier[];
  readonly words: ReadingWords;
}

/** Whether the number is of something told before: "vid minst två av passen". */
function isOfEarlier(low: string, words: ReadingWords): boolean {
  if (/(?:%|procent)\sav\s/u.test(low)) return false;
  // "görs av polisen" names who does it.
  const ofNobody = low.replace(regexAll("\\sav\\s+", oneOf(tablesOf(words).partyForms), "(?!\\p{L})"), "");
  return (
    /\sav\s+(?:dem|dessa|de|\p{L}{3,}(?:en|erna|arna|orna))(?!\p{L})/u.test(ofNobody) && /(?:minst|varav)\s/.test(low)
  );
}

/** Whether a sentence has no subject of its own: "besöka skolan". */
function startsWithVerb(low: string, words: ReadingWords): boolean {
  const first = findWords(low, tablesOf(words).doings)[0];
  return (
    first !== undefined && first.start === 0 && /a$|^(?:bli|få|ge|gå|ha|se|stå)$/.test(first.word.split(" ")[0] ?? "")
  );
}

/** Whether nothing but "vi" says that both do it. */
function isWe(low: string, { parties }: ReadingWords): boolean {
  return findWords(low, parties.both).every(({ word }) => parties.we.includes(word));
}

/** "Polis och kommun ska tillsammans göra": both do it, whatever kind of work it is. */
const isSaidTogether = (low: string) => /\bska(?:ll)?\s(?:tillsammans|gemensamt)\s(?!med)/u.test(low);

const hasAgent = (low: string, words: ReadingWords) => regex("(?<!\\p{L})", oneOf(words.parties.by), "\\s").test(low);

/** "Riktade kontroller av mopeder": nobody but the police stops them. */
function isPoliceCheck(work: string, { parties }: ReadingWords): boolean {
  const [, checked] = /(?<!\p{L})\p{L}*kontroll(?:er|erna|en)?\s(?:av|mot|på|bland)\s([^,.;]*)/u.exec(work) ?? [];
  return checked !== undefined && hasWord(checked, parties.checked);
}

/** What is done stands before the first comma; what follows tells how. */
function mainPart(low: string): string {
  const comma = low.search(/,\s|\s(?:hur|för att|så att|som)\s/);
  return comma > 25 ? low.slice(0, comma) : low;
}

export function resolveParties(statement: Statement, { promisers, earlier, words }: Around): ResolvedParties {
  const { low, heads } = statement;
  const read = readParties(low, words);
  const both = [words.parties.police, words.parties.municipality];
  const mark: Source | null =
    statement.answering.length > 0 ? { names: statement.answering, span: null, isSaid: true } : markedIn(low, words);
  const work = mainPart(low);
  // What comes of it is nobody's work alone: "Antalet anmälda inbrott ska bli färre."
  const isOutcome = hasWord(low, words.promises.outcomes);
  const isOfBefore = isOfEarlier(low, words) && partsFrom(low, words) === low.length;
  const { policeWork, policeMarks } = words.parties;
  const isPoliceWork = hasWord(work, policeWork) || hasWord(work, policeMarks) || isPoliceCheck(work, words);
  const previous = earlier[earlier.length - 1]?.[1] ?? [];
  const joint = read.isBoth && new Set([...read.acting, ...read.partners]).size <= 1;
  const acting = sourceOfActing();
  const beside = mark === null ? [] : besideMark(low, mark, words);
  const named = [...new Set([...acting.names, ...beside, ...read.partners, ...(isOfBefore ? previous : [])])];
  const all = inOrder(named, words);
  const owners = read.isGroup ? both : inOrder(acting.names, words);
  const isTogether =
    read.acting.length > 1 ||
    read.partners.length > 0 ||
    joint ||
    (mark !== null && mark.names.length > 1) ||
    isOfBefore;
  const own =
    isPoliceWork && read.acting.length > 1 && !isSaidTogether(low) && !read.isGroup
      ? [words.parties.police, ...read.partners]
      : read.isGroup
        ? read.acting
        : all;
  const required = read.isEither ? [] : isTogether || all.length === 1 ? inOrder(own, words) : [];
  const fieldOf = <T>(value: T): Field<T> =>
    acting.isSaid && acting.span !== null ? said(value, acting.span) : assumed(value, acting.span);
  return {
    parties: fieldOf(read.isGroup ? inOrder([...both, ...all], words) : all),
    owner: fieldOf(ownerText(owners, words.parties.and[0] ?? "och")),
    requiredParties: fieldOf(required),
    isEither: read.isEither,
    isGuess: acting.isGuess === true,
  };

  function sourceOfActing(): Source & { readonly isGuess?: boolean } {
    if (mark !== null) return mark;
    // "Polisen ska: besöka skolan": below who does it, whoever follows the verb has it done to them.
    const isObject = heads.length > 0 && startsWithVerb(low, words) && !hasAgent(low, words);
    if (isObject && read.partners.length === 0 && !joint) return { names: heads, span: null, isSaid: true };
    if (read.acting.length > 0 && !joint) return { names: read.acting, span: read.span, isSaid: true };
    // Below "Polisen lovar:" the police says "vi".
    const isOwnWe = joint && heads.length === 1 && isWe(low, words);
    if (isOwnWe) return { names: heads, span: null, isSaid: true };
    // "Vi" without a name is both, as far as nobody has said who speaks.
    if (joint) return { names: both, span: read.span, isSaid: !isWe(low, words) || promisers.length > 0 };
    // "De gör också …": those of the promise before.
    if (regex("^", oneOf(words.parties.they), "\\s").test(low) && previous.length > 0)
      return { names: previous, span: null, isSaid: false };
    if (heads.length === 1) return { names: heads, span: null, isSaid: true };
    if (isPoliceWork) return { names: [words.parties.police], span: null, isSaid: false };
    if (hasWord(work, words.parties.municipalWork))
      return { names: [words.parties.municipality], span: null, isSaid: false };
    if (heads.length > 1) return { names: heads, span: null, isSaid: true };
    const topic = sameTopic(low, earlier, words);
    if (topic !== null) return { names: topic, span: null, isSaid: false };
    if (promisers.length > 0) return { names: promisers, span: null, isSaid: true };
    const isOften =
      hasWord(work, words.parties.oftenPoliceWork) &&
      !hasWord(work, words.parties.sharedWork) &&
      !isOutcome &&
      !hasWord(low, tablesOf(words).audienceForms);
    if (isOften) return { names: [words.parties.police], span: null, isSaid: false };
    return { names: both, span: null, isSaid: false, isGuess: true };
  }
}

/** "Endast kontroller som polisen själv utför räknas.": whose own doing alone counts. */
const ONLY_THEIRS =
  /(?<!\p{L})(?:endast|bara|enbart)\s[^.]*?\ssom\s([^.]*?)\s(?:utför|gör|genomför|håller|leder)(?:\s[^.]*?)?\sräknas(?!\p{L})/u;

/** The parties whose own doing alone counts; none where nothing says so. */
export function readPerformers(low: string, words: ReadingWords): Field<readonly string[]> {
  const found = ONLY_THEIRS.exec(low);
  const names = found === null ? [] : partiesNamed(found[1] ?? "", words);
  return found === null || names.length === 0
    ? open([])
    : said(names, { start: found.index, end: found.index + found[0].length });
}
