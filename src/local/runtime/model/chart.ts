// A chart on a tab: what it draws, where it hangs and how it should look.

import type { Rect } from "../../../workbook/cells/a1";
import { type Shift, shiftRect } from "./shift";

/** `other` = a kind of another program that the runtime keeps but can't draw itself. */
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
  /** Where the file has it, as its drawing names it; null for one the file has not seen, or that has changed since. */
  readonly origin: ChartOrigin | null;
}

export interface ChartOrigin {
  /** Path of the drawing's part. */
  readonly drawing: string;
  readonly relation: string;
}

/** The chart after rows or columns of a tab moved; `isOwn` when the chart itself hangs on that tab. */
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
