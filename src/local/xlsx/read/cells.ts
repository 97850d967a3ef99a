// Reads the cells of a sheet's XML with their types (ECMA-376 part 1, 18.3.1.4), which the library can't give for a
// whole sheet at once.

import { columnNumber } from "../../../workbook/cells/a1";
import { copyFormula } from "../../runtime/model/formula-references";
import { attributes, decodeXml, elements, elementText, isTrue } from "../package/xml";

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** The number in the file's list of cell styles. */
  readonly style: number;
}

export interface FileRow {
  readonly row: number;
  /** Points; null for the usual height. */
  readonly height: number | null;
}

/** The texts that cells refer to by number, without the readings of East Asian scripts (18.4.6: rPh). */
export function readSharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  return elements(xml, "si").map(({ body }) => runsText(body));
}

function runsText(body: string): string {
  const spoken = body.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, "");
  return elements(spoken, "t")
    .map((run) => decodeXml(run.body))
    .join("");
}

const CELL = /<(?:\w+:)?c(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The rows of a sheet's part. A row or cell without an address follows the one before it. */
export function readCells(sheetXml: string, sharedStrings: readonly string[]): { cells: FileCell[]; rows: FileRow[] } {
  const start = sheetXml.search(/<(?:\w+:)?sheetData[\s/>]/);
  const end = sheetXml.search(/<\/(?:\w+:)?sheetData>/);
  const data = start >= 0 && end > start ? sheetXml.slice(start, end) : "";
  const shared = new Map<string, SharedFormula>();
  const cells: FileCell[] = [];
  const rows: FileRow[] = [];
  let rowNumber = 0;
  for (const { tag, body } of elements(data, "row")) {
    const rowRead = attributes(tag);
    rowNumber = rowRead["r"] ? Number(rowRead["r"]) : rowNumber + 1;
    if (rowRead["ht"] && isTrue(rowRead["customHeight"])) rows.push({ row: rowNumber, height: Number(rowRead["ht"]) });
    let column = 0;
    for (const match of body.matchAll(CELL)) {
      const read = attributes(match[1] ?? "");
      column = read["r"] ? columnNumber(read["r"].replace(/\d+$/, "")) : column + 1;
      const inside = match[2] ?? "";
      const formula =
        inside.includes("<f") || inside.includes(":f") ? readFormula(inside, rowNumber, column, shared) : null;
      const value = readValue(inside, read["t"], sharedStrings);
      cells.push({ row: rowNumber, column, value, formula, style: Number(read["s"] ?? 0) });
    }
  }
  return { cells, rows };
}

function readValue(inside: string, type: string | undefined, shared: readonly string[]): FileCell["value"] {
  if (type === "inlineStr") return runsText(inside) || null;
  const raw = VALUE.exec(inside)?.[1];
  if (raw === undefined || raw === "") return null;
  if (type === "s") return shared[Number(raw)] ?? null;
  if (type === "b") return raw === "1";
  if (type === "str" || type === "e" || type === "d") return decodeXml(raw);
  return Number(raw);
}

/** LibreOffice writes a typed truth value as one of these formulas. */
const TRUTH = /^(?:TRUE|FALSE)\(\)$/i;

/** A shared formula is written out in its first cell alone, and copied to the others (ECMA-376 part 1, 18.3.1.40). */
function readFormula(inside: string, row: number, column: number, shared: Map<string, SharedFormula>): string | null {
  const [element] = elements(inside, "f");
  if (!element) return null;
  const read = attributes(element.tag);
  const formula = elementText(inside, "f") ?? "";
  const group = read["t"] === "shared" ? read["si"] : undefined;
  if (group === undefined) return formula === "" || TRUTH.test(formula) ? null : formula;
  if (formula !== "") {
    shared.set(group, { formula, row, column });
    return formula;
  }
  const origin = shared.get(group);
  return origin ? copyFormula(origin.formula, row - origin.row, column - origin.column) : null;
}
