// Which cell, letter or row number a point on screen is over.
import type { CellPlace } from "./cell-place";
import { ROW_NUMBER_WIDTH } from "./grid-elements";
import type { GridView } from "./grid-view";

/** The nearest cell to a point in the window's pixels, also for a point outside the grid. */
export function placeAt(view: GridView, x: number, y: number): CellPlace {
  const { scroller } = view;
  const box = scroller.getBoundingClientRect();
  const { columns, frozenColumns } = view.ground();
  const layout = view.layout();
  const inX = x - box.left - ROW_NUMBER_WIDTH;
  const inY = y - box.top - view.letters().getBoundingClientRect().height;
  const frozenWidth = columns.left(frozenColumns);
  const frozenHeight = layout.top(view.frozenRows());
  return {
    column: columns.columnAt(inX < frozenWidth ? inX : inX + scroller.scrollLeft),
    row: layout.rowAt(inY < frozenHeight ? inY : inY + scroller.scrollTop),
  };
}
