// Reads the simple XML that spreadsheets are made of: no part of an .xlsx may hold a document type or entities of its
// own (ECMA-376 part 2, "XML usage").

export interface Element {
  /** The attributes, as they stand in the start tag. */
  readonly tag: string;
  /** What stands between start and end tag. */
  readonly body: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The text behind XML's escapes, and behind those that spreadsheets add for control signs: `_x000D_` (ECMA-376 part 1,
 * 22.9.2.19: ST_Xstring).
 */
export function decodeXml(text: string): string {
  if (!/[&_]/.test(text)) return text;
  const plain = text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
  return plain.replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
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

const INSIDE = `(?:[^>"']|"[^"]*"|'[^']*')*?`;

/** Every element of this local name, in order. An element that holds another of its name is not handled. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])(${INSIDE})(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, "g");
  return Array.from(xml.matchAll(pattern), (match) => ({ tag: match[2] ?? "", body: match[3] ?? "" }));
}

/** The decoded text of the first element of this name; null when there is none. */
export function elementText(xml: string, name: string): string | null {
  const [first] = elements(xml, name);
  return first ? decodeXml(first.body) : null;
}
