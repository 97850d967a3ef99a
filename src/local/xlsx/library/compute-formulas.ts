// Works out formulas, so that the grid and the add-on see what a spreadsheet program would show: after a save all of
// them, and when a file is opened those whose value is missing or may be old. In big workbooks they keep their values,
// and the program that opens the file is asked to compute (ECMA-376 part 1, 18.2.2: fullCalcOnLoad).

import { cellName } from "../../../workbook/cells/a1";
import type { Cell } from "../../runtime/model/cell";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { openFile } from "./open-file";

/** With more, the library needs seconds. */
const MOST_FORMULAS = 300;
const MOST_CELLS = 20_000;

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly cell: Cell;
}

/** The formulas to compute; none when there are too many. */
function formulasIn(book: WorkbookModel, which: (cell: Cell) => boolean): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  let cells = 0;
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of cellsOf(sheet)) {
      cells += 1;
      if (cell.formula !== null && which(cell)) formulas.push({ sheet, name: cellName(row, column), cell });
    }
  }
  return cells > MOST_CELLS || formulas.length > MOST_FORMULAS ? [] : formulas;
}

function valueFrom(text: string): Cell["value"] {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** The sign of what is wrong (#REF!, #VALUE!), or the last value of a formula that the library doesn't know. */
function errorValue(error: string, cell: Cell): Cell["value"] {
  // The library says this of a formula that counts with a text.
  if (error.startsWith("strconv.")) return "#VALUE!";
  const sign = /^#[A-Z/0]+[!?]?/.exec(error)?.[0] ?? (cell.formula?.includes("#REF!") ? "#REF!" : null);
  return sign ?? cell.value;
}

/** `bytes` is the file with the same content as `book`. */
export function computeFormulas(bytes: Uint8Array, book: WorkbookModel, which = (_cell: Cell) => true): void {
  const formulas = formulasIn(book, which);
  const file = formulas.length === 0 ? null : openFile(bytes);
  if (!file) return;
  for (const { sheet, name, cell } of formulas) {
    const result = file.CalcCellValue(sheet.name, name, { RawCellValue: true });
    const value = result.error ? errorValue(result.error, cell) : valueFrom(result.value);
    if (value === cell.value) continue;
    cell.value = value;
    cell.saved = { ...cell.saved, value };
    // The grid must show the value anew; the file need not be saved for it.
    sheet.version += 1;
    sheet.savedVersion += 1;
  }
}
