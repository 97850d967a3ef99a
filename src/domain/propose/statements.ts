// The text's promises told from what stands around them: titles, backgrounds, results and lists of focus areas.

import type { Period } from "../calendar/periods";
import { readRhythm } from "./fields/interval";
import { partiesNamed, readParties } from "./fields/parties";
import { readQuantities } from "./fields/quantity";
import { isPromise, type LeftOutReason } from "./is-promise";
import { periodIn } from "./period";
import type { ReadingWords } from "./reading-words";
import type { Block } from "./text/blocks";
import { lastItem } from "./text/last-item";
import type { Span } from "./text/mapped-text";
import { readSentences } from "./text/sentences";
import { isSameWord } from "./text/stems";
import { hasWord, oneOf, regex } from "./text/word-pattern";

export interface FocusFound extends Span {
  readonly name: string;
  /** The problem picture that stands under its heading; null where none does. */
  problem: Span | null;
}

/** One promise as it stands, with what the lines above it say of it. */
export interface Statement extends Span {
  readonly text: string;
  readonly low: string;
  readonly focus: FocusFound | null;
  /** From the heading or the line that introduces the list. */
  readonly heads: readonly string[];
  /** Whether it stands in a list. */
  readonly isItem: boolean;
  /** Numbers its section, so that neighbours are known. */
  readonly section: number;
}

export interface LeftOut extends Span {
  readonly reason: LeftOutReason;
}

export interface Statements {
  readonly statements: readonly Statement[];
  readonly leftOut: readonly LeftOut[];
  readonly focusAreas: readonly FocusFound[];
  /** Who promises, by the title and the preamble. */
  readonly promisers: readonly string[];
}

type SectionType = "promises" | LeftOutReason;

function typeOf(low: string, words: ReadingWords): SectionType | null {
  const { results, contact, process, background, promises } = words.headings;
  if (hasWord(low, results)) return "result";
  if (hasWord(low, contact)) return "contact";
  if (hasWord(low, process)) return "process";
  if (hasWord(low, background)) return "background";
  return hasWord(low, promises) ? "promises" : null;
}

/** What is left of a heading without parties, years and words that every title has: empty when it names no area. */
function areaIn(low: string, words: ReadingWords): string {
  const parties = words.parties.known.slice(0, 2).flatMap(({ forms }) => forms.flatMap((form) => [form, `${form}s`]));
  return [words.headings.titles, parties, words.parties.both]
    .reduce((text, table) => text.replace(regex(`(?<![\\p{L}])${oneOf(table)}(?![\\p{L}])`, "gu"), " "), low)
    .replace(/(?:19|20)\d\d|(?<!\p{L})(?:och|samt|i|för|med|vi|våra|att|ska|kommer|de)(?!\p{L})|[^\p{L}]/gu, "");
}

const sameStart = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

interface Reader {
  readonly blocks: readonly Block[];
  readonly words: ReadingWords;
  /** The period that people chose, where the text has several. */
  readonly chosen: Period | null;
}

/** Whether a list begins in the same section below the block. */
function isAboveList(blocks: readonly Block[], index: number): boolean {
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block?.kind === "item") return true;
    if (block?.kind === "heading" || block?.kind === "title") return false;
  }
  return false;
}

/** News that a page tells is no promise, unless the page speaks of promises: by word, or by the days in its title. */
const PAST_SHARE = 0.25;

function speaksOfPromises(blocks: readonly Block[], words: ReadingWords): boolean {
  if (blocks.some(({ low }) => hasWord(low, words.headings.promiseWords))) return true;
  const [first] = blocks;
  if (first?.kind === "title" && periodIn(first.low, words) !== null) return true;
  const sentences = blocks.flatMap(({ low, text }) =>
    readSentences(text).map(({ start, end }) => low.slice(start, end)),
  );
  const told = sentences.filter(
    (low) => hasWord(low, words.notPromises.past) || hasWord(low, words.notPromises.telling),
  );
  return told.length <= sentences.length * PAST_SHARE;
}

