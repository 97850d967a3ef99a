// The texts of a sheet's notes (ECMA-376 part 1, 18.7). Others' notes keep their bytes.

import { cellName } from "../../../../workbook/cells/a1";
import { escapeXml } from "../../../../xlsx/package/xml";
import { prefixOf } from "../../../../xlsx/package/xml-tags";
import { attributeOf, childOf, childrenOf, parseXml, textIn } from "../../../../xlsx/package/xml-tree";
import { appended, filled, removed, spliced, withAttribute } from "../../package/splice";
import { encodeSigns } from "../../read/cell-text";

export interface NotePatch {
  readonly row: number;
  readonly column: number;
  /** Null takes the note away. */
  readonly note: string | null;
}

/** The author of notes. */
export const NOTE_AUTHOR = "Löfteskollen";

/** The part with its lists of authors and of notes, which it may lack. */
function withLists(xml: string): string {
  const root = parseXml(xml);
  const prefix = prefixOf(root.name);
  const lacking = ["authors", "commentList"].filter((name) => !childOf(root, name));
  if (lacking.length === 0) return xml;
  return spliced(xml, [appended(xml, root, lacking.map((name) => `<${prefix}${name}></${prefix}${name}>`).join(""))]);
}

/** The part with our name among the authors, and its number there. */
function withAuthor(xml: string): { xml: string; author: number } {
  const root = parseXml(xml);
  const list = childOf(root, "authors");
  const authors = list ? childrenOf(list, "author") : [];
  const known = authors.findIndex((one) => textIn(xml, one) === NOTE_AUTHOR);
  if (known >= 0 || !list) return { xml, author: Math.max(known, 0) };
  const prefix = prefixOf(root.name);
  const own = `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`;
  return { xml: spliced(xml, [appended(xml, list, own)]), author: authors.length };
}

/** The part with the notes in it. */
export function patchNoteTexts(part: string, patches: readonly NotePatch[]): string {
  const isAdding = patches.some(({ note }) => note !== null);
  const listed = withLists(part);
  const { xml, author } = isAdding ? withAuthor(listed) : { xml: listed, author: 0 };
  const root = parseXml(xml);
  const prefix = prefixOf(root.name);
  const list = childOf(root, "commentList");
  if (!list) return xml;
  const there = new Map(childrenOf(list, "comment").map((one) => [attributeOf(one, "ref"), one]));
  const come: string[] = [];
  const splices = patches.flatMap(({ row, column, note }) => {
    const name = cellName(row, column);
    const own = there.get(name);
    if (note === null) return own ? [removed(own)] : [];
    const text = `<${prefix}t xml:space="preserve">${escapeXml(encodeSigns(note))}</${prefix}t>`;
    const inside = own && childOf(own, "text");
    if (own && inside) return [withAttribute(own, "authorId", String(author)), filled(xml, inside, text)];
    come.push(
      `<${prefix}comment ref="${name}" authorId="${author}"><${prefix}text>${text}</${prefix}text></${prefix}comment>`,
    );
    return own ? [removed(own)] : [];
  });
  return spliced(xml, [...splices, appended(xml, list, come.join(""))]);
}
