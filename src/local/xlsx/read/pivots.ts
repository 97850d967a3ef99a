// Reads which blocks of a sheet its pivot tables fill (ECMA-376 part 1, 18.10.1.49: location).

import { parseRect, type Rect } from "../../../workbook/cells/a1";
import type { SheetPart } from "../../../xlsx/package/parts";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { attributeOf, childOf } from "../../../xlsx/package/xml-tree";
import { readableTree } from "./readable-tree";

export function readPivots(parts: Parts, { relations }: SheetPart): Rect[] {
  return [...relations.values()].flatMap(({ kind, target, isOutside }) => {
    const xml = kind === "pivotTable" && !isOutside ? partText(parts, target) : null;
    const root = xml === null ? null : readableTree(xml);
    const location = root && childOf(root, "location");
    return (location && parseRect(attributeOf(location, "ref") ?? "")) ?? [];
  });
}
