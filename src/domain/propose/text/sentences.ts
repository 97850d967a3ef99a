// Sentences of a block, with what belongs to each: a bracket after its point, and nothing of an abbreviation.
import type { Span } from "./mapped-text";

const ABBREVIATION =
  /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?m|m\.?\s?fl|f\.?\s?d|s\.?\s?k|d\.?\s?v\.?\s?s|o\.?\s?s\.?\s?v|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|kl|ca|c:a|st|nr|tel|resp|inkl|exkl|ev|max|min|osv|dvs|etc|jfr|kap|sid|v|åk|sankt|s:t|[a-zåäö])\.$/iu;
const END = /[.!?]+["”)]?(?=\s+["”(]?[\p{Lu}\d]|\s*$)|[.!?](?=[\p{Lu}][\p{Ll}])|(?<=\p{L}{4})\.(?=\s\p{Ll})/gu;
/** "(Polis)" after a point tells who, and belongs to the sentence before. */
const BRACKET = /^\s*\([^()]{2,40}\)\.?/u;

/** A bracket after which a capital follows: "… i centrum (Polisen) Minst tre …". */
const OPEN_END = /\(([^()]{2,40})\)(?=\s+\p{Lu}(?:\p{Ll}|\s\p{Ll}))/gu;

/**
 * The sentences, without the blanks around them. `endsAt`: whether a bracket ends its sentence though it has no point, by
 * the words in it.
 */
export function readSentences(text: string, endsAt: (bracket: string) => boolean = () => false): Span[] {
  const spans: Span[] = [];
  const brackets = [...text.matchAll(OPEN_END)].filter(({ 1: inside = "" }) => endsAt(inside));
  const ends = [...text.matchAll(END), ...brackets].sort((a, b) => a.index - b.index);
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const to = end - (raw.length - raw.trimEnd().length);
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of ends) {
    let end = match.index + match[0].length;
    if (end <= start) continue;
    const isLast = text.slice(end).trim() === "";
    const before = text.slice(start, end);
    // "1." that begins a list in running text ends no sentence.
    if (!isLast && (ABBREVIATION.test(before) || /^\s*\d{1,2}\.$/.test(before))) continue;
    end += BRACKET.exec(text.slice(end))?.[0].length ?? 0;
    add(end);
  }
  add(text.length);
  return spans;
}
