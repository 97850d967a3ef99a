// Draws one tab: the rows on screen and a few around them, each where the layout says. The browser scrolls, and lays
// out each row, so a row is as high as its texts need; what it measures replaces what was estimated.
import type { CellPlace } from "./cell-place";
import { createDrawnRows } from "./drawn-rows";
import { type ColumnWords, type DrawnRow, ROW_NUMBER_WIDTH, type RowGround } from "./grid-elements";
import { createColumnLayout } from "./layout/column-layout";
import { estimateRowHeight } from "./layout/row-estimate";
import { createRowLayout, type RowLayout } from "./layout/row-layout";
import { rowsToDraw } from "./layout/rows-to-draw";
import { scrolledTo } from "./layout/scroll-into-view";
import type { ShownSheet } from "./shown-sheet";

/** Frozen rows may take this part of the grid's height; more of them would leave no room to scroll in. */
const MOST_FROZEN = 0.6;
/** Pixels: a narrower grid freezes no columns. */
const NARROW = 480;
/** Measuring moves rows, which shows others to be measured: this many times at most. */
const MOST_ROUNDS = 6;

export interface GridView {
  readonly scroller: HTMLElement;
  layout(): RowLayout;
  ground(): RowGround;
  frozenRows(): number;
  /** Pixels that the letters and the frozen rows cover at the top. */
  headHeight(): number;
  isHidden(row: number): boolean;
  /** Shows the tab as it is now; the first row on screen stays where it is. */
  setModel(model: ShownSheet): void;
  /** Hides rows, as a filter does; null shows all. */
  setHidden(hidden: ReadonlySet<number> | null): void;
  setWidth(column: number, width: number): void;
  setLeastHeight(row: number, height: number): void;
  render(): void;
  /** Scrolls as little as it takes to show the cell. */
  reveal(place: CellPlace): void;
  /** Scrolls to the first column that isn't frozen, and `isTop` to the first such row: a frozen cell is always in view. */
  scrollToStart(isTop: boolean): void;
  /** The row that is always drawn, since the focus is in it. */
  keepRow(row: number): void;
  cellElement(place: CellPlace): HTMLElement | null;
  drawnRows(): ReadonlyMap<number, DrawnRow>;
  letters(): HTMLElement;
}

