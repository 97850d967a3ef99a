// Obeys the pointer in the grid: it selects cells, rows and columns, opens menus, links and editors, and shows notes.
import type { CellPlace } from "./cell-place";
import type { GridContext } from "./grid-context";
import type { GridEditing } from "./grid-editing";
import { placeAt } from "./grid-place";
import { extendTo, isInRange, selectAll, selectCell, selectColumns, selectRows } from "./grid-selection";
import { dragOver, fitHandled, startHandleDrag } from "./pointer-drags";

type Part = "cell" | "row" | "column" | "corner" | null;

function partOf(target: EventTarget | null): Part {
  if (!(target instanceof Element)) return null;
  if (target.closest(".corner")) return "corner";
  if (target.closest(".letter")) return "column";
  if (target.closest(".row-number")) return "row";
  return target.closest(".cell") ? "cell" : null;
}

function isFilterButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".filter-button") !== null;
}

/** @returns What stops the listening. */
export function listenToPointer(context: GridContext, editing: GridEditing): () => void {
  const { active, container, focus, model, options, range, select, selection, view } = context;
  const size = () => model().view;
  /** The row is the one that was drawn there; the column isn't, where a long text goes on over the cells beside it. */
  const placeOf = (event: MouseEvent): CellPlace => {
    const at = placeAt(view, event.clientX, event.clientY);
    const drawn = event.target instanceof Element ? event.target.closest<HTMLElement>(".grid-row[data-row]") : null;
    return drawn ? { ...at, row: Number(drawn.dataset["row"]) } : at;
  };

  /** Selects what is pressed, and what the pointer is dragged over until it is let go. */
  const press = (event: PointerEvent, part: Exclude<Part, null>) => {
    const at = placeOf(event);
    const from = event.shiftKey ? active() : at;
    if (part === "corner") {
      select(selectAll(selection(), size()), true);
    } else if (part === "row") {
      select(selectRows(from.row, at.row, size()), true);
      dragOver(view, (to) => select(selectRows(from.row, to.row, size()), true));
    } else if (part === "column") {
      select(selectColumns(from.column, at.column, size()), true);
      dragOver(view, (to) => select(selectColumns(from.column, to.column, size()), true));
    } else {
      select(event.shiftKey ? extendTo(selection(), at) : selectCell(at));
      dragOver(view, (to) => select(extendTo(selection(), to), true));
    }
  };
  const onPress = (event: PointerEvent) => {
    const part = partOf(event.target);
    if (!part || event.button !== 0 || isFilterButton(event.target)) return;
    editing.forgetTabs();
    if (startHandleDrag(context, event)) return;
    // A finger scrolls; what it taps is selected by the click that follows.
    if (event.pointerType === "touch") return;
    if (event.target instanceof Element && event.target.closest("a")) return;
    press(event, part);
    focus();
  };
  /** The browser would move the focus and select texts. */
  const onMouseDown = (event: MouseEvent) => {
    if (partOf(event.target)) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (isFilterButton(event.target)) {
      const at = placeOf(event);
      select(selectCell(at));
      focus();
      const box = view.cellElement(at)?.getBoundingClientRect();
      options.onMenu({ x: box?.left ?? event.clientX, y: box?.bottom ?? event.clientY }, "header");
      return;
    }
    const link = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : null;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (link || isTouch) {
      select(selectCell(placeOf(event)));
      focus();
    }
    if (!link?.startsWith("#")) return;
    event.preventDefault();
    options.onLink(link);
  };
  const onDoubleClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    if (target.closest(".column-handle, .row-handle")) fitHandled(context, target);
    else if (partOf(target) === "cell" && !isFilterButton(target) && !target.closest(".fill-handle"))
      editing.open(null);
  };
  const onMenu = (event: MouseEvent) => {
    const part = partOf(event.target);
    if (!part) return;
    event.preventDefault();
    const at = placeOf(event);
    const { fromRow, toRow, fromColumn, toColumn } = range();
    const isWholeRows = fromColumn === 0 && toColumn === size().columnCount - 1;
    const isWholeColumns = fromRow === 0 && toRow === size().rowCount - 1;
    if (part === "row" && !(isWholeRows && isInRange(range(), at))) select(selectRows(at.row, at.row, size()), true);
    if (part === "column" && !(isWholeColumns && isInRange(range(), at))) {
      select(selectColumns(at.column, at.column, size()), true);
    }
    if (part === "cell" && !isInRange(range(), at)) select(selectCell(at));
    focus();
    const about = part === "row" ? "rows" : part === "column" ? "columns" : "cells";
    options.onMenu({ x: event.clientX, y: event.clientY }, about);
  };

  /** The cell that has its note or fault on screen. */
  let noted: CellPlace | null = null;
  const showNote = (cell: HTMLElement | null, row: number, column: number) => {
    const box = model().saysAt(row, column) && cell?.getBoundingClientRect();
    noted = box ? { row, column } : null;
    options.onNote(box ? { place: { row, column }, box } : null);
  };
  const showActive = () => showNote(view.cellElement(active()), active().row, active().column);
  const onOver = ({ target }: PointerEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
    if (!cell || editing.isOpen()) return;
    const [row, column] = [Number(cell.parentElement?.dataset["row"]), Number(cell.dataset["column"])];
    // The fault of the active cell stays, so that the pointer gets to what mends it. One that is away doesn't come back
    // under the pointer, where it would take the next press.
    const isActiveNoted = noted?.row === active().row && noted.column === active().column;
    if (isActiveNoted && !model().saysAt(row, column) && model().faultAt(active().row, active().column)) return;
    showNote(cell, row, column);
  };
  const hideNote = () => {
    noted = null;
    options.onNote(null);
  };
  const onLeave = ({ relatedTarget }: PointerEvent) => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest(".note-tip"))) hideNote();
  };
  context.onSelected(() => {
    options.onSelect(range(), active());
    showActive();
  });

  const listeners = {
    pointerdown: onPress,
    mousedown: onMouseDown,
    click: onClick,
    dblclick: onDoubleClick,
    contextmenu: onMenu,
    pointerover: onOver,
    pointerleave: onLeave,
    scroll: hideNote,
  };
  const each = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of each) container.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of each) container.removeEventListener(name, listener);
  };
}
