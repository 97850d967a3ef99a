// The text's promises told from what stands around them: titles, backgrounds, results and lists of focus areas.
// Block after block is read; what a heading or a lead says holds for those below it.

import type { Period } from "../../calendar/periods";
import { partsOf } from "../../calendar/plain-date";
import type { Column } from "../columns";
import { partiesNamed, readParties, saysWho } from "../fields/parties";
import type { PartyWords } from "../party-words";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { findWords, hasWord } from "../text/find-words";
import { spanOf } from "../text/mapped-text";
import { sectionTypeOf } from "./headings";
import { tellsOfPast } from "./past";
import { bothIn, type Progress } from "./progress";
import { readHead } from "./read-head";
import { type KnownPart, partsWithSiblings } from "./siblings";
import { speaksOfPromises } from "./speaks-of-promises";
import type { Statements } from "./statement";
import { columnsWithoutHeads, readTableHead } from "./table-rows";
import { take } from "./take-promises";

interface Reader {
  readonly blocks: readonly Block[];
  readonly words: ReadingWords;
  /** The period that people chose, where the text has several. */
  readonly chosen: Period | null;
  /** The days that the whole text holds, where it says so. */
  readonly period: Period | null;
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

export function readStatements({ blocks, words, chosen, period }: Reader): Statements {
  const at: Progress = {
    statements: [],
    leftOut: [],
    areas: [],
    listed: [],
    hasPromiseWord: speaksOfPromises(blocks, words),
    years: period === null ? null : { first: partsOf(period.from).year, last: partsOf(period.to).year },
    promisers: [],
    type: "promises",
    focus: null,
    heads: [],
    outerHeads: [],
    lead: [],
    isUnderVow: false,
    isStated: false,
    isFocusList: false,
    columns: null,
    section: 0,
    isOtherYear: false,
  };
  const above = areAboveLists(blocks);
  const guessed = columnsWithoutHeads(blocks, words);
  const known = partsWithSiblings(blocks, words);
  blocks.forEach((block, index) => {
    const { kind } = block;
    const parts = known.get(block) ?? null;
    if (isForeign(block, words)) at.leftOut.push({ ...spanOf(block), reason: "unclear" });
    else if (kind === "title" || kind === "heading") readHead(at, block, blocks[index - 1], chosen, words);
    else if (at.isOtherYear) at.leftOut.push({ ...spanOf(block), reason: "otherYear" });
    else if (kind === "lead") readLead(at, block, blocks[index + 1], words);
    else if (kind === "item") readItem(at, block, parts, guessed.get(block) ?? null, words);
    else readProse(at, block, parts, above[index] === true, words);
  });
  return { statements: at.statements, leftOut: at.leftOut, focusAreas: at.areas, promisers: at.promisers };
}

/** "Det som återkom mest var:", "Ni berättade om:": what others have said follows, and nothing of what is done. */
function tellsOfProblems(low: string, words: ReadingWords): boolean {
  const { modals, vows } = words.promises;
  if ([modals, vows, words.parties.agreed, words.headings.promiseWords].some((table) => hasWord(low, table)))
    return false;
  return tellsOfPast(low, words) || hasWord(low, words.notPromises.telling);
}

/** "Polisen lovar:" tells who; "Vi har valt tre områden:" tells that names follow. */
function readLead(at: Progress, block: Block, next: Block | undefined, words: ReadingWords): void {
  const { low } = block;
  const parties = readParties(low, words);
  const acting = [...parties.acting, ...parties.partners];
  // "Kommunens bidrag är att": who does it stands as an owner.
  const named = acting.length > 0 || parties.isBoth ? acting : partiesNamed(low, words);
  const hasVow = hasWord(low, words.promises.vows) && !hasWord(low, words.notPromises.past);
  const type = sectionTypeOf(low.replace(/:$/, ""), words);
  // "Nu lovar vi:" below last year's results.
  if (hasVow && at.type !== "contact") at.type = "promises";
  else if (type !== null && type !== "promises") at.type = type;
  if (at.type !== "promises") {
    at.isFocusList = hasWord(low, words.headings.focusLists);
    at.leftOut.push({ ...spanOf(block), reason: at.type });
    return;
  }
  at.isStated ||= hasVow || type === "promises";
  at.lead = named.length > 0 ? named : parties.isBoth ? bothIn(words) : [];
  at.isUnderVow = hasVow || hasWord(low, words.promises.modals);
  at.isFocusList = (hasWord(low, words.headings.focusLists) || tellsOfProblems(low, words)) && !hasVow;
  if (hasVow && at.statements.length === 0 && at.lead.length > 1) {
    at.promisers = at.lead;
    at.lead = next?.kind === "item" ? at.lead : [];
  }
}

/** @param guessed What the columns of its table tell, where the table has no head. */
function readItem(
  at: Progress,
  block: Block,
  parts: readonly KnownPart[] | null,
  guessed: readonly Column[] | null,
  words: ReadingWords,
): void {
  const head = readTableHead(block.text, words);
  if (head !== null) {
    at.columns = head;
    at.leftOut.push({ ...spanOf(block), reason: "background" });
    return;
  }
  if (at.isFocusList && block.text.split(/\s+/).length <= MOST_NAME_WORDS && !isFirm(block.low, words)) {
    at.listed.push({ ...spanOf(block), name: block.text, problem: null });
    return;
  }
  const columns = at.columns ?? guessed;
  take(at, block, words, {
    columns,
    section: at.type,
    isAboveList: false,
    parts: block.text.includes("\t") ? null : parts,
  });
}

/** "ska", "minst tio": no background says so. */
const isFirm = (low: string, words: ReadingWords) =>
  hasWord(low, words.promises.modals) || hasWord(low, words.quantity.atLeast) || hasWord(low, words.quantity.atMost);

/** A paragraph: a label's, one that tells why a list follows, or sentences of which some promise. */
function readProse(
  at: Progress,
  block: Block,
  parts: readonly KnownPart[] | null,
  isAbove: boolean,
  words: ReadingWords,
): void {
  const { low } = block;
  const label = /^([\p{L}][\p{L} ]{2,30}):\s/u.exec(low)?.[1];
  const labelled = label === undefined ? null : sectionTypeOf(label, words);
  const section = labelled ?? at.type;
  if (labelled !== null && labelled !== "promises" && !isFirm(low, words)) {
    at.leftOut.push({ ...spanOf(block), reason: labelled });
    tellProblem(at, block);
    return;
  }
  // "Vid dialogen nämndes:" above lines that nothing marks.
  if (at.isFocusList && !isFirm(low, words) && !saysWho(low, words)) {
    at.leftOut.push({ ...spanOf(block), reason: "background" });
    return;
  }
  rememberPromisers(at, low, words);
  const before = at.leftOut.length;
  take(at, block, words, { columns: at.columns, section, isAboveList: isAbove && !at.isUnderVow, parts });
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
