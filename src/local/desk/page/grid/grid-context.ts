// The grid library set up for one tab, and what keys, pointer and editor all need of it.
import { type Column, type GridOption, SlickCellSelectionModel, SlickGrid, SlickRange } from "slickgrid";
import type { CellEdit } from "../../../session";
import type { CellPlace, CellRange } from "./cell-place";
import { type ColumnWords, FIRST_COLUMN, type Grid, type GridRow, gridColumns } from "./grid-columns";
import { type FocusKeeper, keepFocusOnCell } from "./grid-focus";
import { createTextMeasure, ROW_HEIGHT, rowHeights } from "./row-heights";
import type { ShownSheet } from "./shown-sheet";

export interface NoteInView {
  readonly text: string;
  readonly cell: string;
  readonly box: DOMRect;
}

export interface SheetGridOptions {
  readonly model: ShownSheet;
  /** Lets the library write a style of column widths, which the page's content security policy else forbids. */
  readonly nonce: string;
  readonly words: ColumnWords & { readonly formula: string; readonly grid: (name: string) => string };
  /** The id of the text that says how the grid is used. */
  readonly describedBy: string;
  /** The cell to begin at. */
  readonly start: CellPlace;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onSelect: (range: CellRange, active: CellPlace) => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLink: (link: string) => void;
  /** Called with the note of the cell under the pointer, or of the active one; null when it has none. */
  readonly onNote: (note: NoteInView | null) => void;
}

export interface GridContext {
  readonly grid: Grid;
  readonly selection: SlickCellSelectionModel;
  readonly container: HTMLElement;
  readonly options: SheetGridOptions;
  readonly focusKeeper: FocusKeeper;
  model(): ShownSheet;
  /** Shows the tab as it is now. The selection and the scroll position stay. */
  setModel(model: ShownSheet): void;
  active(): CellPlace;
  range(): CellRange;
  select(range: CellRange): void;
  /** Makes the cell active and gives it the focus; outside the grid the nearest cell is meant. */
  goTo(place: CellPlace): void;
}

/** The container must have a size by now, since the library measures it. */
export function createGridContext(container: HTMLElement, options: SheetGridOptions): GridContext {
  let model = options.model;
  const widths = new Map<number, number>();
  const measure = createTextMeasure(getComputedStyle(container).fontFamily);
  let heights = rowHeights(model.view, measure);

  const rows = {
    getLength: () => model.view.rowCount,
    getItem: (index: number): GridRow => ({ index }),
    getItemMetadata: () => null,
  };
  const columns = (): Column<GridRow>[] => gridColumns(() => model, options.words, widths);
  const frozenRow = () => (model.view.frozenRows > 0 ? model.view.frozenRows : -1);
  const grid: Grid = new SlickGrid<GridRow, Column<GridRow>, GridOption<Column<GridRow>>>(container, rows, columns(), {
    nonce: options.nonce,
    rowHeight: ROW_HEIGHT,
    enableVariableRowHeight: true,
    rowHeightProvider: (_grid, row) => heights.get(row) ?? ROW_HEIGHT,
    frozenRow: frozenRow(),
    frozenColumn: 0,
    enableCellNavigation: true,
    enableColumnReorder: false,
    enableHtmlRendering: false,
    editable: false,
    selectedCellCssClass: "selected",
  });
  const selection = new SlickCellSelectionModel();
  grid.setSelectionModel(selection);
  const focusKeeper = keepFocusOnCell(grid, container, options, () => model.view);

  const active = (): CellPlace => {
    const cell = grid.getActiveCell();
    return cell ? { row: cell.row, column: cell.cell - FIRST_COLUMN } : options.start;
  };
  grid.onColumnsResized.subscribe(() => {
    for (const [index, { width }] of grid.getColumns().entries()) {
      if (index >= FIRST_COLUMN && width) widths.set(index - FIRST_COLUMN, width);
    }
  });
  return {
    grid,
    selection,
    container,
    options,
    focusKeeper,
    model: () => model,
    setModel(next) {
      const shape = ({ view }: ShownSheet) => JSON.stringify([view.columnCount, view.columnWidths, view.frozenRows]);
      const isSameShape = shape(next) === shape(model);
      model = next;
      heights = rowHeights(model.view, measure);
      if (!isSameShape) {
        grid.setOptions({ frozenRow: frozenRow() });
        grid.setColumns(columns());
      }
      grid.invalidateRowHeights();
      grid.updateRowCount();
      grid.invalidate();
      focusKeeper.restore();
    },
    active,
    range() {
      const last = selection.getSelectedRanges().at(-1);
      const { row, column } = active();
      if (!last) return { fromRow: row, toRow: row, fromColumn: column, toColumn: column };
      const fromColumn = last.fromCell - FIRST_COLUMN;
      return { fromRow: last.fromRow, toRow: last.toRow, fromColumn, toColumn: last.toCell - FIRST_COLUMN };
    },
    select({ fromRow, toRow, fromColumn, toColumn }) {
      selection.setSelectedRanges([new SlickRange(fromRow, fromColumn + FIRST_COLUMN, toRow, toColumn + FIRST_COLUMN)]);
    },
    goTo({ row, column }) {
      const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
      const { rowCount, columnCount } = model.view;
      grid.setActiveCell(within(row, rowCount), within(column, columnCount) + FIRST_COLUMN);
      focusKeeper.focus();
    },
  };
}
