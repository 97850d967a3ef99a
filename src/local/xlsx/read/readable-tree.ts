// Parts beside the cells that are no XML keep nobody from reading the cells: old programs wrote such drawings.

import { NotWellFormed } from "../../../xlsx/package/xml-tags";
import { parseXml, type XmlElement } from "../../../xlsx/package/xml-tree";

/** The tree of a part's text; null for one that is no well-formed XML. */
export function readableTree(xml: string): XmlElement | null {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
}
