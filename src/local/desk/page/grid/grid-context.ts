// One tab's grid: what is drawn, what is selected and where the focus is, for keys, pointer and editor to work on.
import type { CellEdit } from "../../../session";
import type { CellPlace, CellRange } from "./cell-place";
import type { ColumnWords } from "./grid-elements";
import { destination, type Move } from "./grid-moves";
import { extendTo, fitPlace, fitSelection, type GridSelection, selectCell } from "./grid-selection";
import { createGridView, type GridView } from "./grid-view";
import { pageAway } from "./layout/page-away";
import { paintSelection } from "./selection-paint";
import type { ShownSheet } from "./shown-sheet";

/** A cell that has something to say of itself, and where it is on the screen. */
export interface NotedCell {
  readonly place: CellPlace;
  readonly box: DOMRect;
}

/** Rows or columns that are made as high or wide as each other. */
export interface ResizedLines {
  readonly axis: "rows" | "columns";
  readonly from: number;
  readonly count: number;
}

/** What the menu at the pointer is about; "header" is the button of a column's header. */
export type MenuPart = "cells" | "rows" | "columns" | "header";

export interface SheetGridOptions {
  readonly model: ShownSheet;
  readonly words: ColumnWords & {
    readonly formula: string;
    readonly choicesHelp: string;
    readonly grid: (name: string) => string;
  };
  /** The id of the text that says how the grid is used. */
  readonly describedBy: string;
  /** What is selected at the beginning. */
  readonly start: { readonly range: CellRange; readonly active: CellPlace };
  /** The day that Ctrl+; types, as yyyy-MM-dd. */
  readonly today: () => string;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** Called when a cell's editor opens, with what is seen then; what it answers takes what was typed in the editor. */
  readonly onBegin: () => (edits: readonly CellEdit[]) => void;
  /** Pixels; null gives rows the height of their texts. */
  readonly onResize: (lines: ResizedLines, size: number | null) => void;
  readonly onSelect: (range: CellRange, active: CellPlace) => void;
  readonly onMenu: (at: { x: number; y: number }, part: MenuPart) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLink: (link: string) => void;
  /** Called with the cell under the pointer, or the active one, when it has a note or a fault; null when it has none. */
  readonly onNote: (noted: NotedCell | null) => void;
}

export interface GridContext {
  readonly container: HTMLElement;
  readonly options: SheetGridOptions;
  readonly view: GridView;
  model(): ShownSheet;
  /** Shows the tab as it is now. The selection and the scroll position stay. */
  setModel(model: ShownSheet): void;
  /** Hides rows, as a filter does. A selection in a hidden row moves to the nearest one that is shown. */
  hide(rows: ReadonlySet<number> | null): void;
  selection(): GridSelection;
  active(): CellPlace;
  range(): CellRange;
  /** Selects; the grid scrolls to the corner that moves, unless `isStill`. */
  select(selection: GridSelection, isStill?: boolean): void;
  /** Makes the cell active and gives it the focus; outside the grid the nearest cell is meant. */
  goTo(place: CellPlace): void;
  /** Moves the active cell, or the opposite corner of the selection. */
  move(move: Move, isExtending: boolean): void;
  /** Gives the active cell the focus. */
  focus(): void;
  activeElement(): HTMLElement | null;
  /** Called after the selection has changed. */
  onSelected(listener: () => void): void;
}

/** The container must have a size by now, since rows are drawn for it. */
export function createGridContext(container: HTMLElement, options: SheetGridOptions): GridContext {
  let model = options.model;
  const size = () => model.view;
  const start = selectCell(options.start.active);
  let selection = fitSelection({ ...start, range: options.start.range }, size());
  const listeners = new Set<() => void>();

  container.setAttribute("role", "grid");
  container.ariaLabel = options.words.grid(model.view.name);
  container.ariaMultiSelectable = "true";
  container.setAttribute("aria-describedby", options.describedBy);
  const view = createGridView(container, model, options.words, () => paint());
  const paint = () => paintSelection(view, selection);
  view.keepRow(selection.active.row);

  const activeElement = () => view.cellElement(selection.active);
  const focus = () => {
    if (!activeElement()) view.render();
    activeElement()?.focus({ preventScroll: true });
  };
  const hasFocus = () => container.contains(document.activeElement);
  const select = (next: GridSelection, isStill = false) => {
    const hadFocus = hasFocus();
    selection = fitSelection(next, size());
    view.keepRow(selection.active.row);
    if (isStill) view.render();
    else view.reveal(selection.lead);
    if (hadFocus) focus();
    for (const listener of listeners) listener();
  };
  const pageFrom = (row: number, step: "up" | "down"): number => {
    const band = Math.max(container.clientHeight - view.headHeight(), 1);
    return pageAway(view.layout(), row, step === "down" ? band : -band, view.frozenRows());
  };

  return {
    container,
    options,
    view,
    model: () => model,
    setModel(next) {
      const hadFocus = hasFocus();
      model = next;
      selection = fitSelection(selection, size());
      view.keepRow(selection.active.row);
      view.setModel(model);
      paint();
      if (hadFocus && !hasFocus()) focus();
    },
    hide(rows) {
      const hadFocus = hasFocus();
      view.setHidden(rows);
      const { column } = selection.active;
      const row = view.frozenRows();
      if (view.isHidden(selection.active.row)) {
        const ground = { model, isHidden: view.isHidden, pageFrom };
        const down = destination({ by: "cell", step: "down" }, { row: row - 1, column }, ground);
        select(selectCell(fitPlace(down, size())));
      }
      if (hadFocus && !hasFocus()) focus();
    },
    selection: () => selection,
    active: () => selection.active,
    range: () => selection.range,
    select,
    goTo(place) {
      select(selectCell(fitPlace(place, size())));
      focus();
    },
    move(move, isExtending) {
      const ground = { model, isHidden: view.isHidden, pageFrom };
      const to = fitPlace(destination(move, isExtending ? selection.lead : selection.active, ground), size());
      select(isExtending ? extendTo(selection, to) : selectCell(to));
      if (move.by === "rowStart" || move.by === "sheetStart") view.scrollToStart(move.by === "sheetStart");
    },
    focus,
    activeElement,
    onSelected: (listener) => listeners.add(listener),
  };
}
