// Reads the simple XML that spreadsheets are made of: no part of an .xlsx may hold a document type or entities of its
// own (ECMA-376 part 2, "XML usage").

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

/** The text of what stands between two tags: CDATA as it is, escapes resolved, tags and comments left out. */
export function plainText(xml: string): string {
  if (!xml.includes("<")) return decodeEntities(xml);
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return decodeEntities(piece.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>/g, ""));
    })
    .join("");
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

const ATTRIBUTE = /([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes by their name without its namespace, still escaped. */
export function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) found[match[1] ?? ""] = match[2] ?? match[3] ?? "";
  return found;
}

/** Truth as XML Schema writes it: "1" or "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
