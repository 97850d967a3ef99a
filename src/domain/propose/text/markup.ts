// HTML and Markdown as they are copied from a source: what people see of it, with a line for each block and each cell's row.
import { type MappedText, replaceIn } from "./mapped-text";

const LOOKS_LIKE_HTML = /<(?:html|body|div|p|ul|ol|li|h[1-6]|table|tr|td|br|section|article)\b[^>]*>/i;
/** Tags within a line, which some editors leave in a text whose lines are its own. */
const INLINE = /<\/?(?:span|strong|b|em|i|u|mark|a|font|small)\b[^<>]{0,500}>/gi;
/** Elements whose content nobody sees on the page. */
const UNSEEN = /<(script|style|head|nav|footer|noscript|template|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const TAG = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
const LINE_BREAKING = new Set(
  "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form header hr html main ol p pre section table tbody thead tr ul".split(
    " ",
  ),
);
/** The named characters that a Swedish text has use of (HTML Living Standard, 13.5 Named character references). */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  aring: "å",
  auml: "ä",
  ouml: "ö",
  Aring: "Å",
  Auml: "Ä",
  Ouml: "Ö",
  eacute: "é",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  hellip: "…",
  rdquo: "”",
  ldquo: "“",
  rsquo: "’",
  sect: "§",
};

function characterOf(name: string): string | null {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (code === null) return NAMED[name] ?? null;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

function signOf(tag: string, isEnd: boolean): string {
  if (/^h[1-6]$/.test(tag)) return isEnd ? "\n\n" : "\n\n# ";
  if (tag === "li") return isEnd ? "\n" : "\n• ";
  if (tag === "td" || tag === "th") return isEnd ? "\t" : "";
  if (tag === "p") return "\n\n";
  return LINE_BREAKING.has(tag) ? "\n" : "";
}

/**
 * Marks that Markdown and many chats put around words: **bold**, __bold__, *slanted*, `code`, and [a link](address). The
 * backtick is written by its number: what serves the pages could take it for the beginning of a text.
 */
const MARKS =
  /\*\*|(?<![\p{L}\d_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\d_])|(?<![\p{L}\d*])\*(?=[\p{L}\d][^*\n]{0,200}\*)|(?<=[\p{L}\d.,:!?)])\*(?![\p{L}\d*])|\x60/gu;
const LINK = /\[([^\][\n]{1,300})\]\([^()\n]{0,500}\)/g;

function withoutMarks(mapped: MappedText): MappedText {
  if (!/[*_\x60\]]/.test(mapped.text)) return mapped;
  const named = replaceIn(mapped, LINK, ([, name = ""]) => name);
  return replaceIn(named, MARKS, () => "");
}

/** The text as a browser would show it, without marks of HTML and Markdown. */
export function withoutMarkup(mapped: MappedText): MappedText {
  if (!LOOKS_LIKE_HTML.test(mapped.text)) return withoutMarks(replaceIn(mapped, INLINE, () => ""));
  const seen = replaceIn(mapped, UNSEEN, () => "\n");
  // A line break in HTML is a space.
  const flowing = replaceIn(seen, /\s+/g, () => " ");
  const plain = replaceIn(flowing, TAG, ([tag, name = ""]) => signOf(name.toLowerCase(), tag.startsWith("</")));
  return replaceIn(plain, /&(#?\w{2,8});/g, ([, name = ""]) => characterOf(name));
}
