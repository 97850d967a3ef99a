// Results that a promise aims at: a share or a number of what happens, and not of what is done.
import type { ReadingWords } from "../reading-words";
import { findWord, hasWord } from "../text/find-words";
import { spanOf } from "../text/mapped-text";
import { regex } from "../text/pattern";
import { withoutDecoys } from "./decoys";
import { type Field, said } from "./field";
import type { Quantities } from "./quantity";

export interface Outcome {
  /** What is measured: "andelen invånare som känner sig trygga". */
  readonly measure: string;
  readonly isAtMost: boolean;
}

/** After these a sentence says what is to become of its subject. */
const SUBJECT_END = /(?<!\p{L})(?:ska|skall|bör|kommer|har|uppgår|ökar|minskar)(?!\p{L})/u;

/** "från 12 till 20": where it stands and where it is to be. */
const WAY = /från\s+(\d+(?:,\d+)?)\s+(?:\p{L}+\s+)?till\s+(?:minst\s+|högst\s+)?(\d+(?:,\d+)?)(?!\d)/u;

/** "Polisen fördubblar antalet fotpatruller från 60 till 120": they are done, and as many as that are promised. */
export function readRaised(low: string, words: ReadingWords): Field<number | null> | null {
  const way = WAY.exec(withoutDecoys(low, words));
  const change = way === null ? null : findWord(low.slice(0, way.index), words.promises.increase);
  if (way === null || change === null) return null;
  if (!hasWord(low.slice(change.end, way.index), words.promises.activities)) return null;
  const end = way.index + way[0].length;
  return said(Number((way[2] ?? "").replace(",", ".")), { start: end - (way[2] ?? "").length, end });
}

/** "andelen … ska öka till 70 procent", "högst 20 inbrott": a result, and not something that is done. */
export function readOutcome(
  low: string,
  quantities: Quantities,
  words: ReadingWords,
): { target: Field<number | null>; outcome: Outcome } | null {
  const found = findWord(low, words.promises.outcomes);
  const { main } = quantities;
  // A year is no level: "färre än under 2019".
  const masked = withoutDecoys(low, words);
  const way = WAY.exec(masked);
  const change = way === null ? null : findWord(low.slice(0, way.index), words.promises.increase);
  if (found === null && way !== null && change !== null) {
    const [from, to] = [way[1], way[2]].map((number) => Number((number ?? "").replace(",", "."))) as [number, number];
    const end = way.index + way[0].length;
    const measure = (low.slice(0, change.start).split(SUBJECT_END)[0] ?? "").trim();
    return {
      target: said(to, { start: end - (way[2] ?? "").length, end }),
      outcome: { measure: measure === "" ? change.word : measure, isAtMost: to < from },
    };
  }
  if (found === null) {
    const isCrime = main !== null && main.comparison === "atMost" && hasWord(main.noun, words.parties.oftenPoliceWork);
    return isCrime && main !== null
      ? { target: said(main.value, spanOf(main)), outcome: { measure: main.noun, isAtMost: true } }
      : null;
  }
  const number = "(\\d+(?:,\\d+)?)\\s*(?:procent|%|procentenheter)?";
  const level = regex(
    "(?:till|nå|uppgå till|vara|under|över|minst|högst|understiga|överstiga|än)\\s+(?:minst\\s+|högst\\s+)?",
    number,
    "(?!\\d)(?!\\s*-)",
  ).exec(masked);
  const share = "\\d+(?:,\\d+)?\\s*(?:procent|%|procentenheter)";
  const isRelative =
    regex("med\\s+(?:minst\\s+)?", share, "|", share, "\\s+(?:fler|färre|högre|lägre|mer|mindre|bättre)").test(low) &&
    !/till\s+(?:minst\s+|högst\s+)?\d/u.test(low);
  const isFewer = /minska|sjunka|färre|lägre|högst|understiga|under\s+\d/.test(low);
  const isLikely = hasWord(low, words.promises.outcomeVerbs) || level !== null;
  if (!isLikely) return null;
  const measure = low.slice(found.start, Math.max(found.end, low.search(SUBJECT_END))).trim();
  if (level === null || isRelative) return null;
  const start = level.index + level[0].indexOf(level[1] ?? "");
  return {
    target: said(Number((level[1] ?? "").replace(",", ".")), { start, end: start + (level[1]?.length ?? 0) }),
    outcome: { measure, isAtMost: isFewer },
  };
}
