// The far corners of charts in the file (ECMA-376 part 1, 20.5.2.33: twoCellAnchor), from their sizes in pixels.

import type { SheetChart } from "../../../runtime/model/chart";
import type { SheetModel } from "../../../runtime/model/sheet-model";
import { columnPixels, rowPixels } from "../../units/measures";

/** Pixels of a chart that nobody has sized, as Google makes it (seen in Sheets, not documented). */
const USUAL_SIZE = { width: 600, height: 371 };

export function sizeOf({ options }: SheetChart): { width: number; height: number } {
  const { width, height } = options;
  return {
    width: typeof width === "number" ? width : USUAL_SIZE.width,
    height: typeof height === "number" ? height : USUAL_SIZE.height,
  };
}

export interface FarCorner {
  readonly row: number;
  readonly column: number;
  /** Pixels from the cell's own corner. */
  readonly x: number;
  readonly y: number;
}

function walk(from: number, length: number, pixelsOf: (at: number) => number): { at: number; rest: number } {
  let at = from;
  let rest = length;
  for (let size = pixelsOf(at); rest > size; size = pixelsOf(at)) {
    rest -= size;
    at += 1;
  }
  return { at, rest };
}

export function farCornerOf(sheet: SheetModel, chart: SheetChart): FarCorner {
  const { row, column, offsetX, offsetY } = chart.anchor;
  const { width, height } = sizeOf(chart);
  const across = walk(column, width + offsetX, (at) => columnPixels(sheet, at));
  const down = walk(row, height + offsetY, (at) => rowPixels(sheet, at));
  return { row: down.at, column: across.at, x: across.rest, y: down.rest };
}
