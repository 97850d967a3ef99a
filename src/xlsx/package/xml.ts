// Reads the simple XML that spreadsheets are made of: no part of an .xlsx may hold a document type or entities of its
// own (ECMA-376 part 2, "XML usage").

import { localName, nextSection, tagEnd } from "./xml-tags";

/** The last number of Unicode. */
const LAST_SIGN = 0x10ffff;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text with XML's own escapes resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (code === null) return ENTITIES[name] ?? whole;
    return code <= LAST_SIGN ? String.fromCodePoint(code) : whole;
  });
}

/** The text with the escapes resolved that spreadsheets add for control signs: `_x000D_` (22.9.2.19: ST_Xstring). */
export function decodeSigns(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * The text behind XML's escapes, and behind those that spreadsheets add for control signs: `_x000D_` (ECMA-376 part 1,
 * 22.9.2.19: ST_Xstring).
 */
export function decodeXml(text: string): string {
  return decodeSigns(decodeEntities(text));
}

/** The text without its tags. */
function withoutTags(xml: string): string {
  let text = "";
  let from = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", from)) {
    text += xml.slice(from, at);
    from = tagEnd(xml, at + 1) + 1;
  }
  return text + xml.slice(from);
}

/**
 * The text of what stands between two tags: CDATA as it is, escapes resolved, tags and comments left out.
 *
 * @throws NotWellFormed for a tag or a section without an end.
 */
export function plainText(xml: string): string {
  if (!xml.includes("<")) return decodeEntities(xml);
  let text = "";
  let from = 0;
  for (let section = nextSection(xml, 0); section; section = nextSection(xml, from)) {
    text += decodeEntities(withoutTags(xml.slice(from, section.start))) + (section.data ?? "");
    from = section.end;
  }
  return text + decodeEntities(withoutTags(xml.slice(from)));
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The text as the value of an attribute. White space is escaped, for XML would read it as plain spaces. */
export function escapeAttribute(text: string): string {
  const white: Readonly<Record<string, string>> = { "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };
  return escapeXml(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (sign) => white[sign] ?? sign);
}

const ATTRIBUTE = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Attributes by their name without its namespace, still escaped; those before the first that can't be read. */
export function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag))
    found[localName(match[1] ?? "")] = match[2] ?? match[3] ?? "";
  return found;
}

/** Truth as XML Schema writes it: "1" or "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
