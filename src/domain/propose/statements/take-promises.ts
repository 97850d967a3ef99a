// The parts of one block that promise something, put with the promises found; the rest with what is left out.
import type { Column } from "../columns";
import { readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { lastItem } from "../text/last-item";
import { continues, isSigned, tellsWho } from "./continuation";
import type { SectionType } from "./headings";
import { judgeSentence, tellsAround } from "./is-promise";
import { partsOf } from "./parts";
import type { Progress } from "./progress";
import { outOfContext, type Sentence } from "./sentence-facts";
import type { KnownPart } from "./siblings";
import { readRow } from "./table-rows";

/** Whether all years that a sentence names lie before or after those in which the promises hold. */
function yearsOutside(low: string, { years }: Progress): Pick<Sentence, "isOfEarlierYear" | "isOfLaterYear"> {
  // "färre än under 2019" compares, and is no less of now.
  const own = low.replace(/(?<!\p{L})(?:än|jämfört med|mot|sedan|från)\s(?:\p{L}+\s){0,2}(?:19|20)\d\d/gu, "");
  const named = [...own.matchAll(/(?<![\d-])(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  if (years === null || named.length === 0) return { isOfEarlierYear: false, isOfLaterYear: false };
  return { isOfEarlierYear: Math.max(...named) < years.first, isOfLaterYear: Math.min(...named) > years.last };
}

/** A line of a list that nothing marks is no longer than this. */
const MOST_IN_ITEM = 2;

export interface Surroundings {
  readonly columns: readonly Column[] | null;
  readonly section: SectionType;
  readonly isAboveList: boolean;
  /** Its parts; null where it has to be parted without its columns that say nothing. */
  readonly parts: readonly KnownPart[] | null;
}

/** The parts of a block as promises, each with the sentences that belong to it; the rest is left out with a reason. */
export function take(at: Progress, whole: Block, words: ReadingWords, around: Surroundings): void {
  const { columns, section } = around;
  const { block, answering } = readRow(whole, columns, words);
  const isItem = block.kind === "item";
  const heads = [at.lead, at.heads, at.outerHeads].find((names) => names.length > 0) ?? [];
  let isOpen = false;
  const parts = around.parts ?? partsOf(block, words).map((part) => ({ ...part, alone: null, siblings: null }));
  for (const [index, part] of parts.entries()) {
    const text = block.text.slice(part.start, part.end);
    const low = block.low.slice(part.start, part.end);
    const span = { start: block.start + part.start, end: block.start + part.end };
    const quantities = readQuantities(low, words);
    const { main } = quantities;
    const hasNumber = main !== null && (!main.isArticle || main.comparison !== "none");
    const last = lastItem(at.statements);
    if (
      isOpen &&
      last !== undefined &&
      continues(last.low, { low, quantities, hasNumber, isItem: block.marker !== "" }, words) &&
      !tellsAround(low, words)
    ) {
      const from = last.start - block.start;
      at.statements[at.statements.length - 1] = {
        ...last,
        end: span.end,
        text: block.text.slice(from, part.end),
        low: block.low.slice(from, part.end),
      };
      continue;
    }
    const next = parts[index + 1];
    const alone = part.alone ?? outOfContext(low, text, words);
    // "Ansvarig: kommunen." stands below a promise only.
    const isMarked =
      alone.isMarked ||
      isSigned(low, words) ||
      answering.length > 0 ||
      (next !== undefined && tellsWho(block.low.slice(next.start, next.end), words));
    const verdict = judgeSentence(
      {
        ...alone,
        // Running text below "Polisen lovar" is no list.
        isItem: isItem && (block.marker !== "" || parts.length <= MOST_IN_ITEM),
        isRow: columns !== null && whole.text.includes("\t"),
        isUnderVow: at.isUnderVow || part.heads.length > 0,
        isMarked,
        isOwnLine: !isItem && part.siblings !== null && parts.length === 1 && !/[.!?:]$/.test(text),
        hasPromiseWord: at.hasPromiseWord,
        hasHead: heads.length > 0,
        section,
        isStated: at.isStated,
        isAboveList: around.isAboveList,
        isPreamble: at.statements.length === 0 && at.section < 2,
        ...yearsOutside(low, at),
        siblings: part.siblings,
      },
      words,
    );
    isOpen = verdict.leftOut === null;
    if (verdict.leftOut !== null) at.leftOut.push({ ...span, reason: verdict.leftOut });
    else
      at.statements.push({
        ...span,
        text,
        low,
        focus: at.focus,
        heads: part.heads.length > 0 ? part.heads : heads,
        answering,
        isItem,
        isDoubtful: verdict.isDoubtful,
        section: at.section,
      });
  }
}
