// The cells of an .xlsx file as plain values, as a list that somebody sends is read: no formula is computed, no style
// looked at but for whether it shows a day.
import { dayOfSerial, isSerial } from "../../domain/calendar/serial-day";
import type { CellValue, RawTab } from "../../workbook/schema/raw-tab";
import { NotAWorkbook } from "../package/limits";
import { openParts, type SheetPart, type WorkbookParts } from "../package/parts";
import { partText } from "../package/unzip";
import { NotWellFormed } from "../package/xml-tags";
import { attributeOf, childOf, childrenOf, parseXml } from "../package/xml-tree";
import { type Budget, newBudget } from "./budget";
import { type FileCell, readRows, readSharedStrings } from "./cells";
import { showsDay } from "./number-formats";
import { readSheetXml } from "./sheet-xml";

/** As many rows and columns of a tab as are read: those of a list are far fewer. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/** Whether each of the file's cell styles shows a day (ECMA-376 part 1, 18.8.10: cellXfs). */
function dayStyles({ styles }: WorkbookParts): boolean[] {
  if (styles === null) return [];
  const root = parseXml(styles);
  const list = (name: string, item: string) => {
    const element = childOf(root, name);
    return element ? childrenOf(element, item) : [];
  };
  const codes = new Map(
    list("numFmts", "numFmt").map((format) => [attributeOf(format, "numFmtId"), attributeOf(format, "formatCode")]),
  );
  return list("cellXfs", "xf").map((style) => {
    const number = attributeOf(style, "numFmtId");
    return showsDay(Number(number ?? 0), codes.get(number) ?? undefined);
  });
}

function plainValue({ value, style, isDay }: FileCell, isDayStyle: readonly boolean[], dayOffset: number): CellValue {
  if (value === null) return "";
  if (typeof value !== "number" || !(isDay || isDayStyle[style])) return value;
  return isSerial(value) ? dayOfSerial(isDay ? value : value + dayOffset) : value;
}

/** The rows of a tab, from row 1; a row that the file leaves out is empty. */
function rowsOf(
  workbook: WorkbookParts,
  sheet: SheetPart,
  { texts, isDayStyle, budget }: { texts: readonly string[]; isDayStyle: readonly boolean[]; budget: Budget },
) {
  const rows: CellValue[][] = [];
  const { data } = readSheetXml(partText(workbook.parts, sheet.path) ?? "");
  for (const { row, cells } of readRows(data, { tab: sheet.name, texts, copy: () => "", budget })) {
    if (row > MOST_ROWS) break;
    while (rows.length < row) rows.push([]);
    const placed = rows[row - 1] ?? [];
    for (const cell of cells) {
      if (cell.column > MOST_COLUMNS) continue;
      while (placed.length < cell.column) placed.push("");
      placed[cell.column - 1] = plainValue(cell, isDayStyle, workbook.dayOffset);
    }
  }
  return rows;
}

/**
 * The tabs with cells, in their order. Formulas are as the program that saved the file computed them.
 *
 * @returns null for bytes that are no .xlsx.
 */
export function readValues(bytes: Uint8Array): RawTab[] | null {
  try {
    const workbook = openParts(bytes);
    const reading = {
      texts: readSharedStrings(workbook.sharedStrings),
      isDayStyle: dayStyles(workbook),
      budget: newBudget(),
    };
    return workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(workbook, sheet, reading),
    }));
  } catch (error) {
    if (error instanceof NotAWorkbook || error instanceof NotWellFormed) return null;
    throw error;
  }
}
