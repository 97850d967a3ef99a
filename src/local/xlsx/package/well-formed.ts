// Whether bytes are well-formed XML in UTF-8, without making a text or a tree of them: a large sheet has no time for that, and
// no room.

import { NotWellFormed } from "../../../xlsx/package/xml-tags";

const LESS = 60;
const MORE = 62;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const QUOTE = 39;
const EXCLAMATION = 33;
const QUESTION = 63;
const AND = 38;

const signsIn = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, sign) => (sign >= 128 || pattern.test(String.fromCharCode(sign)) ? 1 : 0));

/** The signs of names: letters and figures, "-", ".", ":" and "_", and every sign beyond ASCII; and those they begin with. */
const IN_NAMES = signsIn(/[\w.:-]/);
const STARTS_NAMES = signsIn(/[A-Za-z_:]/);

const SECTIONS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

const nameEnd = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (IN_NAMES[bytes[at] ?? 0] === 1) at += 1;
  return at;
};

/** XML's own escapes; the longest of them says the last number of Unicode. */
const ESCAPE = /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/;
const LONGEST_ESCAPE = 10;

/** The first "&" from a place on that begins no escape; past the end where there is none. */
function bareAnd(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(AND, from);
  while (at >= 0 && ESCAPE.test(bytes.toString("latin1", at, at + LONGEST_ESCAPE))) at = bytes.indexOf(AND, at + 1);
  return at < 0 ? bytes.length : at;
}

/** Where the ">" of a tag stands; values in quotes may hold one. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const sign = bytes[at];
    if (sign === LESS) break;
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === MORE) return at;
    else if (sign === DOUBLE_QUOTE || sign === QUOTE) quote = sign;
  }
  throw new NotWellFormed("a tag without an end", from);
}

/** Where a comment, a CDATA section or an instruction ends; -1 where none begins. */
function sectionEnd(bytes: Buffer, start: number): number {
  const found = SECTIONS.find(([open]) => bytes.toString("latin1", start, start + open.length) === open);
  if (!found) return -1;
  const at = bytes.indexOf(found[1], start + found[0].length);
  if (at < 0) throw new NotWellFormed("an unfinished section", start);
  return at + found[1].length;
}

/** The elements that haven't ended yet, as where their names begin and end, one after another: objects would take time. */
type Open = number[];

const nameOf = (bytes: Buffer, from = 0, to = 0): string => bytes.toString("utf8", from, to);

function isLast(bytes: Uint8Array, open: Open, from: number, to: number): boolean {
  const [start = 0, end = 0] = [open[open.length - 2], open[open.length - 1]];
  if (end - start !== to - from) return false;
  for (let at = from; at < to; at++) if (bytes[at] !== bytes[start + at - from]) return false;
  return true;
}

/** Takes the element away that an end tag ends, with those in it that need no end. */
function closeElement(bytes: Buffer, open: Open, from: number, to: number, unclosed: readonly string[]): void {
  while (open.length > 0 && !isLast(bytes, open, from, to)) {
    const [start, end] = open.slice(-2);
    if (!unclosed.includes(nameOf(bytes, start, end))) break;
    open.length -= 2;
  }
  if (!isLast(bytes, open, from, to)) throw new NotWellFormed(`an end of ${nameOf(bytes, from, to)}`, from - 2);
  open.length -= 2;
}

/**
 * Goes through the bytes of a part.
 *
 * @param unclosed Names of elements that need no end.
 * @returns Whether an "&" stands in them that begins no escape: that is no XML either, but readers let it pass.
 * @throws NotWellFormed where they stop being well-formed XML. Names of attributes are not looked at.
 */
export function checkWellFormed(part: Uint8Array, unclosed: readonly string[] = []): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const open: Open = [];
  let roots = 0;
  let bare = bareAnd(bytes, 0);
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LESS) continue;
    const sign = bytes[at + 1] ?? 0;
    const section = sign === EXCLAMATION || sign === QUESTION ? sectionEnd(bytes, at) : -1;
    if (section >= 0) {
      if (bare > at && bare < section) bare = bareAnd(bytes, section);
      at = section - 1;
      continue;
    }
    const from = sign === SLASH ? at + 2 : at + 1;
    const to = nameEnd(bytes, from);
    if (STARTS_NAMES[bytes[from] ?? 0] !== 1) throw new NotWellFormed("no tag", at);
    const end = tagEnd(bytes, to);
    if (sign === SLASH) {
      if (end > to && bytes.toString("latin1", to, end).trim() !== "") throw new NotWellFormed("no tag", at);
      closeElement(bytes, open, from, to, unclosed);
    } else {
      if (open.length === 0) roots += 1;
      if (roots > 1) throw new NotWellFormed("a second root", at);
      if (bytes[end - 1] !== SLASH) open.push(from, to);
    }
    at = end;
  }
  if (open.length > 0 || roots === 0) throw new NotWellFormed("an end too early", bytes.length);
  return bare < bytes.length;
}
