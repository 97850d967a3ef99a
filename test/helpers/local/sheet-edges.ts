// A workbook's first tab with more in it than the fixtures have: merged cells, a pivot table, rows at the sheet's edge.

import { readFileSync, writeFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { partsOf, withParts } from "./file-world";

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
const TYPES = "[Content_Types].xml";
const PIVOT = "xl/pivotTables/pivotTable1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function rewrite(file: string, change: (xml: string) => string): void {
  const bytes = readFileSync(file);
  const xml = partsOf(bytes)[SHEET] ?? "";
  const next = change(xml);
  if (next === xml) throw new Error(`nothing to change in ${SHEET}`);
  writeFileSync(file, withParts(bytes, { [SHEET]: strToU8(next) }));
}

/** Merges these blocks, and no others. */
export function withMerges(file: string, blocks: readonly string[]): void {
  const cells = blocks.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  rewrite(file, (xml) =>
    xml
      .replace(/<mergeCells[\s\S]*<\/mergeCells>/, "")
      .replace(/<\/sheetData>(?:<autoFilter[^>]*\/>)?/, (found) => `${found}<mergeCells>${cells}</mergeCells>`),
  );
}

/** Lays a pivot table over a block. */
export function withPivot(file: string, block: string): void {
  const bytes = readFileSync(file);
  const { [RELATIONS]: relations = "", [TYPES]: types = "" } = partsOf(bytes);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml";
  const changed = {
    [RELATIONS]: relations.replace(
      "</Relationships>",
      `<Relationship Id="rIdPivot" Type="${OFFICE}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
    ),
    [TYPES]: types.replace("</Types>", `<Override PartName="/${PIVOT}" ContentType="${type}"/></Types>`),
    [PIVOT]: `<pivotTableDefinition xmlns="${SHEET_SPACE}" name="P" cacheId="1"><location ref="${block}"/></pivotTableDefinition>`,
  };
  const parts = Object.entries(changed).map(([path, text]) => [path, strToU8(text)]);
  writeFileSync(file, withParts(bytes, Object.fromEntries(parts)));
}

/** Puts rows after the others. */
export function withRows(file: string, rows: string): void {
  rewrite(file, (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));
}
