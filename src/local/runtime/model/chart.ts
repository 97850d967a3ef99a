// A chart on a tab: the cells it draws, where it lies and the options of its look.

import type { Rect } from "../../../workbook/cells/a1";
import { type Shift, shiftRect } from "./shift";

/** `other` is a kind made by another program: it is kept in the file, and the runtime can't make one. */
export type ChartKind = "bar" | "column" | "line" | "combo" | "other";

export interface ChartRange {
  readonly sheet: string;
  readonly rect: Rect;
}

/** The chart's upper left corner: a cell, and pixels from that cell's own corner. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface SheetChart {
  /** Unique in the workbook. */
  readonly id: number;
  readonly kind: ChartKind;
  readonly ranges: readonly ChartRange[];
  readonly anchor: ChartAnchor;
  /** By name as scripts set them: "title", "hAxis.maxValue". */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the file holds this chart; null for one that is new, or changed since it was read. */
  readonly origin: ChartOrigin | null;
}

export interface ChartOrigin {
  /** Path of the drawing's part. */
  readonly drawing: string;
  readonly relation: string;
}

/** The chart after rows or columns of a tab moved; `isOwn` when the chart lies on that tab. */
export function shiftChart(chart: SheetChart, moved: string, isOwn: boolean, shift: Shift): SheetChart {
  const { row, column } = chart.anchor;
  const corner = shiftRect({ row, column, lastRow: row, lastColumn: column }, shift);
  const anchor = isOwn && corner ? { ...chart.anchor, row: corner.row, column: corner.column } : chart.anchor;
  const ranges = chart.ranges.flatMap((range) => {
    const rect = range.sheet === moved ? shiftRect(range.rect, shift) : range.rect;
    return rect ? [{ ...range, rect }] : [];
  });
  return { ...chart, anchor, ranges };
}
