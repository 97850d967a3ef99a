// The tags of an XML text, one after another, with their places in it. Comments, CDATA sections and processing
// instructions are stepped over. No part of an .xlsx may hold a document type (ECMA-376 part 2, "XML usage").
//
// Each sign is looked at once: a text that somebody has made to be slow is told as quickly as any other.

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

/** A comment, a CDATA section or a processing instruction. */
export interface Section {
  /** What a CDATA section holds; null for the others. */
  readonly data: string | null;
  readonly start: number;
  readonly end: number;
}

const EXCLAMATION = 33;
const QUESTION = 63;

const SECTIONS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * The section that begins at a place; null where none does.
 *
 * @throws NotWellFormed for one without an end.
 */
function sectionAt(xml: string, start: number): Section | null {
  const sign = xml.charCodeAt(start + 1);
  if (sign !== EXCLAMATION && sign !== QUESTION) return null;
  const found = SECTIONS.find(([open]) => xml.startsWith(open, start));
  if (!found) return null;
  const [open, close] = found;
  const from = start + open.length;
  const at = xml.indexOf(close, from);
  if (at < 0) throw new NotWellFormed("an unfinished section", start);
  return { data: open === "<![CDATA[" ? xml.slice(from, at) : null, start, end: at + close.length };
}

const SECTION_START = /<[!?]/g;

/**
 * The first section at or after a place; null when there is none.
 *
 * @throws NotWellFormed for one without an end.
 */
export function nextSection(xml: string, from: number): Section | null {
  SECTION_START.lastIndex = from;
  for (let match = SECTION_START.exec(xml); match; match = SECTION_START.exec(xml)) {
    const section = sectionAt(xml, match.index);
    if (section) return section;
    SECTION_START.lastIndex = match.index + 1;
  }
  return null;
}

const LESS = 60;
const MORE = 62;
const DOUBLE_QUOTE = 34;
const QUOTE = 39;
const SLASH = 47;

/**
 * The place of the ">" that ends a tag; values in quotes may hold one.
 *
 * @throws NotWellFormed where the tag has no end.
 */
export function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (sign === LESS) break;
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === MORE) return at;
    else if (sign === DOUBLE_QUOTE || sign === QUOTE) quote = sign;
  }
  throw new NotWellFormed("a tag without an end", from);
}

const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/uy;

/** Letters and figures, of which most names are made, and what may stand between them. */
const isPlainSign = (sign: number): boolean =>
  (sign >= 97 && sign <= 122) ||
  (sign >= 65 && sign <= 90) ||
  (sign >= 45 && sign <= 58 && sign !== SLASH) ||
  sign === 95;
const isPlainStart = (sign: number): boolean => isPlainSign(sign) && (sign >= 65 || sign === 58);
const FIRST_OTHER = 128;

/** Where the name that begins at a place ends; -1 where none begins. */
function nameEndOf(xml: string, start: number): number {
  let at = start;
  if (isPlainStart(xml.charCodeAt(at))) {
    while (isPlainSign(xml.charCodeAt(at))) at += 1;
    if (!(xml.charCodeAt(at) >= FIRST_OTHER)) return at;
  }
  NAME.lastIndex = start;
  return NAME.test(xml) ? NAME.lastIndex : -1;
}

const isSpace = (text: string): boolean => text.trim() === "";

/**
 * The first tag at or after a place; null when there is none.
 *
 * @throws NotWellFormed for what is no tag.
 */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  for (let section = start < 0 ? null : sectionAt(xml, start); section; ) {
    start = xml.indexOf("<", section.end);
    section = start < 0 ? null : sectionAt(xml, start);
  }
  if (start < 0) return null;
  const isClose = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = start + (isClose ? 2 : 1);
  const nameEnd = nameEndOf(xml, nameStart);
  if (nameEnd < 0) throw new NotWellFormed("no tag", start);
  const name = xml.slice(nameStart, nameEnd);
  const end = tagEnd(xml, nameEnd);
  const isEmpty = xml.charCodeAt(end - 1) === SLASH && end > nameEnd;
  if (isClose && end > nameEnd && !isSpace(xml.slice(nameEnd, end))) throw new NotWellFormed("no tag", start);
  return { kind: isClose ? "close" : isEmpty ? "empty" : "open", name, start, end: end + 1 };
}

/** The name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The prefix of a name with its colon, "" for none. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);
