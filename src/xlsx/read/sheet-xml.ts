// A sheet's part in two: its many cells as a text that is read from one end to the other, and the little around them as
// a tree. A tree of every cell of a big sheet would take a gigabyte.

import { escapeXml } from "../package/xml";
import { localName, nextSection, nextTag } from "../package/xml-tags";
import { parseXml, type XmlElement } from "../package/xml-tree";
import { withoutExtensions } from "./elements";

export interface SheetXml {
  /** What stands in `sheetData`; empty where there is none. */
  readonly data: string;
  /** The sheet without its cells. */
  readonly root: XmlElement;
  /** The text that `root` is the tree of. */
  readonly around: string;
}

/**
 * The XML without comments, with CDATA as ordinary text, and with the line ends that XML asks for (XML 1.0, 2.11).
 *
 * @throws NotWellFormed for a section without an end.
 */
export function simpleXml(xml: string): string {
  const text = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!text.includes("<!") && text.indexOf("<?", 2) < 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (let section = nextSection(text, 0); section; section = nextSection(text, from)) {
    pieces.push(text.slice(from, section.start), escapeXml(section.data ?? ""));
    from = section.end;
  }
  return pieces.join("") + text.slice(from);
}

/** @throws NotWellFormed where what stands around the cells can't be read. */
export function readSheetXml(xml: string): SheetXml {
  const text = simpleXml(xml);
  for (let tag = nextTag(text, 0); tag; tag = nextTag(text, tag.end)) {
    if (tag.kind === "close" || localName(tag.name) !== "sheetData") continue;
    const end = tag.kind === "empty" ? tag.end : text.lastIndexOf(`</${tag.name}`);
    if (tag.kind === "empty" || end < tag.end) break;
    const around = text.slice(0, tag.end) + text.slice(end);
    return { data: withoutExtensions(text.slice(tag.end, end)), root: parseXml(around), around };
  }
  return { data: "", root: parseXml(text), around: text };
}
