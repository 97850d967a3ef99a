// Excel's tables follow what is written in them (ECMA-376 part 1, 18.5): a row that is written right below a table becomes
// part of it, its filter reaches as far as its rows, and its columns are called what their header cells say.

import { parseRect, type Rect, rectName } from "../../../workbook/cells/a1";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../../../xlsx/package/xml-tree";
import type { ChangedTab } from "../../runtime/model/changed-cells";
import { cellAt } from "../../runtime/model/sheet-model";
import { type Splice, spliced, withAttribute } from "../package/splice";
import type { Edit } from "./open-edit";

/** The last row of the block when the rows that were written right below it are part of it. */
function grownTo(rect: Rect, { cells }: ChangedTab): number {
  const isInside = (column: number): boolean => column >= rect.column && column <= rect.lastColumn;
  const written = cells.filter(
    ({ column, changes, cell }) => isInside(column) && changes.content && cell.value !== null,
  );
  const rows = new Set(written.map(({ row }) => row));
  let last = rect.lastRow;
  while (rows.has(last + 1)) last += 1;
  return last;
}

/** Names that header cells were given; one that is no text, or that another column has, is left as it was. */
function namedColumns(root: XmlElement, rect: Rect, { sheet, cells }: ChangedTab): Splice[] {
  const list = childOf(root, "tableColumns");
  const columns = list ? childrenOf(list, "tableColumn") : [];
  const names = new Set(columns.map((one) => (attributeOf(one, "name") ?? "").toLowerCase()));
  return cells.flatMap(({ row, column }): Splice[] => {
    const own = row === rect.row ? columns[column - rect.column] : undefined;
    const name = cellAt(sheet, row, column)?.value;
    if (!own || typeof name !== "string" || name === "" || names.has(name.toLowerCase())) return [];
    names.add(name.toLowerCase());
    return [withAttribute(own, "name", name)];
  });
}

/** Lets the tables of a tab follow what was written. */
export function followTables({ draft }: Edit, sheetPath: string, changed: ChangedTab): void {
  for (const { kind, target, isOutside } of draft.relations(sheetPath).values()) {
    const xml = kind === "table" && !isOutside ? draft.text(target) : null;
    const root = xml === null ? null : parseXml(xml);
    const rect = root && parseRect(attributeOf(root, "ref") ?? "");
    if (xml === null || !root || !rect) continue;
    const totals = Number(attributeOf(root, "totalsRowCount") ?? 0);
    const lastRow = totals > 0 ? rect.lastRow : grownTo(rect, changed);
    const filter = childOf(root, "autoFilter");
    const filtered = filter && parseRect(attributeOf(filter, "ref") ?? "");
    const lastFiltered = lastRow - totals;
    const headers = Number(attributeOf(root, "headerRowCount") ?? 1);
    draft.write(
      target,
      spliced(xml, [
        ...(lastRow === rect.lastRow ? [] : [withAttribute(root, "ref", rectName({ ...rect, lastRow }))]),
        ...(filter && filtered && filtered.lastRow < lastFiltered
          ? [withAttribute(filter, "ref", rectName({ ...filtered, lastRow: lastFiltered }))]
          : []),
        ...(headers > 0 ? namedColumns(root, rect, changed) : []),
      ]),
    );
  }
}
