// Where rows and cells stand in a sheet's data. A row or cell without an address follows the one before it (ECMA-376
// part 1, 18.3.1.73 and 18.3.1.4).

import { columnNumber } from "../../../../workbook/cells/a1";
import { tagEnd } from "../../../../xlsx/package/xml-tags";
import { elementsIn } from "../../../../xlsx/read/elements";
import { spliced } from "../../package/splice";

export interface RowSpan {
  readonly row: number;
  readonly start: number;
  /** After the start tag. */
  readonly openEnd: number;
  readonly end: number;
}

export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  /** Of the end tag; the same as `end` for an empty cell. */
  readonly closeStart: number;
  readonly end: number;
}

const INSIDE = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
const SECTION = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;

const blank = (text: string): string => " ".repeat(text.length);

/**
 * The text with signs of no meaning in CDATA sections, comments and instructions, and in what other programs add to rows
 * and cells, so that no tag is found there.
 */
export function withoutSections(xml: string): string {
  const text = /<[!?]/.test(xml) ? xml.replace(SECTION, blank) : xml;
  const added = text.includes("extLst") ? [...elementsIn(text, "extLst")] : [];
  return spliced(
    text,
    added.map(({ start, end }) => ({ start, end, text: blank(text.slice(start, end)) })),
  );
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  let known = patterns.get(source);
  if (!known) {
    known = new RegExp(source, "g");
    patterns.set(source, known);
  }
  known.lastIndex = 0;
  return known;
}

/** What stands before an attribute in its tag: another's value may look like an attribute, and is passed over whole. */
const BEFORE = `^((?:[^"']|"[^"]*"|'[^']*')*?)`;

/** The value of an attribute in a start tag, as written; undefined when it isn't there. */
export function writtenAttribute(tag: string, name: string): string | undefined {
  const match = pattern(`${BEFORE}\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[2] ?? match?.[3];
}

/** The start tag that the text begins with; "" for a text that begins with none. */
export function startTag(xml: string): string {
  return xml.startsWith("<") ? xml.slice(0, tagEnd(xml, 1) + 1) : "";
}

/** The start tag with an attribute set, or without it. */
export function tagWith(tag: string, name: string, value: string | null): string {
  const bare = tag.replace(pattern(`${BEFORE}\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "$1");
  return value === null ? bare : bare.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

export function rowSpans(data: string, prefix: string): RowSpan[] {
  const text = withoutSections(data);
  const spans: RowSpan[] = [];
  const close = `</${prefix}row`;
  let row = 0;
  for (const match of text.matchAll(pattern(`<${prefix}row(?=[\\s/>])${INSIDE}>`))) {
    const [tag] = match;
    const written = writtenAttribute(tag, "r");
    row = written === undefined ? row + 1 : Number(written);
    const start = match.index;
    const openEnd = start + tag.length;
    const end = tag.endsWith("/>") ? openEnd : text.indexOf(">", text.indexOf(close, openEnd)) + 1;
    spans.push({ row, start, openEnd, end });
  }
  return spans;
}

/** The cells of one row's XML, from its start tag to its end tag. */
export function cellSpans(rowXml: string, prefix: string): CellSpan[] {
  const text = withoutSections(rowXml);
  const spans: CellSpan[] = [];
  const source = `<${prefix}c(?=[\\s/>])(${INSIDE})(?:/>|>[\\s\\S]*?(</${prefix}c\\s*>))`;
  let column = 0;
  for (const match of text.matchAll(pattern(source))) {
    const [whole, read = "", closing = ""] = match;
    const name = writtenAttribute(read, "r");
    column = name === undefined ? column + 1 : columnNumber(name.replace(/\d+$/, ""));
    const start = match.index;
    const end = start + whole.length;
    const openEnd = closing === "" ? end : start + 2 + prefix.length + read.length + 1;
    spans.push({ column, start, openEnd, closeStart: end - closing.length, end });
  }
  return spans;
}
