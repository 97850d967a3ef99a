// The parts of one block that promise something, put with the promises found; the rest with what is left out.
import type { Column } from "../columns";
import { isDatedLabel, namesTime } from "../fields/days/names-time";
import { readRhythm } from "../fields/interval";
import { readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { lastItem } from "../text/last-item";
import { continues, isSigned, tellsWho } from "./continuation";
import { isPromise } from "./is-promise";
import { partsOf } from "./parts";
import type { Progress } from "./progress";
import type { Sentence } from "./sentence-facts";
import { readRow } from "./table-rows";

/** A sentence of which nothing is known but its words. */
export function outOfContext(low: string, text: string, words: ReadingWords): Sentence {
  const { main, vague } = readQuantities(low, words);
  const hasNumber = main !== null && (!main.isArticle || main.comparison !== "none");
  return {
    low,
    text,
    isItem: false,
    isRow: false,
    isUnderVow: false,
    hasNumber,
    hasLeast: main?.comparison === "atLeast",
    hasRhythm: readRhythm(low, words).intervals.length > 0,
    hasDay: namesTime(low, words),
    isDated: isDatedLabel(low, words),
    hasPromiseWord: true,
    hasVague: vague !== null,
    hasHead: false,
  };
}

/** The parts of a block as promises, each with the sentences that belong to it; the rest is left out with a reason. */
export function take(
  at: Progress,
  whole: Block,
  words: ReadingWords,
  columns: readonly Column[] | null = at.columns,
): void {
  const { block, answering } = readRow(whole, columns, words);
  const isItem = block.kind === "item";
  const heads = [at.lead, at.heads, at.outerHeads].find((names) => names.length > 0) ?? [];
  let isOpen = false;
  const parts = partsOf(block, words);
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
      continues(last.low, { low, quantities, hasNumber, isItem: block.marker !== "" }, words)
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
    // "Ansvarig: kommunen." stands below a promise only.
    const isMarked =
      isSigned(low, words) || (next !== undefined && tellsWho(block.low.slice(next.start, next.end), words));
    const verdict = isPromise(
      {
        ...outOfContext(low, text, words),
        isItem,
        isRow: columns !== null && whole.text.includes("\t"),
        isUnderVow: at.isUnderVow || part.heads.length > 0 || isMarked,
        hasPromiseWord: at.hasPromiseWord,
        hasHead: heads.length > 0,
      },
      words,
    );
    isOpen = verdict === "promise";
    if (verdict !== "promise") at.leftOut.push({ ...span, reason: verdict });
    else
      at.statements.push({
        ...span,
        text,
        low,
        focus: at.focus,
        heads: part.heads.length > 0 ? part.heads : heads,
        answering,
        isItem,
        section: at.section,
      });
  }
}
