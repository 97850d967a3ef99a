// The text's promises told from what stands around them: titles, backgrounds, results and lists of focus areas.
// Block after block is read; what a heading or a lead says holds for those below it.

import type { Period } from "../../calendar/periods";
import type { Column } from "../columns";
import { readParties, saysWho } from "../fields/parties";
import { readQuantities } from "../fields/quantity";
import type { PartyWords } from "../party-words";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { findWords, hasWord } from "../text/find-words";
import { spanOf } from "../text/mapped-text";
import { readSentences } from "../text/sentences";
import { sectionTypeOf } from "./headings";
import { isPromise } from "./is-promise";
import { bothIn, type Progress } from "./progress";
import { readHead } from "./read-head";
import { speaksOfPromises } from "./speaks-of-promises";
import type { LeftOutReason, Statements } from "./statement";
import { columnsWithoutHeads, readTableHead } from "./table-rows";
import { outOfContext, take } from "./take-promises";

interface Reader {
  readonly blocks: readonly Block[];
  readonly words: ReadingWords;
  /** The period that people chose, where the text has several. */
  readonly chosen: Period | null;
}

const MOST_NAME_WORDS = 8;

/** Of each block whether a list begins in the same section below it. */
function areAboveLists(blocks: readonly Block[]): boolean[] {
  const found: boolean[] = [];
  let isAbove = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    found[index] = isAbove;
    const kind = blocks[index]?.kind;
    if (kind === "item") isAbove = true;
    else if (kind === "heading" || kind === "title") isAbove = false;
  }
  return found;
}

const FEWEST_WORDS = 4;
const FOREIGN_SHARE = 0.4;

/** A line of the translation below: "Poliisi vierailee …". No line of the text's own language lacks its common words so. */
function isForeign({ low }: Block, words: ReadingWords): boolean {
  const count = low.match(/\p{L}+/gu)?.length ?? 0;
  if (count < FEWEST_WORDS || hasWord(low, words.common)) return false;
  return findWords(low, words.foreign).length >= count * FOREIGN_SHARE;
}

export function readStatements({ blocks, words, chosen }: Reader): Statements {
  const at: Progress = {
    statements: [],
    leftOut: [],
    areas: [],
    listed: [],
    hasPromiseWord: speaksOfPromises(blocks, words),
    promisers: [],
    type: "promises",
    focus: null,
    heads: [],
    outerHeads: [],
    lead: [],
    isUnderVow: false,
    isFocusList: false,
    columns: null,
    section: 0,
    isOtherYear: false,
  };
  const above = areAboveLists(blocks);
  const guessed = columnsWithoutHeads(blocks, words);
  blocks.forEach((block, index) => {
    const { kind } = block;
    if (isForeign(block, words)) at.leftOut.push({ ...spanOf(block), reason: "unclear" });
    else if (kind === "title" || kind === "heading") readHead(at, block, blocks[index - 1], chosen, words);
    else if ((at.type !== "promises" || at.isOtherYear) && !opensPromises(at, block, words)) passBy(at, block, words);
    else if (kind === "lead") readLead(at, block, blocks[index + 1], words);
    else if (kind === "item") readItem(at, block, guessed.get(block) ?? null, words);
    else readProse(at, block, above[index] === true, words);
  });
  return { statements: at.statements, leftOut: at.leftOut, focusAreas: at.areas, promisers: at.promisers };
}

/**
 * Whether promises begin here, though no heading says so: "Nu lovar vi" below last year's results, or a list of
 * promises below the background.
 */
function opensPromises(at: Progress, { kind, low, text }: Block, words: ReadingWords): boolean {
  if (at.isOtherYear || at.isFocusList) return false;
  const isVow =
    kind === "lead" &&
    hasWord(low, words.promises.vows) &&
    !hasWord(low, words.notPromises.past) &&
    at.type !== "contact";
  const isPromised = kind === "item" && isPromisedItem(at, low, text, words);
  const isFirm = kind === "prose" && at.type === "background" && promisesFirmly(low, text, words);
  if (!isVow && !isPromised && !isFirm) return false;
  at.type = "promises";
  at.focus = null;
  return true;
}

/** Whether an item is a promise: below the background any, below results none, and elsewhere one that is firm. */
function isPromisedItem({ type }: Progress, low: string, text: string, words: ReadingWords): boolean {
  if (type === "result") return false;
  const facts = outOfContext(low, text, words);
  const isFirm = hasWord(low, words.promises.modals) || facts.hasLeast || facts.hasRhythm;
  return (type === "background" || isFirm) && isPromise(facts, words) === "promise";
}

