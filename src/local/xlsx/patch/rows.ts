// Puts single cells into a sheet's XML and leaves every other byte of it alone. Most saves need no more, and the
// library takes many times as long, since it reads and writes the whole sheet.

import { cellName, columnNumber } from "../../../workbook/cells/a1";
import { attributes, escapeXml } from "../package/xml";
import { encodeSigns } from "../read/cell-text";

/** A cell to be written, with its value as the file has it: a day is counted from the file's own first day. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly style: number;
}

interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

const ROW_TAG = /<row(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const CELL = /<c(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const ROW_END = "</row>";

function cellXml({ row, column, value, style }: CellPatch): string {
  const start = `<c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (value === null) return style === 0 ? "" : `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(encodeSigns(value))}</t></is></c>`;
}

/** Where each row stands in the sheet's data; null when a row doesn't say its number, which is optional (18.3.1.73). */
function rowSpans(data: string): RowSpan[] | null {
  const spans: RowSpan[] = [];
  for (const match of data.matchAll(ROW_TAG)) {
    const row = Number(attributes(match[0])["r"]);
    if (!Number.isInteger(row)) return null;
    const start = match.index;
    const isEmpty = match[0].endsWith("/>");
    const end = isEmpty ? start + match[0].length : data.indexOf(ROW_END, start) + ROW_END.length;
    spans.push({ row, start, end });
  }
  return spans;
}

/** The row with the cells in order; null when a cell to be replaced holds a formula or has no address. */
function patchRow(xml: string, patches: readonly CellPatch[], height: number | undefined): string | null {
  const tag = xml.slice(0, xml.indexOf(">") + 1);
  const cells = new Map<number, string>();
  for (const match of xml.matchAll(CELL)) {
    const name = attributes(match[1] ?? "")["r"];
    if (name === undefined) return null;
    cells.set(columnNumber(name.replace(/\d+$/, "")), match[0]);
  }
  for (const patch of patches) {
    if (cells.get(patch.column)?.includes("<f")) return null;
    cells.set(patch.column, cellXml(patch));
  }
  const ordered = [...cells].toSorted(([a], [b]) => a - b).map(([, cell]) => cell);
  // `spans` only helps programs to read faster (ECMA-376 part 1, 18.3.1.73), and new cells may make it untrue.
  const open = tag.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "").replace(/\s*\/>$/, ">");
  return `${height === undefined ? open : withHeight(open, height)}${ordered.join("")}${ROW_END}`;
}

/** The row's height in points, without the mark of one that was set by hand. */
function withHeight(tag: string, height: number): string {
  const bare = tag.replace(/\s+(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  return bare.replace(/>$/, ` ht="${height}">`);
}

function byRow(patches: readonly CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const patch of patches) {
    const row = rows.get(patch.row);
    if (row) row.push(patch);
    else rows.set(patch.row, [patch]);
  }
  return rows;
}

/**
 * The sheet's XML with the cells in it, and with heights in points on their rows; null when it has a form that isn't
 * handled here.
 */
export function patchRows(
  sheetXml: string,
  patches: readonly CellPatch[],
  heights: ReadonlyMap<number, number>,
): string | null {
  const opening = /<sheetData\s*>/.exec(sheetXml);
  const end = sheetXml.indexOf("</sheetData>");
  if (!opening || end < 0) return null;
  const start = opening.index + opening[0].length;
  const data = sheetXml.slice(start, end);
  const spans = rowSpans(data);
  if (!spans) return null;
  const rows = byRow(patches);
  const numbers = [...new Set([...rows.keys(), ...heights.keys()])].toSorted((a, b) => a - b);
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  for (const number of numbers) {
    while (next < spans.length && (spans[next]?.row ?? 0) < number) next += 1;
    const span = spans[next];
    const isThere = span?.row === number;
    const from = span ? span.start : data.length;
    const xml = isThere && span ? data.slice(span.start, span.end) : `<row r="${number}"></row>`;
    const patched = patchRow(xml, rows.get(number) ?? [], heights.get(number));
    if (patched === null) return null;
    pieces.push(data.slice(copied, from), patched);
    copied = isThere && span ? span.end : from;
  }
  return [sheetXml.slice(0, start), ...pieces, data.slice(copied), sheetXml.slice(end)].join("");
}
