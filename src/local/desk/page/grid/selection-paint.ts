// Marks what is selected: the cells, their letters and row numbers, and the corner by which a block is filled.
import { handle } from "./grid-elements";
import type { GridSelection } from "./grid-selection";
import type { GridView } from "./grid-view";

const corner = handle("fill-handle");

export function paintSelection(view: GridView, { active, range }: GridSelection): void {
  const isMany = range.fromRow !== range.toRow || range.fromColumn !== range.toColumn;
  const hasColumn = (column: number) => column >= range.fromColumn && column <= range.toColumn;
  corner.remove();
  for (const [row, { element, cells }] of view.drawnRows()) {
    const isIn = row >= range.fromRow && row <= range.toRow;
    element.classList.toggle("has-selected", isIn);
    for (const [column, cell] of cells.entries()) {
      const isActive = row === active.row && column === active.column;
      const isSelected = isIn && hasColumn(column);
      cell.classList.toggle("active", isActive);
      cell.classList.toggle("selected", isSelected && isMany);
      if (isSelected) cell.ariaSelected = "true";
      else if (cell.ariaSelected) cell.removeAttribute("aria-selected");
      cell.tabIndex = isActive ? 0 : -1;
    }
    if (row === range.toRow) cells[range.toColumn]?.append(corner);
  }
  for (const letter of view.letters().querySelectorAll<HTMLElement>(".letter")) {
    letter.classList.toggle("has-selected", hasColumn(Number(letter.dataset["column"])));
  }
}
