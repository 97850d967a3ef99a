// Whether a text is well-formed XML, without making a tree of it, which a large sheet has no time for.

import { NotWellFormed, nextTag } from "../../../xlsx/package/xml-tags";

/**
 * Goes through a text.
 *
 * @throws NotWellFormed where it stops being well-formed XML. Names of attributes are not looked at.
 */
export function checkWellFormed(xml: string, unclosed: readonly string[] = []): void {
  const open: string[] = [];
  let roots = 0;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close") {
      while (open.length > 0 && open.at(-1) !== tag.name && unclosed.includes(open.at(-1) ?? "")) open.pop();
      if (open.pop() !== tag.name) throw new NotWellFormed(`an end of ${tag.name}`, tag.start);
      continue;
    }
    if (open.length === 0) roots += 1;
    if (roots > 1) throw new NotWellFormed("a second root", tag.start);
    if (tag.kind === "open") open.push(tag.name);
  }
  if (open.length > 0 || roots === 0) throw new NotWellFormed("an end too early", xml.length);
}