export function readStatements({ blocks, words, chosen }: Reader): Statements {
  const statements: Statement[] = [];
  const leftOut: LeftOut[] = [];
  const areas: FocusFound[] = [];
  const listed: FocusFound[] = [];
  let promisers: readonly string[] = [];
  let type: SectionType = "promises";
  let focus: FocusFound | null = null;
  let heads: readonly string[] = [];
  let outerHeads: readonly string[] = [];
  let lead: readonly string[] = [];
  let isFocusList = false;
  let section = 0;
  let isOtherYear = false;
  const both = [words.parties.police, words.parties.municipality];
  const hasPromiseWord = speaksOfPromises(blocks, words);

  /** The sentences of a block as promises, each with those that belong to it. */
  function take(block: Block): void {
    const isItem = block.kind === "item";
    let isOpen = false;
    for (const { start, end } of sentencesOf(block, words)) {
      const text = block.text.slice(start, end);
      const low = block.low.slice(start, end);
      const span = { start: block.start + start, end: block.start + end };
      const quantities = readQuantities(low, words);
      const hasNumber =
        quantities.main !== null && (!quantities.main.isArticle || quantities.main.comparison !== "none");
      const last = lastItem(statements);
      const begins = regex(`^(?:\\S+\\s+)?${oneOf(words.promises.anaphora)}(?!\\p{L})`, "u").test(low);
      const pointsBack = begins || /(?<!\p{L})(?:detta|denna|dessa)\s+\p{L}/u.test(low);
      const tellsWho = regex(`^\\(?${oneOf(words.parties.responsible)}\\s*(?::|-|är)`, "u").test(low);
      const isMore =
        isOpen &&
        last !== undefined &&
        (hasNumber
          ? isAmountOf(last.low, low, quantities.main?.noun ?? "", words)
          : pointsBack || tellsWho || (isItem && !startsAnew(low, words)));
      if (isMore && last !== undefined) {
        const from = last.start - block.start;
        statements[statements.length - 1] = {
          ...last,
          end: span.end,
          text: block.text.slice(from, end),
          low: block.low.slice(from, end),
        };
        continue;
      }
      const hasRhythm = readRhythm(low, words).intervals.length > 0;
      const verdict = isPromise(
        {
          low,
          text,
          isItem,
          hasNumber,
          hasLeast: quantities.main?.comparison === "atLeast",
          hasRhythm,
          hasPromiseWord,
          hasVague: quantities.vague !== null,
          hasHead: lead.length + heads.length + outerHeads.length > 0,
        },
        words,
      );
      isOpen = verdict === "promise";
      if (verdict !== "promise") leftOut.push({ ...span, reason: verdict });
      else
        statements.push({
          ...span,
          text,
          low,
          focus,
          heads: lead.length > 0 ? lead : heads.length > 0 ? heads : outerHeads,
          isItem,
          section,
        });
    }
  }

  blocks.forEach((block, index) => {
    const { low, kind } = block;
    const previous = blocks[index - 1];
    if (kind === "title" || kind === "heading") {
      // What a page is steered by is copied along: "Stäng meny".
      if (regex(`^${oneOf(words.notPromises.contact)}$`, "u").test(low) && !hasWord(low, words.headings.contact))
        return;
      section += 1;
      lead = [];
      isFocusList = false;
      const found = typeOf(low, words);
      const read = periodIn(low, words);
      if (read !== null && "period" in read && chosen !== null)
        isOtherYear = read.period.to < chosen.from || read.period.from > chosen.to;
      else if (found === "promises") isOtherYear = false;
      type = found ?? "promises";
      const named = hasWord(low, words.parties.both) ? both : partiesNamed(low, words);
      const area = areaIn(low, words);
      const isTitle = kind === "title" || found === "promises";
      if (isTitle && /löfte|löften/.test(low)) {
        if (hasWord(low, words.parties.both)) promisers = both;
        focus = null;
      }
      if (area === "" || (isTitle && found !== null)) {
        heads = isTitle && /löfte/.test(low) && area !== "" ? [] : named;
        outerHeads = [];
        return;
      }
      if (type !== "promises") {
        focus = null;
        return;
      }
      // A heading right below one that names who promises is a part of it.
      if (previous !== undefined && (previous.kind === "heading" || previous.kind === "lead") && heads.length > 0)
        outerHeads = heads;
      heads = named;
      if (kind === "title") return;
      const match = listed.find(({ name }) => sameStart(name.toLowerCase(), low));
      focus = match ?? {
        start: block.start,
        end: block.end,
        name: block.text.replace(/^\d+[.)]?\s*/, ""),
        problem: null,
      };
      if (!areas.includes(focus)) areas.push(focus);
      return;
    }
    if (type !== "promises" || isOtherYear) {
      // The list of focus areas often stands in the background.
      if (kind === "lead" && hasWord(low, words.headings.focusLists)) isFocusList = true;
      else if (kind === "item" && isFocusList)
        listed.push({ start: block.start, end: block.end, name: block.text, problem: null });
      else
        leftOut.push({
          start: block.start,
          end: block.end,
          reason: isOtherYear ? "otherYear" : type === "promises" ? "background" : type,
        });
      return;
    }
    if (kind === "lead") {
      const parties = readParties(low, words);
      const named = [...parties.acting, ...parties.partners];
      lead = named.length > 0 ? named : parties.isBoth ? both : [];
      isFocusList = hasWord(low, words.headings.focusLists) && !hasWord(low, words.promises.vows);
      if (hasWord(low, words.promises.vows) && statements.length === 0 && lead.length > 1) {
        promisers = lead;
        lead = blocks[index + 1]?.kind === "item" ? lead : [];
      }
      return;
    }
    if (kind === "item") {
      if (isFocusList && block.text.split(/\s+/).length <= 8)
        listed.push({ start: block.start, end: block.end, name: block.text, problem: null });
      else take(block);
      return;
    }
    const sentences = readSentences(block.text);
    const label = /^([\p{L}][\p{L} ]{2,30}):\s/u.exec(low)?.[1];
    const labelled = label === undefined ? null : typeOf(label, words);
    if (labelled !== null && labelled !== "promises") {
      leftOut.push({ start: block.start, end: block.end, reason: labelled });
      if (focus !== null && focus.problem === null) focus.problem = { start: block.start, end: block.end };
      return;
    }
    const hasVow = [words.promises.vows, words.headings.promiseWords, words.parties.agreed].some((table) =>
      hasWord(low, table),
    );
    if (hasVow && statements.length === 0) {
      const parties = readParties(low, words);
      const named = [...new Set([...parties.acting, ...parties.partners])].filter((name) => both.includes(name));
      if (named.length > 1) promisers = named;
    }
    if (isAboveList(blocks, index)) {
      // What stands above a list tells why, unless it says how many.
      const isNumbered = readQuantities(low, words).main?.comparison === "atLeast";
      if (isNumbered) take(block);
      else {
        leftOut.push({ start: block.start, end: block.end, reason: "background" });
        if (focus !== null && focus.problem === null && sentences.length > 0)
          focus.problem = { start: block.start, end: block.end };
      }
      return;
    }
    const before = leftOut.length;
    take(block);
    const told = leftOut[before];
    if (focus !== null && focus.problem === null && told?.reason === "background")
      focus.problem = { start: told.start, end: told.end };
  });
  return { statements, leftOut, focusAreas: areas, promisers };
}

