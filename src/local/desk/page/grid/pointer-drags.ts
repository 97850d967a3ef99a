// What happens from the press of the pointer until it is let go: selecting, filling, and setting widths.

import type { CellPlace } from "./cell-place";
import { fillEdits } from "./clipboard";
import type { GridContext, ResizedLines } from "./grid-context";
import { placeAt } from "./grid-place";
import type { GridView } from "./grid-view";
import { createTextMeasure, fittedWidth } from "./layout/fit-width";

/** Pixels that the grid scrolls in a frame while the pointer is held outside it. */
const SCROLL_STEP = 16;
const LEAST_SIZE = 24;

/** Calls back with each cell that the pointer comes to, and once when it is let go. The grid scrolls along at its edges. */
export function dragOver(
  view: GridView,
  onCell: (place: CellPlace) => void,
  onEnd: () => void = () => undefined,
): void {
  const { scroller } = view;
  let point: { x: number; y: number } | null = null;
  let last = "";
  let frame = 0;
  const visit = () => {
    if (!point) return;
    const place = placeAt(view, point.x, point.y);
    const name = `${place.row} ${place.column}`;
    if (name === last) return;
    last = name;
    onCell(place);
  };
  const scrollAlong = () => {
    frame = requestAnimationFrame(scrollAlong);
    if (!point) return;
    const { left, right, top, bottom } = scroller.getBoundingClientRect();
    const beyond = (value: number, low: number, high: number) => (value < low ? -1 : value > high ? 1 : 0);
    const x = beyond(point.x, left, right);
    const y = beyond(point.y, top + view.headHeight() * Number(scroller.scrollTop > 0), bottom);
    if (x === 0 && y === 0) return;
    scroller.scrollBy(x * SCROLL_STEP, y * SCROLL_STEP);
    visit();
  };
  const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
    point = { x, y };
    visit();
  };
  listenUntilRelease(onMove, () => {
    cancelAnimationFrame(frame);
    onEnd();
  });
  frame = requestAnimationFrame(scrollAlong);
}

function listenUntilRelease(onMove: (event: PointerEvent) => void, onEnd: () => void): void {
  const end = () => {
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    onEnd();
  };
  addEventListener("pointermove", onMove);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}

/** Takes hold of the handle that was pressed; false when none was. */
export function startHandleDrag(context: GridContext, event: PointerEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(".fill-handle")) {
    startFill(context);
    return true;
  }
  const lines = handledLines(context, target);
  if (lines) startSize(context, lines, event);
  return lines !== null;
}

/** Gives the lines whose handle was double-clicked the size that their texts need. */
export function fitHandled(context: GridContext, target: Element): void {
  const lines = handledLines(context, target);
  if (!lines) return;
  const { model, options, container } = context;
  if (lines.axis === "rows") options.onResize(lines, null);
  else options.onResize(lines, fittedWidth(model(), lines.from, createTextMeasure(container)));
}

/** The row or column whose handle this is, and with it all that are selected when it is one of them. */
function handledLines({ model, range }: GridContext, target: Element | null): ResizedLines | null {
  const { fromRow, toRow, fromColumn, toColumn } = range();
  const { rowCount, columnCount } = model().view;
  const letter = target?.closest(".column-handle")?.closest<HTMLElement>(".letter");
  if (letter) {
    const column = Number(letter.dataset["column"]);
    const isMany = fromRow === 0 && toRow === rowCount - 1 && column >= fromColumn && column <= toColumn;
    return isMany
      ? { axis: "columns", from: fromColumn, count: toColumn - fromColumn + 1 }
      : { axis: "columns", from: column, count: 1 };
  }
  const line = target?.closest(".row-handle")?.closest<HTMLElement>(".grid-row");
  if (!line) return null;
  const row = Number(line.dataset["row"]);
  const isMany = fromColumn === 0 && toColumn === columnCount - 1 && row >= fromRow && row <= toRow;
  return isMany ? { axis: "rows", from: fromRow, count: toRow - fromRow + 1 } : { axis: "rows", from: row, count: 1 };
}

/** The block grows in the direction that the pointer has gone farthest from it, and is filled when it is let go. */
function startFill({ model, options, range, select, selection, view }: GridContext): void {
  const source = range();
  let filled = source;
  dragOver(
    view,
    (to) => {
      const down = to.row - source.toRow;
      const right = to.column - source.toColumn;
      filled = { ...source };
      if (down > 0 && down >= right) filled = { ...source, toRow: to.row };
      else if (right > 0) filled = { ...source, toColumn: to.column };
      const lead = { row: filled.toRow, column: filled.toColumn };
      select({ ...selection(), lead, range: filled }, true);
    },
    () => {
      const edits = fillEdits(model(), filled, source);
      if (edits.length > 0) options.onEdit(edits);
    },
  );
}

/** A line follows the pointer; what it was let go at is told once. */
function startSize({ options, view }: GridContext, lines: ResizedLines, { clientX, clientY }: PointerEvent): void {
  const { axis, from } = lines;
  const before = axis === "columns" ? view.ground().columns.width(from) : view.layout().height(from);
  let size: number | null = null;
  const onMove = (event: PointerEvent) => {
    const moved = axis === "columns" ? event.clientX - clientX : event.clientY - clientY;
    size = Math.max(LEAST_SIZE, Math.round(before + moved));
    if (axis === "columns") view.setWidth(from, size);
    else view.setLeastHeight(from, size);
  };
  listenUntilRelease(onMove, () => {
    if (size !== null) options.onResize(lines, size);
  });
}
