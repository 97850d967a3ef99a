// One tab as an editable grid. The library draws it; the modules beside this one say what keys, pointer and clipboard
// do.
import type { CellPlace } from "./cell-place";
import { createGridContext, type SheetGridOptions } from "./grid-context";
import { createGridEditing } from "./grid-editing";
import { listenToKeyboard } from "./grid-keyboard";
import { listenToPointer } from "./grid-pointer";
import type { ShownSheet } from "./shown-sheet";

export interface SheetGrid {
  update(model: ShownSheet): void;
  focus(): void;
  /** Makes the cell active and gives it the focus. */
  goTo(place: CellPlace): void;
  destroy(): void;
}

export function createSheetGrid(container: HTMLElement, options: SheetGridOptions): SheetGrid {
  const context = createGridContext(container, options);
  const { focusKeeper, goTo, grid } = context;
  const editing = createGridEditing(context);
  listenToPointer(context, editing);
  const stopListening = listenToKeyboard(context, editing);
  const watch = new ResizeObserver(() => grid.resizeCanvas());
  watch.observe(container);
  const { row, column } = options.start;
  const { rowCount, columnCount } = options.model.view;
  grid.setActiveCell(Math.min(row, rowCount - 1), Math.min(column, columnCount - 1) + 1);
  return {
    update: context.setModel,
    focus: focusKeeper.focus,
    goTo,
    destroy() {
      watch.disconnect();
      stopListening();
      editing.close();
      grid.destroy(true);
    },
  };
}
