// A workbook's tabs as plain values, for reading without running the add-on.

import { shareText, showsShare } from "../../../workbook/cells/share-cell";
import type { CellValue, RawTab } from "../../../workbook/schema/raw-tab";
import { readPlainFile } from "../../plain-file";
import type { Cell } from "../../runtime/model/cell";
import { sheetLocale } from "../../runtime/model/locale";
import { isDateFormat } from "../../runtime/model/number-format";
import { isoText } from "../../runtime/model/serial-date";
import { lastContentRow, type SheetModel } from "../../runtime/model/sheet-model";
import { readingFault } from "../file/faults";
import { readWorkbookModel } from "./model";

function plainValue(cell: Cell | undefined): CellValue {
  if (!cell || cell.value === null) return "";
  const { value, style } = cell;
  if (typeof value !== "number") return value;
  if (isDateFormat(style.numberFormat)) return isoText(value);
  return showsShare(style.numberFormat) ? shareText(value) : value;
}

function rowsOf(sheet: SheetModel): CellValue[][] {
  return Array.from({ length: lastContentRow(sheet) }, (_, index) => Array.from(sheet.rows[index] ?? [], plainValue));
}

/**
 * The tabs of a file, with days as `yyyy-MM-dd`, shares as `80 %` and formulas as their last computed value.
 * `onGivenUp` is told of formulas that took too long, by their addresses.
 *
 * @throws SessionError when it can't be read.
 */
export function readWorkbook(
  path: string,
  onGivenUp: (formulas: readonly string[]) => void = () => undefined,
): RawTab[] {
  try {
    const identity = { id: "", name: path, url: "", timeZone: "Europe/Stockholm", locale: sheetLocale("sv_SE") };
    const { sheets, givenUp } = readWorkbookModel(readPlainFile(path), identity);
    if (givenUp.length > 0) onGivenUp(givenUp);
    return sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(sheet),
    }));
  } catch (error) {
    throw readingFault(error, path);
  }
}
