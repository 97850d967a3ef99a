// A heading of the text: what it says of the blocks below it, kept until the next.
import type { Period } from "../../calendar/periods";
import { periodIn } from "../period/line-period";
import type { ReadingWords } from "../reading-words";
import type { Block } from "../text/blocks";
import { hasWord } from "../text/find-words";
import { spanOf } from "../text/mapped-text";
import { oneOf, regex } from "../text/pattern";
import { readHeading } from "./headings";
import { bothIn, type Progress } from "./progress";

const sameStart = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** "Ekby kommun" right below the title says where, and not that the municipality alone promises. */
function isMunicipality({ kind, text }: Block, previous: Block | undefined, words: ReadingWords): boolean {
  if (kind !== "heading" || previous?.kind !== "title") return false;
  return regex("^\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?\\s", oneOf(words.municipality.after), "$").test(text);
}

/** @param chosen The period that people chose, where the text has several. */
export function readHead(
  at: Progress,
  block: Block,
  previous: Block | undefined,
  chosen: Period | null,
  words: ReadingWords,
): void {
  const { low, kind } = block;
  // What a page is steered by is copied along: "Stäng meny".
  if (regex("^", oneOf(words.notPromises.contact), "$").test(low) && !hasWord(low, words.headings.contact)) return;
  if (isMunicipality(block, previous, words)) return;
  at.section += 1;
  const { lead } = at;
  at.lead = [];
  at.isUnderVow = false;
  at.isFocusList = false;
  at.columns = null;
  const heading = readHeading(block, words);
  const period = periodIn(low, words)?.period ?? null;
  if (period !== null && chosen !== null) at.isOtherYear = period.to < chosen.from || period.from > chosen.to;
  else if (heading.type === "promises") at.isOtherYear = false;
  at.type = heading.type ?? "promises";
  at.isStated = heading.type === "promises" || (at.isStated && heading.type === null);
  if (heading.isOfPromises) {
    if (heading.namesBoth) at.promisers = bothIn(words);
    at.focus = null;
  }
  // "Åtaganden polisen": what stands below is promised.
  at.isUnderVow = kind === "heading" && heading.type === "promises" && heading.heads.length > 0;
  if (!heading.hasArea) {
    at.heads = heading.heads;
    at.outerHeads = [];
    return;
  }
  if (at.type !== "promises") {
    at.focus = null;
    return;
  }
  // A heading right below one that names who promises is a part of it.
  if (previous !== undefined && (previous.kind === "heading" || previous.kind === "lead") && at.heads.length > 0)
    at.outerHeads = at.heads;
  // "Polisen lovar:" above a heading holds for what stands below it.
  else if (previous?.kind === "lead" && lead.length > 0) at.outerHeads = lead;
  at.heads = heading.heads;
  if (kind === "title") return;
  const match = at.listed.find(({ name }) => sameStart(name.toLowerCase(), low));
  at.focus = match ?? { ...spanOf(block), name: block.text.replace(/^\d+[.)]?\s*/, ""), problem: null };
  if (!at.areas.includes(at.focus)) at.areas.push(at.focus);
}
