// The elements of one name in a text, one after another, without a tree: a big sheet has millions. They don't lie in
// each other, as rows, cells and values don't. Each sign is looked at a fixed number of times, whatever the text.

import { NotWellFormed, tagEnd } from "../package/xml-tags";

export interface TextElement {
  /** The start tag after the name, without its end. */
  readonly tag: string;
  /** What stands in it; empty for one without content. */
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** A tab, a line break, a carriage return, a space, "/" or ">": what may follow a name. */
const endsName = (sign: number): boolean =>
  sign === 62 || sign === 47 || sign === 32 || sign === 10 || sign === 9 || sign === 13;
const COLON = 58;
/** Longer prefixes than any program writes. */
const LONGEST_PREFIX = 64;

/** Where the name that begins at a place ends, if it is the wanted one, whatever its prefix; -1 if not. */
function endOfName(xml: string, from: number, name: string): number {
  if (xml.startsWith(name, from)) {
    const end = from + name.length;
    if (endsName(xml.charCodeAt(end))) return end;
  }
  const last = Math.min(from + LONGEST_PREFIX, xml.length);
  for (let at = from; at < last; at++) {
    const sign = xml.charCodeAt(at);
    if (endsName(sign)) return -1;
    if (sign !== COLON) continue;
    const end = at + 1 + name.length;
    return xml.startsWith(name, at + 1) && endsName(xml.charCodeAt(end)) ? end : -1;
  }
  return -1;
}

/** Where the end tag of a name begins, from a place on. */
function closeOf(xml: string, name: string, from: number): number {
  const wanted = `</${name}`;
  for (let at = xml.indexOf(wanted, from); at >= 0; at = xml.indexOf(wanted, at + wanted.length)) {
    if (endsName(xml.charCodeAt(at + wanted.length))) return at;
  }
  throw new NotWellFormed(`no end of ${name}`, from);
}

/**
 * The first element of a name at or after a place, whatever its prefix; null when there is none.
 *
 * @throws NotWellFormed for one without an end.
 */
export function nextElement(xml: string, name: string, from = 0): TextElement | null {
  for (let start = xml.indexOf("<", from); start >= 0; start = xml.indexOf("<", start + 1)) {
    const nameEnd = endOfName(xml, start + 1, name);
    if (nameEnd < 0) continue;
    const tagClose = tagEnd(xml, nameEnd);
    const isEmpty = xml.charCodeAt(tagClose - 1) === 47;
    if (isEmpty) return { tag: xml.slice(nameEnd, tagClose - 1), body: "", start, end: tagClose + 1 };
    const close = closeOf(xml, xml.slice(start + 1, nameEnd), tagClose);
    const end = tagEnd(xml, close + 2) + 1;
    return { tag: xml.slice(nameEnd, tagClose), body: xml.slice(tagClose + 1, close), start, end };
  }
  return null;
}

/** How many start tags of a name there are, whatever their prefix: a first look, before any is read. */
export function countElements(xml: string, name: string): number {
  let count = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1))
    if (endOfName(xml, at + 1, name) >= 0) count += 1;
  return count;
}

/** @throws NotWellFormed for one without an end. */
export function* elementsIn(xml: string, name: string): Generator<TextElement> {
  for (let found = nextElement(xml, name); found; found = nextElement(xml, name, found.end)) yield found;
}

/** The text without what other programs add to its elements, which may look like rows and cells (ECMA-376 part 1, 18.2.10). */
export function withoutExtensions(xml: string): string {
  if (!xml.includes("extLst")) return xml;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of elementsIn(xml, "extLst")) {
    pieces.push(xml.slice(from, start));
    from = end;
  }
  return pieces.join("") + xml.slice(from);
}
