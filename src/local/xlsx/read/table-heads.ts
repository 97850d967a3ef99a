// Reads where the header rows of a sheet's tables are (ECMA-376 part 1, 18.5.1.2: table).

import { parseRect, type Rect } from "../../../workbook/cells/a1";
import type { SheetPart } from "../../../xlsx/package/parts";
import { type Parts, partText } from "../../../xlsx/package/unzip";
import { attributeOf } from "../../../xlsx/package/xml-tree";
import { readableTree } from "./readable-tree";

export function readTableHeads(parts: Parts, { relations }: SheetPart): Rect[] {
  return [...relations.values()].flatMap(({ kind, target, isOutside }) => {
    const xml = kind === "table" && !isOutside ? partText(parts, target) : null;
    const root = xml === null ? null : readableTree(xml);
    const rect = root && parseRect(attributeOf(root, "ref") ?? "");
    const hasHeader = root !== null && Number(attributeOf(root, "headerRowCount") ?? 1) > 0;
    return rect && hasHeader ? [{ ...rect, lastRow: rect.row }] : [];
  });
}
