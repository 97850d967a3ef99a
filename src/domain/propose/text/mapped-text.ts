// A text that has been changed on its way, and still knows where each of its characters stood in what was pasted.

/** A stretch of text: `start` is its first character, from 0, and `end` the first after it, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands, without what else is known of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

export interface MappedText {
  readonly text: string;
  /** Where each character of `text` begins in the source. */
  readonly starts: Int32Array;
  /** Where each character of `text` ends in the source. */
  readonly ends: Int32Array;
}

/** A text that nobody has changed yet. */
export function mappedText(text: string): MappedText {
  const starts = Int32Array.from({ length: text.length }, (_, index) => index);
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
  const changes: Change[] = [];
  for (const match of mapped.text.matchAll(pattern)) {
    const put = replace(match);
    if (put === null || match[0] === "") continue;
    changes.push({ from: match.index, to: match.index + match[0].length, put });
  }
  return withChanges(mapped, changes);
}

/** What is put in the place of a stretch of text. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** The text with these changes, which stand in their order and apart. The rules are those of `replaceIn`. */
export function withChanges(mapped: MappedText, changes: readonly Change[]): MappedText {
  if (changes.length === 0) return mapped;
  const length = changes.reduce((sum, { from, to, put }) => sum + put.length - (to - from), mapped.text.length);
  const parts: string[] = [];
  const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
  let done = 0;
  let at = 0;
  const keep = (until: number) => {
    parts.push(mapped.text.slice(done, until));
    starts.set(mapped.starts.subarray(done, until), at);
    ends.set(mapped.ends.subarray(done, until), at);
    at += until - done;
  };
  for (const { from, to, put } of changes) {
    const isSameLength = put.length === to - from;
    keep(from);
    parts.push(put);
    for (let index = 0; index < put.length; index += 1) {
      starts[at + index] = mapped.starts[isSameLength ? from + index : from] ?? 0;
      ends[at + index] = mapped.ends[isSameLength ? from + index : to - 1] ?? 0;
    }
    at += put.length;
    done = to;
  }
  keep(mapped.text.length);
  return { text: parts.join(""), starts, ends };
}

/** The stretch of the source that a stretch of the text stands for. */
export function sourceSpan({ starts, ends }: MappedText, { start, end }: Span): Span {
  if (end <= start) {
    const here = starts[start] ?? ends[ends.length - 1] ?? 0;
    return { start: here, end: here };
  }
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
