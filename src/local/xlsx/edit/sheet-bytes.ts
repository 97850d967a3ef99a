// A sheet's bytes in three: what stands before its rows, the rows, and what stands after them. A large sheet is mostly
// carried as bytes, since its text would be tens of megabytes.

import { nextTag, prefixOf } from "../../../xlsx/package/xml-tags";

const NAME = "sheetData";
const SHEET_DATA = /<((?:[^\s<>/:"'=]+:)?)sheetData(?=[\s/>])(?:[^<>"']|"[^<"]*"|'[^<']*')*>$/;
/** To the end of a tag, from within it; values in quotes may hold the sign that ends one. */
const TAG_REST = /^(?:[^<>"']|"[^<"]*"|'[^<']*')*>/;

const DECLARATION = /^\uFEFF?<\?xml\s[^>]*>/;
/** A comment or an instruction may name the rows' element as well. */
const hasSection = (xml: string): boolean => xml.includes("<!") || xml.includes("<?");

export interface SheetBytes {
  readonly all: Buffer;
  /** From the start to the first row. */
  readonly opening: string;
  /** The prefix of the sheet's own elements, with its colon. */
  readonly prefix: string;
  /** What stands in its sheetData. */
  readonly data: Buffer;
  /** Where the data ends. */
  readonly close: number;
}

/** Null for a sheet whose rows can't be told apart without reading all of it. */
export function sheetBytes(part: Uint8Array): SheetBytes | null {
  const all = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const named = all.indexOf(NAME);
  if (named < 0) return null;
  const next = all.indexOf("<", named);
  const [rest] = TAG_REST.exec(all.toString("latin1", named, next < 0 ? all.length : next)) ?? [];
  if (rest === undefined) return null;
  const start = named + rest.length;
  const opening = all.toString("utf8", 0, start);
  const [tag, prefix = ""] = SHEET_DATA.exec(opening) ?? [];
  const close = all.lastIndexOf(`</${prefix}sheetData`);
  if (tag === undefined || tag.endsWith("/>") || close < start) return null;
  if (hasSection(opening.replace(DECLARATION, "")) || hasSection(all.toString("latin1", close))) return null;
  return { all, opening, prefix, data: all.subarray(start, close), close };
}

/** The prefix of a sheet's root; null where its first tag can't be read. */
export function rootPrefix(opening: string): string | null {
  try {
    const root = nextTag(opening, 0);
    return root && prefixOf(root.name);
  } catch {
    return null;
  }
}
