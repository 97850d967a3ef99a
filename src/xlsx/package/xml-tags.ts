// The tags of an XML text, one after another, with their places in it. Comments, CDATA sections and processing
// instructions are stepped over. No part of an .xlsx may hold a document type (ECMA-376 part 2, "XML usage").

/** Thrown for a text that is not well-formed XML, with the place where it stops being so. */
export class NotWellFormed extends Error {
  constructor(what: string, at: number) {
    super(`${what} at ${at}`);
  }
}

export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** As written, with its prefix. */
  readonly name: string;
  /** Of "<". */
  readonly start: number;
  /** After ">". */
  readonly end: number;
}

const NAME = "[\\p{L}_:][\\p{L}\\p{N}\\p{M}_:.\\-·]*";
const TAG = new RegExp(`<(/?)(${NAME})((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(/?)>`, "uy");

const SKIPPED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The end of what is stepped over at a place; null where a tag begins. */
function skippedEnd(xml: string, at: number): number | null {
  for (const [open, close] of SKIPPED) {
    if (!xml.startsWith(open, at)) continue;
    const end = xml.indexOf(close, at + open.length);
    if (end < 0) throw new NotWellFormed("an unfinished section", at);
    return end + close.length;
  }
  return null;
}

/**
 * The first tag at or after a place; null when there is none.
 *
 * @throws NotWellFormed for what is no tag.
 */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const skipped = skippedEnd(xml, start);
    if (skipped === null) break;
    start = xml.indexOf("<", skipped);
  }
  if (start < 0) return null;
  TAG.lastIndex = start;
  const match = TAG.exec(xml);
  if (!match || (match[1] && (match[4] || match[3]?.trim()))) throw new NotWellFormed("no tag", start);
  const kind = match[1] ? "close" : match[4] ? "empty" : "open";
  return { kind, name: match[2] ?? "", start, end: start + match[0].length };
}

/** The name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The prefix of a name with its colon, "" for none. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);
