// Keeps the focus on the active cell itself, so that a screen reader reads it: the grid has one tab stop, which moves
// with the selection. The library alone would keep the focus on an empty element.
import type { SheetView } from "../../../session";
import { FIRST_COLUMN, type Grid } from "./grid-columns";

export interface FocusKeeper {
  focus(): void;
  /** Gives the focus back after a redraw, in which the cell got a new element. */
  restore(): void;
}

interface Labels {
  readonly words: { readonly grid: (name: string) => string };
  readonly describedBy: string;
}

export function keepFocusOnCell(
  grid: Grid,
  container: HTMLElement,
  { words, describedBy }: Labels,
  view: () => SheetView,
): FocusKeeper {
  let hadFocus = false;
  const node = () => grid.getActiveCellNode();
  const focus = () => {
    const cell = node();
    if (!cell) return;
    for (const other of container.querySelectorAll('.slick-cell[tabindex="0"]')) other.setAttribute("tabindex", "-1");
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
  };
  const numberRows = () => {
    const { rowCount, columnCount } = view();
    container.ariaRowCount = String(rowCount + 1);
    container.ariaColCount = String(columnCount + FIRST_COLUMN);
    for (const row of container.querySelectorAll<HTMLElement>(".slick-row")) {
      row.ariaRowIndex = String(Number(row.dataset["row"]) + 2);
      for (const cell of row.querySelectorAll(".slick-cell")) {
        const column = /\bl(\d+)\b/.exec(cell.className)?.[1];
        if (column) cell.ariaColIndex = String(Number(column) + 1);
      }
    }
    const cell = node();
    if (cell) cell.tabIndex = 0;
  };

  container.role = "grid";
  container.ariaLabel = words.grid(view().name);
  container.ariaMultiSelectable = "true";
  container.setAttribute("aria-describedby", describedBy);
  // The library's own tab stops would take the focus and have nothing to read.
  for (const stop of container.querySelectorAll("[tabindex]:not(.slick-cell)")) stop.removeAttribute("tabindex");
  // The library stops the browser from moving the focus at a press, lest a drag selects text.
  container.addEventListener("mousedown", focus, { capture: true });
  container.addEventListener("focusin", () => {
    hadFocus = true;
  });
  container.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node) hadFocus = container.contains(relatedTarget);
  });
  grid.onRendered.subscribe(numberRows);
  grid.onActiveCellChanged.subscribe(() => {
    if (container.contains(document.activeElement)) focus();
  });
  return {
    focus,
    restore() {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (hadFocus && isNowhere) focus();
    },
  };
}
