// The entries of a list in a part of styles, which are known by their places in it. A program may write an entry in two
// ways, one for those who know its extension and one for all others (ECMA-376 part 3, 10.2.1: AlternateContent): that is
// one entry.

import { SPACES } from "../../../xlsx/package/namespaces";
import { childOf, type XmlElement } from "../../../xlsx/package/xml-tree";

/** An entry as those read it who know no extension; one that is written for the others alone says nothing. */
export function plainEntry(entry: XmlElement): XmlElement {
  if (entry.local !== "AlternateContent" || entry.space !== SPACES.alternatives) return entry;
  return childOf(entry, "Fallback")?.children[0] ?? entry;
}
