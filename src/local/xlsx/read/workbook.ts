// A workbook's tabs as plain values, for reading without running the add-on.

import type { CellValue, RawTab } from "../../../workbook/schema/raw-tab";
import { readPlainFile } from "../../plain-file";
import type { Cell } from "../../runtime/model/cell";
import { sheetLocale } from "../../runtime/model/locale";
import { lastContentRow, type SheetModel } from "../../runtime/model/sheet-model";
import { readingFault } from "../file/faults";
import { readWorkbookModel } from "./model";
import { plainValue } from "./plain-value";

/** Whose reader the file is read for. */
export const LOCALE = sheetLocale("sv_SE");

function cellValue(cell: Cell | undefined): CellValue {
  return cell ? plainValue({ value: cell.value, numberFormat: cell.style.numberFormat }) : "";
}

function rowsOf(sheet: SheetModel): CellValue[][] {
  return Array.from({ length: lastContentRow(sheet) }, (_, index) => Array.from(sheet.rows[index] ?? [], cellValue));
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
    const identity = { id: "", name: path, url: "", timeZone: "Europe/Stockholm", locale: LOCALE };
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
