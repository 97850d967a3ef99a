// The notes of a sheet from its own parts (ECMA-376 part 1, 18.7).

import { parseRect } from "../../../workbook/cells/a1";
import type { SheetPart } from "../../../xlsx/package/parts";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { decodeSigns } from "../../../xlsx/package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
} from "../../../xlsx/package/xml-tree";

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** All runs of a text, without the readings of East Asian scripts (18.4.6: rPh). */
function runsIn(xml: string, text: XmlElement): string {
  const spoken = new Set(
    [...descendantsOf(text)].filter(({ local }) => local === "rPh").flatMap((one) => one.children),
  );
  const runs = [...descendantsOf(text)].filter((one) => one.local === "t" && !spoken.has(one));
  return decodeSigns(runs.map((run) => textIn(xml, run)).join("")).replace(/\r\n?/g, "\n");
}

/** @throws NotWellFormed where a part of notes can't be read. */
export function readNotes(parts: Parts, { relations }: SheetPart): FileNote[] {
  return [...relations.values()].flatMap(({ kind, target }): FileNote[] => {
    const xml = kind === "comments" ? partText(parts, target) : null;
    if (xml === null) return [];
    const list = childOf(parseXml(xml), "commentList");
    return (list ? childrenOf(list, "comment") : []).flatMap((comment): FileNote[] => {
      const place = parseRect(attributeOf(comment, "ref") ?? "");
      const text = childOf(comment, "text");
      return place && text ? [{ row: place.row, column: place.column, text: runsIn(xml, text) }] : [];
    });
  });
}
