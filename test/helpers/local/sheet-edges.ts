// A workbook's first tab with more in it than the fixtures have: merged cells, and rows at the sheet's edge.

import { readFileSync, writeFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { partsOf, withParts } from "./file-world";

const SHEET = "xl/worksheets/sheet1.xml";

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

/** Puts rows after the others. */
export function withRows(file: string, rows: string): void {
  rewrite(file, (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));
}
