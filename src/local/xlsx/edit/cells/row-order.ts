// Rows in the order of their numbers, each once. The format asks for it (ECMA-376 part 1, 18.3.1.73), but some programs
// write a row for each cell, or rows as they come to them.

import { cellName } from "../../../../workbook/cells/a1";
import { cellSpans, type RowSpan, rowSpans, tagWith } from "./spans";

export function areInOrder(spans: readonly RowSpan[]): boolean {
  return spans.every(({ row }, index) => index === 0 || row > (spans[index - 1]?.row ?? 0));
}

/** What another program has added to a row, after its cells. */
function addedTo(rowXml: string, openEnd: number, prefix: string): string {
  const rest = rowXml.slice(cellSpans(rowXml, prefix).at(-1)?.end ?? openEnd, rowXml.lastIndexOf("</"));
  return rest.includes("extLst") ? rest : "";
}

/** The data with its rows in order. Of a cell that stands twice the last is kept, as readers do. */
export function inOrder(data: string, prefix: string): string {
  const spans = rowSpans(data, prefix);
  if (areInOrder(spans)) return data;
  const rows = new Map<number, { readonly tag: string; readonly cells: Map<number, string>; added: string }>();
  for (const { row, start, openEnd, end } of spans) {
    const own = rows.get(row) ?? {
      tag: tagWith(data.slice(start, openEnd), "r", String(row)),
      cells: new Map(),
      added: "",
    };
    rows.set(row, own);
    const xml = data.slice(start, end);
    own.added ||= addedTo(xml, openEnd - start, prefix);
    for (const cell of cellSpans(xml, prefix)) {
      const open = tagWith(xml.slice(cell.start, cell.openEnd), "r", cellName(row, cell.column));
      own.cells.set(cell.column, open + xml.slice(cell.openEnd, cell.end));
    }
  }
  const ordered = [...rows].toSorted(([a], [b]) => a - b);
  return ordered
    .map(([, { tag, cells, added }]) => {
      const inside = [...cells].toSorted(([a], [b]) => a - b).map(([, xml]) => xml);
      return `${tag.replace(/\s*\/>$/, ">")}${inside.join("")}${added}</${prefix}row>`;
    })
    .join("");
}
