// An XML text as a tree whose elements know their places in it, so that single places can be changed and every other
// byte stays. Elements are known by their namespace, whatever prefix a program gave it.

import { limited } from "./limits";
import { transitional } from "./namespaces";
import { decodeEntities, plainText } from "./xml";
import { localName, NotWellFormed, nextTag, prefixOf, type Tag } from "./xml-tags";

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** The transitional name of its namespace; "" for an attribute without a prefix. */
  readonly space: string;
  /** With XML's escapes resolved. */
  readonly value: string;
  /** Where the attribute stands, from the white space before it. */
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** The transitional name of its namespace. */
  readonly space: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Of "<". */
  readonly start: number;
  /** After the start tag. */
  readonly openEnd: number;
  /** Of the end tag; the same as `end` for an empty element. */
  readonly closeStart: number;
  readonly end: number;
  /** What an element without a prefix would belong to here, and each prefix with its colon. */
  readonly scope: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function writtenAttributes(xml: string, tag: Tag): WrittenAttribute[] {
  const found: WrittenAttribute[] = [];
  const end = tag.end - (tag.kind === "empty" ? 2 : 1);
  let at = tag.start + 1 + tag.name.length;
  while (at < end) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(xml);
    if (!match || ATTRIBUTE.lastIndex > end) break;
    const value = decodeEntities(match[2] ?? match[3] ?? "");
    found.push({ name: match[1] ?? "", value, start: at, end: ATTRIBUTE.lastIndex });
    at = ATTRIBUTE.lastIndex;
  }
  if (xml.slice(at, end).trim() !== "") throw new NotWellFormed("no attribute", at);
  if (new Set(found.map(({ name }) => name)).size < found.length) throw new NotWellFormed("an attribute twice", at);
  return found;
}

type Scope = ReadonlyMap<string, string>;

function scopeOf(written: readonly WrittenAttribute[], outer: Scope): Scope {
  const declared = written.filter(({ name }) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return outer;
  limited("namespaces", outer.size + declared.length);
  const own = declared.map(({ name, value }): [string, string] => [
    name === "xmlns" ? "" : `${name.slice(6)}:`,
    transitional(value),
  ]);
  return new Map([...outer, ...own]);
}

function spaceOf(name: string, scope: Scope, at: number): string {
  const prefix = prefixOf(name);
  const space = scope.get(prefix);
  if (space === undefined && prefix !== "") throw new NotWellFormed(`an unknown prefix ${prefix}`, at);
  return space ?? "";
}

const XML_SPACES: Scope = new Map([
  ["xml:", "http://www.w3.org/XML/1998/namespace"],
  ["xmlns:", "http://www.w3.org/2000/xmlns/"],
]);

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

function opened(xml: string, tag: Tag, outer: Scope): Growing {
  const written = writtenAttributes(xml, tag);
  const scope = scopeOf(written, outer);
  const attributes = written.map((one) => ({
    ...one,
    local: localName(one.name),
    space: prefixOf(one.name) === "" ? "" : spaceOf(one.name, scope, one.start),
  }));
  return {
    name: tag.name,
    local: localName(tag.name),
    space: spaceOf(tag.name, scope, tag.start),
    attributes,
    children: [],
    start: tag.start,
    openEnd: tag.end,
    closeStart: tag.end,
    end: tag.end,
    scope,
  };
}

export interface Leniency {
  /** Elements that may stand without an end, as `<br>` does in drawings that Excel writes. */
  readonly unclosed?: readonly string[];
}

/**
 * The tree of a well-formed XML text.
 *
 * @throws NotWellFormed for any other text, NotAWorkbook for one with more in it than is read.
 */
export function parseXml(xml: string, { unclosed = [] }: Leniency = {}): XmlElement {
  const open: Growing[] = [];
  let root: Growing | null = null;
  let nodes = 0;
  let at = 0;
  for (let tag = nextTag(xml, at); tag; tag = nextTag(xml, at)) {
    at = tag.end;
    if (tag.kind === "close") {
      while (open.at(-1) && open.at(-1)?.name !== tag.name && unclosed.includes(open.at(-1)?.name ?? "")) open.pop();
      const element = open.pop();
      if (element?.name !== tag.name) throw new NotWellFormed(`an end of ${tag.name}`, tag.start);
      element.closeStart = tag.start;
      element.end = tag.end;
      continue;
    }
    const parent = open.at(-1);
    if (!parent && root) throw new NotWellFormed("a second root", tag.start);
    const element = opened(xml, tag, parent?.scope ?? XML_SPACES);
    nodes += 1 + element.attributes.length;
    limited("nodes", nodes);
    limited("depth", open.length);
    parent?.children.push(element);
    root ??= element;
    if (tag.kind === "open") open.push(element);
  }
  if (!root || open.length > 0) throw new NotWellFormed("an end too early", xml.length);
  return root;
}

/** The value of an attribute by its name and namespace, "" for none; null when it isn't there. */
export function attributeOf(element: XmlElement, local: string, space = ""): string | null {
  return element.attributes.find((one) => one.local === local && one.space === space)?.value ?? null;
}

/** The element's own children of a name, in its own namespace unless told otherwise. */
export function childrenOf(element: XmlElement, local: string, space = element.space): XmlElement[] {
  return element.children.filter((child) => child.local === local && child.space === space);
}

/** The items of a list that stands directly in the element; none where there is no such list. */
export function itemsIn(element: XmlElement, list: string, item: string): XmlElement[] {
  const found = childOf(element, list);
  return found ? childrenOf(found, item) : [];
}

export function childOf(element: XmlElement, local: string, space = element.space): XmlElement | null {
  return element.children.find((child) => child.local === local && child.space === space) ?? null;
}

/** The prefix, with its colon, that a namespace has within an element; null where it has none. */
export function prefixFor(element: XmlElement, space: string): string | null {
  return [...element.scope].find(([, own]) => own === space)?.[0] ?? null;
}

/** The element and all within it, in the order of the text. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendantsOf(child);
}

/** What stands between an element's tags, as written. */
export function innerXml(xml: string, element: XmlElement): string {
  return xml.slice(element.openEnd, element.closeStart);
}

/** The text in an element, with escapes and CDATA resolved and tags left out. */
export function textIn(xml: string, element: XmlElement): string {
  return plainText(innerXml(xml, element));
}
