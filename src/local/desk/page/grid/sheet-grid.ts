// One tab as an editable grid: what is drawn, and what keys, pointer and clipboard do with it.

import { createChartLayer } from "../charts/chart-layer";
import type { CellPlace } from "./cell-place";
import { createGridContext, type SheetGridOptions } from "./grid-context";
import { createGridEditing } from "./grid-editing";
import { listenToKeyboard } from "./grid-keyboard";
import type { GridCommand } from "./grid-keys";
import { listenToPointer } from "./grid-pointer";
import { selectCell } from "./grid-selection";
import type { ShownSheet } from "./shown-sheet";

export interface SheetGrid {
  update(model: ShownSheet): void;
  /** Hides rows, as a filter does; null shows all. */
  hide(rows: ReadonlySet<number> | null): void;
  focus(): void;
  /** Makes the cell active and gives it the focus. */
  goTo(place: CellPlace): void;
  /** Makes the cell active, and leaves the focus where it is. */
  show(place: CellPlace): void;
  obey(command: GridCommand): void;
  /** Puts the selected block on the clipboard. */
  copy(): void;
  paste(text: string): void;
  destroy(): void;
}

export function createSheetGrid(container: HTMLElement, options: SheetGridOptions): SheetGrid {
  const context = createGridContext(container, options);
  const { focus, goTo, view } = context;
  const editing = createGridEditing(context);
  const stopPointer = listenToPointer(context, editing);
  const keyboard = listenToKeyboard(context, editing);
  const charts = createChartLayer(container, view);
  const redraw = () => {
    view.render();
    editing.place();
    charts.show(context.model().view);
  };
  // A swipe to the side at the grid's edge would else go back to the page before the desk.
  const stayAtEdge = (event: WheelEvent) => {
    const { scrollLeft, scrollWidth, clientWidth } = container;
    const isAtEdge = event.deltaX < 0 ? scrollLeft <= 0 : scrollLeft >= scrollWidth - clientWidth - 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY) && isAtEdge) event.preventDefault();
  };
  container.addEventListener("wheel", stayAtEdge, { passive: false });
  container.addEventListener("scroll", redraw, { passive: true });
  const watch = new ResizeObserver(redraw);
  watch.observe(container);
  view.reveal(options.start.active);
  charts.show(options.model.view);
  return {
    update(model) {
      context.setModel(model);
      charts.show(model.view);
    },
    hide: context.hide,
    focus,
    goTo,
    show: (place) => context.select(selectCell(place)),
    obey: keyboard.obey,
    copy: keyboard.copy,
    paste: keyboard.paste,
    destroy() {
      watch.disconnect();
      container.removeEventListener("wheel", stayAtEdge);
      container.removeEventListener("scroll", redraw);
      stopPointer();
      keyboard.stop();
      editing.close();
      charts.remove();
      container.replaceChildren();
    },
  };
}
