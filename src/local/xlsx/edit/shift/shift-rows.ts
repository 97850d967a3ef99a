// Moves the rows or columns of a sheet's data: their addresses change, and what is deleted goes.

import { columnName, GRID_LIMIT } from "../../../../workbook/cells/a1";
import type { Shift } from "../../../runtime/model/shift";
import { spliced } from "../../package/splice";
import { areInOrder, inOrder } from "../cells/row-order";
import { cellSpans, rowSpans, startTag, tagWith, withoutSections, writtenAttribute } from "../cells/spans";

/** Whether each row and cell of the data says its address, which is optional. */
function isAddressed(data: string, prefix: string): boolean {
  const said = `(?:[^>"']|"[^"]*"|'[^']*')*?\\sr\\s*=`;
  return !new RegExp(`<${prefix}(?:row|c)(?=[\\s/>])(?!${said})`).test(withoutSections(data));
}

/** The data with an address on each row and cell. */
export function addressed(data: string, prefix: string): string {
  if (isAddressed(data, prefix)) return data;
  return mapRows(data, prefix, (rowXml, row) => {
    const tag = startTag(rowXml);
    const rest = mapCells(rowXml, prefix, (cellXml, column) => {
      const open = startTag(cellXml);
      return tagWith(open, "r", columnName(column) + row) + cellXml.slice(open.length);
    });
    return tagWith(tag, "r", String(row)) + rest.slice(tag.length);
  });
}

function mapRows(data: string, prefix: string, change: (rowXml: string, row: number) => string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { row, start, end } of rowSpans(data, prefix)) {
    pieces.push(data.slice(copied, start), change(data.slice(start, end), row));
    copied = end;
  }
  return [...pieces, data.slice(copied)].join("");
}

function mapCells(rowXml: string, prefix: string, change: (cellXml: string, column: number) => string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { column, start, end } of cellSpans(rowXml, prefix)) {
    pieces.push(rowXml.slice(copied, start), change(rowXml.slice(start, end), column));
    copied = end;
  }
  return [...pieces, rowXml.slice(copied)].join("");
}

/** Rows that stand together, with so many added to their numbers. */
export function renumbered(rows: string, prefix: string, by: number): string {
  const attribute = `\\s+(?!r\\s*=)[^\\s=>]+\\s*=\\s*(?:"[^"]*"|'[^']*')`;
  const address = new RegExp(`(<${prefix}(?:row|c)(?:${attribute})*\\s+r\\s*=\\s*["'])([A-Za-z]*)(\\d+)`, "g");
  const places = withoutSections(rows).matchAll(address);
  return spliced(
    rows,
    Array.from(places, ({ 0: all, 3: row = "", index }) => {
      const end = index + all.length;
      return { start: end - row.length, end, text: String(Number(row) + by) };
    }),
  );
}

/** Formats may be pushed past the sheet's last row or column, and are then gone; what stands in cells may not. */
function refuseContent(pushed: string, prefix: string): void {
  if (new RegExp(`<${prefix}(?:v|is|f)[\\s/>]`).test(pushed)) throw new RangeError("content past the sheet's edge");
}

function shiftRows(data: string, prefix: string, { axis, at, count }: Shift): string {
  const spans = rowSpans(data, prefix);
  if (!areInOrder(spans)) return shiftRows(inOrder(data, prefix), prefix, { axis, at, count });
  const placeOf = (row: number): number => spans.find((span) => span.row >= row)?.start ?? data.length;
  const kept = placeOf(at);
  const moved = count < 0 ? placeOf(at - count) : kept;
  const past = spans.find(({ row }) => row >= at && row + count > GRID_LIMIT.rows)?.start ?? data.length;
  refuseContent(data.slice(past), prefix);
  return data.slice(0, kept) + renumbered(data.slice(moved, past), prefix, count);
}

function shiftColumns(data: string, prefix: string, { at, count }: Shift): string {
  return mapRows(data, prefix, (rowXml, row) => {
    const moved = mapCells(rowXml, prefix, (cellXml, column) => {
      if (column < at) return cellXml;
      if (column < at - count) return "";
      if (column + count > GRID_LIMIT.columns) {
        refuseContent(cellXml, prefix);
        return "";
      }
      const tag = startTag(cellXml);
      return tagWith(tag, "r", columnName(column + count) + row) + cellXml.slice(tag.length);
    });
    const open = startTag(moved);
    return writtenAttribute(open, "spans") === undefined
      ? moved
      : tagWith(open, "spans", null) + moved.slice(open.length);
  });
}

/** The data after the shift. Formulas are moved elsewhere. Each row and cell must say its address. */
export function shiftData(data: string, prefix: string, shift: Shift): string {
  return shift.axis === "rows" ? shiftRows(data, prefix, shift) : shiftColumns(data, prefix, shift);
}