/** Whether a paragraph has a sentence that says who will do at least how much: no background does. */
function promisesFirmly(low: string, text: string, words: ReadingWords): boolean {
  return readSentences(text).some(({ start, end }) => {
    const sentence = low.slice(start, end);
    if (hasWord(sentence, words.notPromises.past) || !hasWord(sentence, words.promises.modals)) return false;
    if (readQuantities(sentence, words).main?.comparison !== "atLeast") return false;
    if (!saysWho(sentence, words) && !hasWord(sentence, words.promises.outcomes)) return false;
    return isPromise(outOfContext(sentence, text.slice(start, end), words), words) === "promise";
  });
}

/** A block of a section that promises nothing; a list of focus areas often stands there. */
function passBy(at: Progress, block: Block, words: ReadingWords): void {
  const reason: LeftOutReason = at.isOtherYear ? "otherYear" : at.type === "promises" ? "background" : at.type;
  if (block.kind === "lead" && hasWord(block.low, words.headings.focusLists)) at.isFocusList = true;
  else if (block.kind === "item" && at.isFocusList)
    at.listed.push({ ...spanOf(block), name: block.text, problem: null });
  else at.leftOut.push({ ...spanOf(block), reason });
}

/** "Polisen lovar:" tells who; "Vi har valt tre områden:" tells that names follow. */
function readLead(at: Progress, { low }: Block, next: Block | undefined, words: ReadingWords): void {
  const parties = readParties(low, words);
  const named = [...parties.acting, ...parties.partners];
  const hasVow = hasWord(low, words.promises.vows);
  at.lead = named.length > 0 ? named : parties.isBoth ? bothIn(words) : [];
  at.isUnderVow = hasVow || hasWord(low, words.promises.modals);
  at.isFocusList = hasWord(low, words.headings.focusLists) && !hasVow;
  if (hasVow && at.statements.length === 0 && at.lead.length > 1) {
    at.promisers = at.lead;
    at.lead = next?.kind === "item" ? at.lead : [];
  }
}

/** @param guessed What the columns of its table tell, where the table has no head. */
function readItem(at: Progress, block: Block, guessed: readonly Column[] | null, words: ReadingWords): void {
  const head = readTableHead(block.text, words);
  if (head !== null) {
    at.columns = head;
    at.leftOut.push({ ...spanOf(block), reason: "background" });
    return;
  }
  if (at.isFocusList && block.text.split(/\s+/).length <= MOST_NAME_WORDS)
    at.listed.push({ ...spanOf(block), name: block.text, problem: null });
  else take(at, block, words, at.columns ?? guessed);
}

/** A paragraph: a label's, one that tells why a list follows, or sentences of which some promise. */
function readProse(at: Progress, block: Block, isAbove: boolean, words: ReadingWords): void {
  const { low } = block;
  const label = /^([\p{L}][\p{L} ]{2,30}):\s/u.exec(low)?.[1];
  const labelled = label === undefined ? null : sectionTypeOf(label, words);
  if (labelled !== null && labelled !== "promises") {
    at.leftOut.push({ ...spanOf(block), reason: labelled });
    tellProblem(at, block);
    return;
  }
  rememberPromisers(at, low, words);
  if (isAbove && !at.isUnderVow) {
    // What stands above a list tells why, unless it says how many.
    if (readQuantities(low, words).main?.comparison === "atLeast") take(at, block, words);
    else {
      at.leftOut.push({ ...spanOf(block), reason: "background" });
      tellProblem(at, block);
    }
    return;
  }
  const before = at.leftOut.length;
  take(at, block, words);
  const told = at.leftOut[before];
  if (told?.reason === "background") tellProblem(at, told);
}

/** The first that is told under a focus area's heading, above its promises, is its problem picture. */
function tellProblem(
  { focus, statements }: Progress,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  if (focus === null || focus.problem !== null) return;
  if (!statements.some((statement) => statement.focus === focus)) focus.problem = { start, end };
}

/** "Polisen och kommunen har enats om …", before the first promise: who promises where nothing else is said. */
function rememberPromisers(at: Progress, low: string, words: ReadingWords): void {
  if (at.statements.length > 0) return;
  const tables = [words.promises.vows, words.headings.promiseWords, words.parties.agreed];
  if (!tables.some((table) => hasWord(low, table))) return;
  const { acting, partners } = readParties(low, words);
  const both = bothIn(words);
  const all = [...new Set([...acting, ...partners])];
  const named = all.filter((name) => both.includes(name));
  // A third party has agreed where it acts with the two; one that mostly receives has not.
  const isThird = ({ name, isOutside, memberOf }: PartyWords) =>
    acting.includes(name) && !both.includes(name) && isOutside !== true && memberOf === undefined;
  const thirds = words.parties.known.filter(isThird).map(({ name }) => name);
  if (named.length > 1) at.promisers = [...named, ...(both.every((name) => acting.includes(name)) ? thirds : [])];
}
