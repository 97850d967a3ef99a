// The columns of the grid library: a frozen one with row numbers, then those of the tab with the workbook's widths.
import type { Column, Formatter, GridOption, SlickGrid } from "slickgrid";
import { columnName } from "../../../../workbook/cells/a1";
import { cellLook } from "./cell-look";

import type { ShownSheet } from "./shown-sheet";

/** A row for the library; the cells are asked for when they are drawn. */
export interface GridRow {
  readonly index: number;
}

export type Grid = SlickGrid<GridRow, Column<GridRow>, GridOption<Column<GridRow>>>;

/** The row numbers take the library's first column, so the tab's column n is the library's n + 1. */
export const FIRST_COLUMN = 1;
const ROW_NUMBER_WIDTH = 48;

export interface ColumnWords {
  readonly rowNumber: string;
  columnName(letter: string, header: string): string;
}

export function gridColumns(
  model: () => ShownSheet,
  words: ColumnWords,
  widths: ReadonlyMap<number, number>,
): Column<GridRow>[] {
  const { view } = model();
  const numbers: Formatter<GridRow> = (row) => String(row + 1);
  const cells: Formatter<GridRow> = (row, cell) => cellLook(model(), row, cell - FIRST_COLUMN);
  const columns = Array.from({ length: view.columnCount }, (_, column): Column<GridRow> => {
    const letter = columnName(column + 1);
    const header = view.frozenRows > 0 ? (model().cellAt(0, column)?.text ?? "") : "";
    return {
      id: `c${column}`,
      field: "index",
      name: letter,
      width: widths.get(column) ?? view.columnWidths[column] ?? 100,
      minWidth: 24,
      sortable: false,
      formatter: cells,
      headerCellAttrs: { "aria-label": words.columnName(letter, header) },
    };
  });
  return [
    {
      id: "numbers",
      field: "index",
      name: spoken(words.rowNumber),
      width: ROW_NUMBER_WIDTH,
      resizable: false,
      focusable: false,
      selectable: false,
      cssClass: "row-number",
      formatter: numbers,
      cellAttrs: { role: "rowheader" },
    },
    ...columns,
  ];
}

/** A name that only screen readers read, for a header that shows none. */
function spoken(text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "for-screen-readers";
  element.textContent = text;
  return element;
}
