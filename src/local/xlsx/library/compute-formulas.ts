// Works out formulas, so that the grid and the add-on see what a spreadsheet program would show: after a save all of
// them, and when a file is opened those whose value is missing or may be old. In big workbooks they keep their values,
// and the program that opens the file is asked to compute (ECMA-376 part 1, 18.2.2: fullCalcOnLoad).

import { cellName } from "../../../workbook/cells/a1";
import { unzipParts } from "../../../xlsx/package/unzip";
import type { Cell, CellToChange } from "../../runtime/model/cell";
import { cellsOf, ensureCell, type SheetModel } from "../../runtime/model/sheet-model";
import type { WorkbookModel } from "../../runtime/model/workbook-model";
import { answersFor } from "./formula-thread";

/** With more, the library needs seconds. */
const MOST_FORMULAS = 300;
const MOST_CELLS = 20_000;
/** Bytes of all XML in the workbook: the library reads all of it before the first formula. */
const MOST_XML = 5_000_000;

const xmlSize = (bytes: Uint8Array): number =>
  Object.entries(unzipParts(bytes)).reduce(
    (sum, [path, part]) => sum + (/\.(?:xml|vml)$/i.test(path) ? part.length : 0),
    0,
  );

/** Cells with a formula that took too long, which is not tried again until it is another. */
const hopeless = new WeakMap<Readonly<Cell>, string>();

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly cell: CellToChange;
}

/** The formulas to compute; none when there are too many. */
function formulasIn(book: WorkbookModel, which: (cell: Readonly<Cell>) => boolean): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  let cells = 0;
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of cellsOf(sheet)) {
      cells += 1;
      if (cells > MOST_CELLS) return [];
      if (cell.formula !== null && hopeless.get(cell) !== cell.formula && which(cell))
        formulas.push({ sheet, name: cellName(row, column), cell: ensureCell(sheet, row, column) });
    }
  }
  return formulas.length > MOST_FORMULAS ? [] : formulas;
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

/**
 * Puts the formulas' values in their cells. `bytes` is the file with the same content as `book`.
 *
 * @returns The addresses of formulas that took too long, which keep the value they had: "Listor!B2".
 */
export function computeFormulas(
  bytes: Uint8Array,
  book: WorkbookModel,
  which = (_cell: Readonly<Cell>) => true,
): string[] {
  const formulas = formulasIn(book, which);
  if (formulas.length === 0 || xmlSize(bytes) > MOST_XML) return [];
  const { answers, givenUp } = answersFor(
    bytes,
    formulas.map(({ sheet, name }) => ({ sheet: sheet.name, name })),
  );
  for (const [index, { value: text, error }] of answers) {
    const formula = formulas[index];
    if (!formula) continue;
    const { sheet, cell } = formula;
    const value = error ? errorValue(error, cell) : valueFrom(text);
    if (value === cell.value) continue;
    cell.value = value;
    cell.saved = { ...cell.saved, value };
    // The grid must show the value anew; the file need not be saved for it.
    sheet.version += 1;
    sheet.savedVersion += 1;
  }
  return givenUp.flatMap((index) => {
    const formula = formulas[index];
    if (formula?.cell.formula) hopeless.set(formula.cell, formula.cell.formula);
    return formula ? [`${formula.sheet.name}!${formula.name}`] : [];
  });
}