/** Nothing is measured before the first `render`. `onDrawn` is called each time that rows or cells have been drawn. */
export function createGridView(
  scroller: HTMLElement,
  first: ShownSheet,
  words: ColumnWords,
  onDrawn: () => void,
): GridView {
  const drawn = createDrawnRows(words);
  const { body, canvas, head } = drawn;
  scroller.replaceChildren(canvas);

  let model = first;
  let hidden: ReadonlySet<number> | null = null;
  let kept = 0;
  let frozenRows = 0;
  let widths: readonly number[] = [];
  let columns = createColumnLayout([]);
  let layout = createRowLayout(0, () => 0);
  let drawnColumns = 0;

  const frozenColumns = () => (scroller.clientWidth < NARROW ? 0 : model.view.frozenColumns);
  const ground = (): RowGround => ({ model, columns, drawnColumns, frozenColumns: frozenColumns() });
  const isHidden = (row: number) => hidden?.has(row) ?? false;
  const newLayout = () =>
    createRowLayout(model.view.rowCount, (row) => (isHidden(row) ? 0 : estimateRowHeight(model, row)));
  const headHeight = () => head.getBoundingClientRect().height;
  /** Pixels from the top of the first row that scrolls. */
  const bodyTop = (row: number) => layout.top(row) - layout.top(frozenRows);
  const bandHeight = () => Math.max(scroller.clientHeight - headHeight(), 0);
  const rowAtBand = (y: number) => Math.max(layout.rowAt(y + layout.top(frozenRows)), frozenRows);

  /** The columns that have cells: those with content, and those on screen. */
  const columnsNeeded = () => {
    const onScreen = columns.columnAt(scroller.scrollLeft + scroller.clientWidth - ROW_NUMBER_WIDTH) + 2;
    return Math.min(columns.count, Math.max(drawnColumns, model.lastColumn + 1, onScreen));
  };
  const rowsNeeded = () => {
    const top = rowAtBand(scroller.scrollTop);
    const bottom = rowAtBand(scroller.scrollTop + bandHeight());
    return rowsToDraw({ rowCount: model.view.rowCount, frozenRows, top, bottom, kept, isHidden });
  };
  const draw = () => {
    const needed = columnsNeeded();
    if (needed !== drawnColumns) {
      drawnColumns = needed;
      drawn.refresh(ground());
    }
    drawn.show(rowsNeeded(), frozenRows, ground());
  };
  /** Whether any row is of another height than the layout had it. */
  const measure = (): boolean => {
    let isOther = false;
    for (const [row, { element }] of drawn.all) {
      if (layout.setHeight(row, element.getBoundingClientRect().height)) isOther = true;
    }
    return isOther;
  };
  const position = () => {
    body.style.height = `${bodyTop(model.view.rowCount)}px`;
    for (const [row, { element }] of drawn.all) {
      if (row >= frozenRows) element.style.top = `${bodyTop(row)}px`;
    }
  };
  /** Draws until what is on screen has been measured. The row at `anchor` keeps its distance to the top. */
  const settle = (anchor: number, distance: number) => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      draw();
      const isOther = measure();
      position();
      if (!isOther) break;
      const wanted = bodyTop(anchor) - distance;
      if (Math.abs(wanted - scroller.scrollTop) >= 1) scroller.scrollTop = wanted;
    }
    onDrawn();
  };
  /** Does what changes heights, and leaves the first row on screen where it was; a tab at its top stays there. */
  const anchored = (work: () => void) => {
    const anchor = rowAtBand(scroller.scrollTop);
    const distance = bodyTop(anchor) - scroller.scrollTop;
    work();
    if (scroller.scrollTop > 0) {
      position();
      scroller.scrollTop = bodyTop(anchor) - distance;
    }
    settle(anchor, distance);
  };
  const layOutColumns = (next: readonly number[]) => {
    widths = next;
    columns = createColumnLayout(widths);
    canvas.style.setProperty("--columns", [ROW_NUMBER_WIDTH, ...widths].map((width) => `${width}px`).join(" "));
    canvas.style.width = `${columns.left(columns.count) + ROW_NUMBER_WIDTH}px`;
  };
  /** Draws all anew, and freezes as many rows as there is room for. */
  const rebuild = () => {
    layOutColumns(model.view.columnWidths);
    drawnColumns = 0;
    layout = newLayout();
    scroller.ariaColCount = String(columns.count + 1);
    for (frozenRows = model.view.frozenRows; ; frozenRows--) {
      drawn.clear();
      draw();
      if (frozenRows === 0 || scroller.clientHeight === 0 || headHeight() <= scroller.clientHeight * MOST_FROZEN)
        return;
    }
  };
  const numberRows = () => {
    scroller.ariaRowCount = String(model.view.rowCount + 1);
  };
  const shapeOf = ({ view }: ShownSheet) => JSON.stringify([view.columnCount, view.frozenRows, view.frozenColumns]);
  rebuild();
  numberRows();

  return {
    scroller,
    layout: () => layout,
    ground,
    frozenRows: () => frozenRows,
    headHeight,
    isHidden,
    setModel(next) {
      const isSameShape = shapeOf(next) === shapeOf(model);
      model = next;
      numberRows();
      anchored(() => {
        if (!isSameShape) {
          rebuild();
          return;
        }
        layOutColumns(model.view.columnWidths);
        layout = newLayout();
        drawn.refresh(ground());
      });
    },
    setHidden(next) {
      if (hidden === next) return;
      const isOther = (hidden?.size ?? 0) !== (next?.size ?? 0) || [...(next ?? [])].some((row) => !hidden?.has(row));
      hidden = next;
      if (!isOther) return;
      layout = newLayout();
      scroller.scrollTop = 0;
      settle(frozenRows, 0);
    },
    setWidth(column, width) {
      anchored(() => {
        layOutColumns(widths.map((each, index) => (index === column ? width : each)));
        drawn.refresh(ground());
      });
    },
    setLeastHeight(row, height) {
      const line = drawn.all.get(row);
      if (!line) return;
      anchored(() => {
        line.element.style.minHeight = `${height}px`;
      });
    },
    render() {
      const anchor = rowAtBand(scroller.scrollTop);
      settle(anchor, bodyTop(anchor) - scroller.scrollTop);
    },
    reveal({ row, column }) {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const { scrollTop, scrollLeft } = scroller;
        const frozen = frozenColumns();
        if (row >= frozenRows) {
          scroller.scrollTop = scrolledTo(scrollTop, bandHeight(), { from: bodyTop(row), to: bodyTop(row + 1) });
        }
        if (column >= frozen) {
          const from = columns.left(column) - columns.left(frozen);
          const screen = scroller.clientWidth - ROW_NUMBER_WIDTH - columns.left(frozen);
          scroller.scrollLeft = scrolledTo(scrollLeft, screen, { from, to: from + columns.width(column) });
        }
        const isStill = scroller.scrollTop === scrollTop && scroller.scrollLeft === scrollLeft;
        if (isStill && round > 0) break;
        const anchor = row >= frozenRows ? row : rowAtBand(scroller.scrollTop);
        settle(anchor, bodyTop(anchor) - scroller.scrollTop);
      }
    },
    scrollToStart(isTop) {
      scroller.scrollLeft = 0;
      if (isTop) scroller.scrollTop = 0;
      this.render();
    },
    keepRow(row) {
      kept = row;
    },
    cellElement: ({ row, column }) => drawn.all.get(row)?.cells[column] ?? null,
    drawnRows: () => drawn.all,
    letters: drawn.letters,
  };
}