/** "Minst 10 besök per år." after "… ska göra besök hos ungdomar.": how many of what was just promised. */
function isAmountOf(before: string, low: string, noun: string, words: ReadingWords): boolean {
  if (noun === "" || readQuantities(before, words).main !== null) return false;
  if (hasWord(low, words.promises.modals) || readParties(low, words).acting.length > 0) return false;
  return before.split(/[^\p{L}-]+/u).some((word) => word.length > 3 && isSameWord(word, noun));
}

/** Whether a sentence has a subject and a verb of its own: "Kommunen ska …". */
function startsAnew(low: string, words: ReadingWords): boolean {
  const parties = readParties(low, words);
  if (parties.acting.length === 0 && !parties.isBoth) return false;
  return hasWord(low, words.promises.modals) || hasWord(low, words.promises.vows);
}

/** Sentences, and the parts of a list in running text: "Polisen lovar att: a; b; c". */
function sentencesOf(block: Block, words: ReadingWords): Span[] {
  return readSentences(block.text).flatMap((sentence) => {
    const low = block.low.slice(sentence.start, sentence.end);
    const parts = low.split(";");
    const areStatements =
      parts.length > 2 && parts.every((part) => part.trim().split(/\s+/).length >= 3 && isStartOfOwn(part, words));
    if (!areStatements) return [sentence];
    let at = sentence.start;
    return parts.map((part) => {
      const start = at + part.length - part.trimStart().length;
      const end = at + part.trimEnd().length;
      at += part.length + 1;
      return { start, end };
    });
  });
}

function isStartOfOwn(part: string, words: ReadingWords): boolean {
  const { main, vague } = readQuantities(part, words);
  return (
    main !== null || vague !== null || hasWord(part, words.promises.verbs) || hasWord(part, words.promises.activities)
  );
}
