// Works out formulas, so that the grid and the add-on see what a spreadsheet program would show: those without a value,
// or with an old one, when a file is opened, and all of them after a save.
// Big workbooks are left to that program: it is asked to compute when it opens the file.

import { cellName } from "../../../workbook/cells/a1";
import type { Cell } from "../../runtime/model/cell";
import { cellsOf, type SheetModel } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { openFile } from "./open-file";

/** Beyond these the library needs seconds. */
const MOST_FORMULAS = 300;
const MOST_CELLS = 20_000;

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly cell: Cell;
}

/** None when there are too many. */
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

/** A formula that is wrong shows why (#REF!, #VALUE!); one the library doesn't know keeps its last value. */
function errorValue(error: string, cell: Cell): Cell["value"] {
  // The library's words for counting with a text.
  if (error.startsWith("strconv.")) return "#VALUE!";
  const sign = /^#[A-Z/0]+[!?]?/.exec(error)?.[0] ?? (cell.formula?.includes("#REF!") ? "#REF!" : null);
  return sign ?? cell.value;
}

/** `bytes` is the file as memory has it. */
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
    // Nothing new for the file, but for the grid.
    sheet.version += 1;
    sheet.savedVersion += 1;
  }
}
