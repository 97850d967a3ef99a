// Reads the simple XML that spreadsheets are made of. Only reading: what is written goes through the library.

export interface Element {
  /** The start tag's inside: its name and attributes. */
  readonly tag: string;
  /** What stands between start and end tag; "" when there is nothing. */
  readonly body: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text without XML's own escapes, nor those that spreadsheets add for control signs (_x000D_). */
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

/** Attributes by name without their namespace, still escaped. */
export function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of tag.matchAll(ATTRIBUTE)) found[match[1] ?? ""] = match[2] ?? match[3] ?? "";
  return found;
}

/** Truth as files write it: "1" or "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

const INSIDE = `(?:[^>"']|"[^"]*"|'[^']*')*?`;

/** Every element of this local name, in order. Elements that hold others of the same name are not handled. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})(?=[\\s/>])(${INSIDE})(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, "g");
  return Array.from(xml.matchAll(pattern), (match) => ({ tag: match[2] ?? "", body: match[3] ?? "" }));
}

/** The decoded text of the first element of this name, or null. */
export function elementText(xml: string, name: string): string | null {
  const [first] = elements(xml, name);
  return first ? decodeXml(first.body) : null;
}
