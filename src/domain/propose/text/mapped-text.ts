// A text that has been changed on its way, and still knows where each of its characters stood in what was pasted.
import { lastItem } from "./last-item";

/** A stretch of text: `start` is its first character, from 0, and `end` the first after it, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MappedText {
  readonly text: string;
  /** Where each character of `text` begins in the source. */
  readonly starts: readonly number[];
  /** Where each character of `text` ends in the source. */
  readonly ends: readonly number[];
}

/** A text that nobody has changed yet. */
export function mappedText(text: string): MappedText {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/**
 * The text with every match of a pattern replaced. Each new character stands for the whole of what it replaces; a
 * replacement of the same length stands for it character by character.
 *
 * @param pattern Must have the flag `g`.
 * @param replace The new text, or null to leave the match as it is.
 */
export function replaceIn(
  mapped: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): MappedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const keep = (until: number) => {
    parts.push(mapped.text.slice(done, until));
    for (let index = done; index < until; index += 1) {
      starts.push(mapped.starts[index] ?? 0);
      ends.push(mapped.ends[index] ?? 0);
    }
  };
  for (const match of mapped.text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === null || match[0] === "") continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const isSameLength = replacement.length === to - from;
    keep(from);
    parts.push(replacement);
    for (let index = 0; index < replacement.length; index += 1) {
      starts.push(mapped.starts[isSameLength ? from + index : from] ?? 0);
      ends.push(mapped.ends[isSameLength ? from + index : to - 1] ?? 0);
    }
    done = to;
  }
  if (done === 0) return mapped;
  keep(mapped.text.length);
  return { text: parts.join(""), starts, ends };
}

/** The stretch of the source that a stretch of the text stands for. */
export function sourceSpan({ starts, ends }: MappedText, { start, end }: Span): Span {
  if (end <= start) return { start: starts[start] ?? lastItem(ends) ?? 0, end: starts[start] ?? lastItem(ends) ?? 0 };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
