// The elements that a grid is made of, with their roles: a header row of letters, rows with their number, and cells.
// https://www.w3.org/WAI/ARIA/apg/patterns/grid/
import { columnName } from "../../../../workbook/cells/a1";
import { cellLook, paintCell } from "./cell-look";
import type { ColumnLayout } from "./layout/column-layout";
import type { ShownSheet } from "./shown-sheet";

export interface ColumnWords {
  readonly rowNumber: string;
  columnName(letter: string, header: string): string;
}

export interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: HTMLElement[];
  /** Each cell's look as it is drawn, as one text. */
  readonly looks: string[];
}

/** What the cells of all rows have in common. */
export interface RowGround {
  readonly model: ShownSheet;
  readonly columns: ColumnLayout;
  /** As many columns as have cells, from the first one. */
  readonly drawnColumns: number;
  readonly frozenColumns: number;
}

/** Pixels. */
export const ROW_NUMBER_WIDTH = 48;

export function element(role: string, className: string): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("role", role);
  made.className = className;
  return made;
}

/** An element that only the pointer takes hold of, for it has a key or a menu that does the same. */
export function handle(className: string): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  made.ariaHidden = "true";
  return made;
}

/** A row with its number; its cells come with `fillRow`. */
export function makeRow(row: number): DrawnRow {
  const made = element("row", "grid-row");
  made.dataset["row"] = String(row);
  made.ariaRowIndex = String(row + 2);
  const number = element("rowheader", "row-number");
  number.ariaColIndex = "1";
  number.textContent = String(row + 1);
  number.append(handle("row-handle"));
  made.append(number);
  return { element: made, cells: [], looks: [] };
}

/** Draws the cells that look otherwise than before. A cell keeps its element, and with it the focus. */
export function fillRow(
  drawn: DrawnRow,
  row: number,
  { model, columns, drawnColumns, frozenColumns }: RowGround,
): void {
  for (const extra of drawn.cells.splice(drawnColumns)) extra.remove();
  drawn.looks.length = Math.min(drawn.looks.length, drawnColumns);
  for (let column = 0; column < drawnColumns; column++) {
    let cell = drawn.cells[column];
    if (!cell) {
      cell = element("gridcell", "cell");
      cell.dataset["column"] = String(column);
      cell.ariaColIndex = String(column + 2);
      cell.tabIndex = -1;
      drawn.element.append(cell);
      drawn.cells.push(cell);
    }
    const look = cellLook(model, columns, row, column);
    const left = column < frozenColumns ? columns.left(column) + ROW_NUMBER_WIDTH : null;
    const drawnAs = JSON.stringify([look, left]);
    if (drawn.looks[column] === drawnAs) continue;
    drawn.looks[column] = drawnAs;
    paintCell(cell, look);
    stick(cell, left, column === frozenColumns - 1);
  }
  drawn.element.style.minHeight = `${model.view.rowHeights[row] ?? 0}px`;
}

/** The row of column letters. */
export function makeLetters({ model, columns, frozenColumns }: RowGround, words: ColumnWords): HTMLElement {
  const row = element("row", "grid-row letters");
  row.ariaRowIndex = "1";
  const corner = element("columnheader", "row-number corner");
  corner.ariaColIndex = "1";
  corner.append(spoken(words.rowNumber));
  row.append(corner);
  for (let column = 0; column < columns.count; column++) {
    const letter = columnName(column + 1);
    // A tab that the add-on writes has no headers, and what is in its first row names no column.
    const header = model.view.frozenRows > 0 && !model.view.guarded ? (model.cellAt(0, column)?.text ?? "") : "";
    const cell = element("columnheader", "letter");
    cell.ariaColIndex = String(column + 2);
    cell.ariaLabel = words.columnName(letter, header);
    cell.dataset["column"] = String(column);
    cell.append(letter, handle("column-handle"));
    stick(cell, column < frozenColumns ? columns.left(column) + ROW_NUMBER_WIDTH : null, column === frozenColumns - 1);
    row.append(cell);
  }
  return row;
}

function stick(cell: HTMLElement, left: number | null, isLast: boolean): void {
  cell.classList.toggle("stuck", left !== null);
  cell.classList.toggle("last-stuck", isLast);
  cell.style.left = left === null ? "" : `${left}px`;
}

/** A name that only screen readers read, for a header that shows none. */
function spoken(text: string): HTMLElement {
  const made = document.createElement("span");
  made.className = "for-screen-readers";
  made.textContent = text;
  return made;
}
